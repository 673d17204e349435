// One line becomes several: a line for each option with a value, and one for what follows the options.
import { blanksEnd, lineBreakOf, lineStart } from '../../base/lines';
import { continuationOf } from '../../hosts/shell-syntax/continuation';
import type { Edit } from '../../rules/rule';
import { gapsOf, mayBreakLines } from './line-breaks';
import type { Refactoring, Subject } from './refactoring';

export const severalLines: Refactoring = {
  title: { en: 'Spread the command over several lines', ko: '명령을 여러 줄로 나누기' },
  rewrite: breakLines,
};

function breakLines({ script, located, invocation }: Subject): readonly Edit[] {
  const { site, offset } = located;
  const continuation = continuationOf(site.shell);
  const end = site.words.at(-1)?.span.end ?? 0;
  if (continuation === undefined || !mayBreakLines(script) || site.text.slice(0, end).includes('\n'))
    return [];
  const start = lineStart(script.text, offset);
  const indent = script.text.slice(start, blanksEnd(script.text, start)).replace(/^\uFEFF/u, '');
  const newline = lineBreakOf(script.text);
  const newText = ` ${continuation}${newline}${indent}${indent.includes('\t') ? '\t' : '  '}`;
  const starts = new Set(lineWords(invocation).map((word) => site.words[word]?.span.start));
  return gapsOf(site)
    .filter((gap) => starts.has(gap.end) && /^[ \t]+$/u.test(site.text.slice(gap.start, gap.end)))
    .map((span) => ({ span, newText }));
}

/** The words that begin a line. Switches right behind the command's name stay with it, as in `docker run -it --rm`. */
export function lineWords({ flags, operands }: Subject['invocation']): number[] {
  const first = flags.findIndex(({ value }) => value !== undefined);
  if (first < 0) return [];
  const words = flags.slice(first).map(({ name }) => name.word);
  const operand = operands[0]?.word;
  return operand === undefined ? words : [...words, operand];
}
