// Offers parser directives and their values, on the lines at the very top where docker reads them.
import type { Text } from '../../base/text';
import { lineStart } from '../../base/lines';
import { readDirectives } from '../../dockerfile/directives';
import { rules } from '../../rules/registry';
import { directives } from '../../spec/directives';
import type { CompletionItem } from '../completion/item';

export interface DirectiveItems {
  /** Where in the text the part begins that they replace. */
  readonly from: number;
  readonly items: readonly CompletionItem[];
}

/** Undefined where no directive can stand. */
export function directiveItems(text: string, at: number): DirectiveItems | undefined {
  const start = lineStart(text, at);
  const above = readDirectives(text.slice(0, start));
  if (above.end < start) return undefined;
  const from = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
  const line = text.slice(from, at);
  if (/^(?:#[ \t]*)?[A-Za-z]*$/u.test(line)) {
    const used = new Set(above.directives.map(({ name }) => name as string));
    return { from, items: directives.filter(({ name }) => !used.has(name)).map(nameItem) };
  }
  const [, head = '', name = ''] = /^(#[ \t]*([A-Za-z]+)[ \t]*=(?:.*;|[ \t]*))/u.exec(line) ?? [];
  const spec = directives.find((one) => one.name === name.toLowerCase());
  if (!spec) return undefined;
  const checks = spec.name === 'check' ? checkItems(line.slice(head.length)) : undefined;
  if (checks) return { from: from + head.length + checks.from, items: checks.items };
  return {
    from: from + head.length,
    items: spec.values.map(({ value, doc }) => ({
      label: value,
      kind: 'value',
      doc: { kind: 'text', text: doc },
    })),
  };
}

/** The names of checks behind `skip=`; undefined elsewhere. `setting` is what stands before the cursor. */
function checkItems(setting: string): DirectiveItems | undefined {
  const [, head = '', listed = ''] = /^([ \t]*skip[ \t]*=)(.*)$/iu.exec(setting) ?? [];
  if (head === '') return undefined;
  const [typed = '', ...used] = listed.split(',').reverse();
  const skipped = new Set(used.map((name) => name.trim().toLowerCase()));
  const known = rules.flatMap(({ buildCheck, title }) => (buildCheck ? [checkItem(buildCheck, title)] : []));
  const items = [checkItem('all', allChecks), ...distinct(known)];
  return {
    from: setting.length - typed.trimStart().length,
    items: items.filter(({ label }) => !skipped.has(label.toLowerCase())),
  };
}

/** Several rules may find what one check does. */
function distinct(items: readonly CompletionItem[]): CompletionItem[] {
  return items
    .filter(({ label }, at) => items.findIndex((other) => other.label === label) === at)
    .sort((a, b) => a.label.localeCompare(b.label));
}

const allChecks: Text = { en: 'Every check.', ko: '모든 검사를 뜻합니다.' };

function checkItem(label: string, text: Text): CompletionItem {
  return { label, kind: 'value', doc: { kind: 'text', text } };
}

function nameItem({ name, doc }: (typeof directives)[number]): CompletionItem {
  return {
    label: `# ${name}=`,
    kind: 'flag',
    filterText: `#${name} # ${name} ${name}`,
    doc: { kind: 'text', text: doc },
    goesOn: true,
  };
}
