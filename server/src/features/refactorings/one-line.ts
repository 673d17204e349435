// Several lines become one: each continuation between two words becomes a blank.
import type { Edit } from '../../rules/rule';
import type { ShellName } from '../../hosts/types';
import { gapsOf, mayBreakLines } from './line-breaks';
import type { Refactoring, Subject } from './refactoring';

export const oneLine: Refactoring = {
  title: { en: 'Put the command on one line', ko: '명령을 한 줄로 합치기' },
  rewrite: joinLines,
};

/** A comment between the lines keeps them apart. */
function joinLines({ script, located: { site } }: Subject): readonly Edit[] {
  const blank = gapPatterns[site.shell];
  const broken = gapsOf(site).filter(({ start, end }) => site.text.slice(start, end).includes('\n'));
  const joinable = broken.every(({ start, end }) => blank?.test(site.text.slice(start, end)));
  return joinable && mayBreakLines(script) ? broken.map((span) => ({ span, newText: ' ' })) : [];
}

const gapPatterns: Readonly<Record<ShellName, RegExp | undefined>> = {
  posix: /^(?:[ \t]|\\\r?\n)+$/u,
  cmd: /^(?:[ \t]|\^\r?\n)+$/u,
  powershell: /^(?:[ \t]|`\r?\n)+$/u,
  'exec-form': undefined,
};
