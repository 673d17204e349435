// Several lines become one: each continuation between two words becomes a blank.
import { continuationOf } from '../../hosts/shell-syntax/continuation';
import type { Edit } from '../../rules/rule';
import { gapsOf, mayBreakLines } from './line-breaks';
import type { Refactoring, Subject } from './refactoring';

export const oneLine: Refactoring = {
  title: { en: 'Put the command on one line', ko: '명령을 한 줄로 합치기' },
  rewrite: joinLines,
};

/** A comment between the lines keeps them apart. */
function joinLines({ script, located: { site } }: Subject): readonly Edit[] {
  const continuation = continuationOf(site.shell);
  const broken = gapsOf(site).filter(({ start, end }) => site.text.slice(start, end).includes('\n'));
  if (continuation === undefined || !mayBreakLines(script)) return [];
  const joinable = broken.every(({ start, end }) => isPlainGap(site.text.slice(start, end), continuation));
  return joinable ? broken.map((span) => ({ span, newText: ' ' })) : [];
}

/** Whether only blanks and whole continuations stand there. */
export function isPlainGap(gap: string, continuation: string): boolean {
  return /^[ \t]*$/u.test(gap.replaceAll('\r\n', '\n').replaceAll(`${continuation}\n`, ''));
}
