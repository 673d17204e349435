// `--mount type=volume,source=data,target=/data,readonly` becomes `-v data:/data:ro`.
import type { Text } from '../../base/text';
import type { CommandSite } from '../../hosts/types';
import { syntaxOf } from '../../hosts/shell-syntax/registry';
import { piecesOf, type WordPiece } from '../../hosts/word-pieces';
import type { ValueUse } from '../../model/invocation';
import type { Edit } from '../../rules/rule';
import { readMountMeaning, type MountMeaning } from './mount-meaning';
import type { Refactoring, Subject } from './refactoring';
import { isPlainUpTo, sureFlags } from './sure-flags';

export const mountAsVolume: Refactoring = {
  title: { en: 'Write `--mount` as `-v`', ko: '`--mount` 옵션을 `-v` 옵션으로 쓰기' },
  caution: (subject) =>
    mountsOf(subject).some(({ meaning }) => meaning.kind === 'bind') ? created : undefined,
  rewrite: (subject) => mountsOf(subject).flatMap((mount) => writeVolume(subject.located.site, mount)),
};

const created: Text = {
  en: 'a missing source is then created as a directory',
  ko: '원본이 없으면 오류 없이 디렉터리로 만들어집니다',
};

interface Mount {
  readonly nameWord: number;
  readonly value: ValueUse;
  readonly meaning: MountMeaning;
}

function mountsOf({ invocation, located: { site } }: Subject): Mount[] {
  const known = sureFlags(invocation);
  // A driver named for `-v` would count then; services have no `-v`.
  const volume = invocation.command.spec.flags.some(({ long }) => long === 'volume');
  if (!volume || known.some(({ flag }) => flag.long === 'volume-driver')) return [];
  return known.flatMap(({ flag, form, name, value }): Mount[] => {
    const word = site.words[name.word];
    if (flag.type !== 'mount' || form !== 'long' || !value || !word) return [];
    const head = value.word === name.word ? value.start : word.cooked.length;
    const meaning = isPlainUpTo(site, word, head) ? readMountMeaning(site, value) : undefined;
    return meaning ? [{ nameWord: name.word, value, meaning }] : [];
  });
}

function writeVolume(site: CommandSite, { nameWord, value, meaning }: Mount): Edit[] {
  const word = site.words[value.word];
  const head = site.words[nameWord]?.span;
  const cut = ({ start, end }: { start: number; end: number }): readonly WordPiece[] | undefined =>
    word && piecesOf(word, value.start + start, value.start + end);
  const source = cut(meaning.source);
  const target = cut(meaning.target);
  if (!word || !head || !source || !target) return [];
  const text = (plain: string): WordPiece => ({ kind: 'text', text: plain });
  const pieces = [...source, text(':'), ...target, text(modesOf(meaning))];
  const spelled = syntaxOf(site.shell)?.spell(pieces);
  if (spelled === undefined) return [];
  if (value.word === nameWord) return [{ span: head, newText: `-v ${spelled}` }];
  return [
    { span: head, newText: '-v' },
    { span: word.span, newText: spelled },
  ];
}

function modesOf({ readOnly, propagation, consistency, noCopy }: MountMeaning): string {
  const modes = [readOnly ? 'ro' : undefined, propagation, consistency, noCopy ? 'nocopy' : undefined];
  const written = modes.filter((mode) => mode !== undefined);
  return written.length > 0 ? `:${written.join(',')}` : '';
}
