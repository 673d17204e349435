// Offers parser directives and their values, on the lines at the very top where docker reads them.
import { lineStart } from '../../base/lines';
import { readDirectives } from '../../dockerfile/directives';
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
  const [, head = '', name = ''] = /^(#[ \t]*([A-Za-z]+)[ \t]*=[ \t]*(?:[^;]*;)*)[^;]*$/u.exec(line) ?? [];
  const spec = directives.find((one) => one.name === name.toLowerCase());
  if (!spec) return undefined;
  return {
    from: from + head.length,
    items: spec.values.map(({ value, doc }) => ({
      label: value,
      kind: 'value',
      doc: { kind: 'text', text: doc },
    })),
  };
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
