// Names in a command as they are when the script runs: literal ones, and those made of variables with a known value.
import type { CommandSite } from '../hosts/types';
import type { WordPart } from './invocation';

export interface KnownName {
  readonly text: string;
  readonly at: WordPart;
}

/** Reads a part of a word; undefined where only the running script knows its text. */
export type ReadName = (part: WordPart) => KnownName | undefined;

/** The text of the part with its variables (`$NAME`, `${NAME}`) replaced; undefined where something else is dynamic. */
export function knownText(
  site: CommandSite,
  part: WordPart,
  valueOf: (variable: string) => string | undefined,
): string | undefined {
  const word = site.words[part.word];
  if (!word) return undefined;
  let text = '';
  let at = part.start;
  for (const dynamic of word.dynamic) {
    if (dynamic.end <= part.start || dynamic.start >= part.end) continue;
    const { name } = dynamic;
    if (dynamic.kind !== 'variable' || name === undefined || dynamic.start < at) return undefined;
    const written = word.cooked.slice(dynamic.start, dynamic.end);
    if (written !== `$${name}` && written !== `\${${name}}`) return undefined;
    const value = valueOf(name);
    if (value === undefined) return undefined;
    text += word.cooked.slice(at, dynamic.start) + value;
    at = dynamic.end;
  }
  return text + word.cooked.slice(at, part.end);
}
