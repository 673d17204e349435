// Putting one word behind a block of words that follows it, while all gaps between words stay where they are.
import type { CommandSite } from '../hosts/types';
import type { Edit } from './rule';

/**
 * Moves the word at `index` behind the words `[index + 1, last]`. The gaps (blanks, line continuations, comments) keep
 * their order, so lines stay whole: only the words change places.
 */
export function swapWords(site: CommandSite, index: number, last: number): Edit {
  const { words, text } = site;
  const moved = words[index];
  const block = words.slice(index + 1, last + 1);
  const end = block.at(-1)?.span.end;
  if (!moved || end === undefined) return { span: { start: 0, end: 0 }, newText: '' };
  const blockStart = block[0]?.span.start ?? end;
  const gap = text.slice(moved.span.end, blockStart);
  const newText = text.slice(blockStart, end) + gap + text.slice(moved.span.start, moved.span.end);
  return { span: { start: moved.span.start, end }, newText };
}
