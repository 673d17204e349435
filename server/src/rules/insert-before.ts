// Putting words before another word, on a line of their own where the words around stand on lines of their own.
import type { CommandSite } from '../hosts/types';
import type { Edit } from './rule';

/** The gap before the word `index` is repeated behind what is inserted, unless a comment stands in it. */
export function insertBefore({ words, text }: CommandSite, index: number, inserted: string): Edit {
  const start = words[index]?.span.start ?? text.length;
  const gap = text.slice(words[index - 1]?.span.end ?? start, start);
  const isPlain = gap !== '' && !gap.includes('#');
  return { span: { start, end: start }, newText: inserted + (isPlain ? gap : ' ') };
}
