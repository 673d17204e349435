// The flags of a command that may be written anew: those whose words are sure to be what they seem.
import type { CommandSite, Word } from '../../hosts/types';
import type { FlagUse, Invocation } from '../../model/invocation';

/** The uses in the order of their words, docker's own and those of groups included. */
export function sureFlags({ outerFlags, flags, certainUntil, help }: Invocation): FlagUse[] {
  if (help) return [];
  return [...outerFlags, ...flags].filter(({ name }) => name.word < certainUntil);
}

/** Whether the first `length` characters of the word stand in the source as they are, without quotes or escapes. */
export function isPlainUpTo({ text }: CommandSite, word: Word, length: number): boolean {
  return text.startsWith(word.cooked.slice(0, length), word.span.start);
}
