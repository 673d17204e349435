// Names in a command as they are when the script runs: literal ones, and those made of variables with a known value.
import type { CommandSite } from '../hosts/types';
import type { WordPart } from './invocation';
import { resolveText, type ValueOf } from './resolved-text';

export interface KnownName {
  readonly text: string;
  readonly at: WordPart;
}

/** Reads a part of a word; undefined where only the running script knows its text. */
export type ReadName = (part: WordPart) => KnownName | undefined;

/** The text of the part with its variables (`$NAME`, `${NAME}`) replaced; undefined where something else is dynamic. */
export function knownText(site: CommandSite, part: WordPart, valueOf: ValueOf): string | undefined {
  if (!site.words[part.word]) return undefined;
  const { text, known } = resolveText(site, part, valueOf);
  return known ? text : undefined;
}
