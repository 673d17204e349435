// Names become letters where docker has them: `--publish 80:80` is written `-p 80:80`.
import type { Edit } from '../../rules/rule';
import type { CommandSite } from '../../hosts/types';
import { takesNextWord } from '../../model/flag-table';
import type { FlagUse } from '../../model/invocation';
import type { Refactoring, Subject } from './refactoring';
import { isPlainUpTo, sureFlags } from './sure-flags';

export const shortFlags: Refactoring = {
  title: { en: 'Write the options with their letters', ko: '옵션을 짧은 글자로 쓰기' },
  rewrite: ({ invocation, located: { site } }: Subject) =>
    sureFlags(invocation).flatMap((use) => shorten(site, use)),
};

function shorten(site: CommandSite, { flag, form, name, value }: FlagUse): Edit[] {
  const word = site.words[name.word];
  if (!word || form !== 'long' || flag.short === undefined) return [];
  const joined = value?.word === name.word ? value : undefined;
  const end = joined?.start ?? name.end;
  // `-e=` would be the value `=`.
  if (!isPlainUpTo(site, word, end) || joined?.text === '') return [];
  const span = { start: word.span.start, end: word.span.start + end };
  if (!joined) return [{ span, newText: `-${flag.short}` }];
  const apart = takesNextWord(flag) && joined.fixed && standsAlone(site.text.charAt(span.end));
  return [{ span, newText: `-${flag.short}${apart ? ' ' : '='}` }];
}

/** Words that begin otherwise, such as with `~`, `#` or `=`, may mean something else to the shell on their own. */
function standsAlone(first: string): boolean {
  return /[\p{L}\p{N}_./:'"]/u.test(first);
}
