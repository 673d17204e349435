// Which quotes a character of a word stands in, so that a fix can write a variable there.
import type { CommandSite, Word } from '../hosts/types';

/** `undefined` where a simple look cannot tell, as in `$'…'`. `at` is an offset in the site's text. */
export function quoteAt(
  { text, shell }: CommandSite,
  word: Word,
  at: number,
): 'none' | 'single' | 'double' | undefined {
  if (shell !== 'posix' || word.quoting === 'ansi-c') return undefined;
  let quote = '';
  for (let index = word.span.start; index < at; index += 1) {
    const character = text.charAt(index);
    if (character === '\\' && quote !== "'") index += 1;
    else if (character === '$' && quote === '' && /['"({]/u.test(text.charAt(index + 1))) return undefined;
    else if (quote === '' && (character === "'" || character === '"')) quote = character;
    else if (character === quote) quote = '';
  }
  if (quote === '') return 'none';
  return quote === '"' ? 'double' : 'single';
}
