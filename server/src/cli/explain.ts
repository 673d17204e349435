// `dockline rules` and `dockline explain`: the rules as text for a terminal.
import type { Locale, Text } from '../base/text';
import { rulePage } from '../features/doc-pages';
import { rules } from '../rules/registry';
import { displayWidth } from '../base/display-width';

/** One line for each rule: id, severity, title. */
export function listRules(locale: Locale): string {
  const longest = Math.max(...rules.map(({ id }) => displayWidth(id)));
  return rules
    .map(({ id, severity, title }) => `${id.padEnd(longest)}  ${severity.padEnd(7)}  ${title[locale]}\n`)
    .join('');
}

const labels = {
  bad: { en: 'Wrong:', ko: '잘못된 예:' },
  good: { en: 'Right:', ko: '올바른 예:' },
} satisfies Record<string, Text>;

/** What the rule is about, why, and how to write it; empty for a rule that does not exist. */
export function explainRule(id: string, locale: Locale): string {
  const rule = rules.find((other) => other.id === id);
  if (!rule) return '';
  const examples = rule.examples.flatMap(({ bad, good }) => [
    labels.bad[locale],
    indented(bad.replaceAll('<|>', '')),
    labels.good[locale],
    indented(good),
    '',
  ]);
  const head = `${rule.id} (${rule.severity}): ${rule.title[locale]}`;
  return [head, '', rule.why[locale], '', ...examples, rulePage(id), ''].join('\n');
}

function indented(code: string): string {
  return code.replace(/^(?=.)/gmu, '    ');
}
