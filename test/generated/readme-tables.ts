// The tables of the READMEs, one language each: the rules from the registry, the settings from the manifest.
import type { Locale } from '../../server/src/base/text';
import type { AnyRule } from '../../server/src/rules/rule';

export interface Setting {
  readonly name: string;
  readonly default: unknown;
  readonly description: string;
}

const ruleHeads = {
  en: ['Rule', 'Severity', 'What it finds'],
  ko: ['규칙', '심각도', '찾는 것'],
} as const;
const settingHeads = {
  en: ['Setting', 'Default', 'Meaning'],
  ko: ['설정', '기본값', '설명'],
} as const;

/** Each id leads to its page. */
export function ruleTable(rules: readonly AnyRule[], locale: Locale): string {
  const rows = rules.map(({ id, severity, title }) => [
    `[\`${id}\`](server/docs/rules/${id}.md)`,
    severity,
    title[locale],
  ]);
  return table(ruleHeads[locale], rows);
}

export function settingTable(settings: readonly Setting[], locale: Locale): string {
  const rows = settings.map(({ name, default: value, description }) => [
    `\`${name}\``,
    `\`${JSON.stringify(value)}\``,
    // VS Code makes a link to a setting of `#name#`.
    description.replaceAll(/`#([\w.]+)#`/gu, '`$1`'),
  ]);
  return table(settingHeads[locale], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
