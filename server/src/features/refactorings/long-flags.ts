// Letters become names: `-itp80:80` is written `--interactive --tty --publish=80:80`.
import type { Edit } from '../../rules/rule';
import type { CommandSite } from '../../hosts/types';
import type { FlagUse } from '../../model/invocation';
import type { Refactoring, Subject } from './refactoring';
import { isPlainUpTo, sureFlags } from './sure-flags';

export const longFlags: Refactoring = {
  title: { en: 'Write the options with their long names', ko: '옵션을 긴 이름으로 쓰기' },
  rewrite: lengthen,
};

function lengthen({ invocation, located: { site } }: Subject): readonly Edit[] {
  const clusters = new Map<number, FlagUse[]>();
  for (const use of sureFlags(invocation)) {
    if (use.form === 'short') clusters.set(use.name.word, [...(clusters.get(use.name.word) ?? []), use]);
  }
  return [...clusters].flatMap(([word, uses]) => lengthenWord(site, word, uses));
}

/** A value in the same word stays in it, behind `=`: on its own the shell might read it otherwise, as it does `~`. */
function lengthenWord(site: CommandSite, index: number, uses: readonly FlagUse[]): Edit[] {
  const word = site.words[index];
  const last = uses.at(-1);
  if (!word || !last) return [];
  const joined = last.value?.word === index ? last.value.start : undefined;
  const end = joined ?? word.cooked.length;
  // Each letter must be known, or the rest of the word would be lost.
  const complete = uses.every(({ name }, at) => name.start === at + 1) && last.name.end === uses.length + 1;
  const behind = word.cooked.slice(last.name.end, end);
  if (!complete || (behind !== '' && behind !== '=') || !isPlainUpTo(site, word, end)) return [];
  const names = uses.map(({ flag }) => `--${flag.long}`).join(' ');
  const span = { start: word.span.start, end: word.span.start + end };
  return [{ span, newText: joined === undefined ? names : `${names}=` }];
}
