// `-v data:/data:ro` becomes `--mount type=volume,source=data,target=/data,readonly`.
import type { Span } from '../../base/span';
import type { Text } from '../../base/text';
import type { Edit } from '../../rules/rule';
import type { CommandSite } from '../../hosts/types';
import { sourceOffset } from '../../hosts/word-span';
import type { FlagUse } from '../../model/invocation';
import { partSpan } from '../../model/word-places';
import { isHome, readVolumeMeaning, type MountMeaning } from './mount-meaning';
import type { Refactoring, Subject } from './refactoring';
import { isPlainUpTo, sureFlags } from './sure-flags';

export const volumeAsMount: Refactoring = {
  title: { en: 'Write `-v` as `--mount`', ko: '`-v` 옵션을 `--mount` 옵션으로 쓰기' },
  caution: (subject) =>
    volumesOf(subject).some(({ meaning }) => meaning.kind === 'bind') ? missing : undefined,
  rewrite: (subject) => volumesOf(subject).flatMap((volume) => writeMount(subject.located.site, volume)),
};

const missing: Text = {
  en: 'a missing source is then refused, not created',
  ko: '원본이 없으면 만들지 않고 오류가 발생합니다',
};

interface Volume {
  readonly use: FlagUse & { readonly value: NonNullable<FlagUse['value']> };
  readonly meaning: MountMeaning;
}

function volumesOf({ invocation, located: { site } }: Subject): Volume[] {
  const known = sureFlags(invocation);
  // With a driver for `-v` the two differ, and services know only `--mount`.
  if (known.some(({ flag }) => flag.long === 'volume-driver')) return [];
  return known.flatMap((use): Volume[] => {
    const { flag, value } = use;
    const word = site.words[use.name.word];
    if (flag.type !== 'volume' || flag.long !== 'volume' || !value || !word) return [];
    // Of a cluster such as `-dv` the other letters would be lost.
    if (use.form === 'short' && use.name.start !== 1) return [];
    const head = value.word === use.name.word ? value.start : word.cooked.length;
    if (!isPlainUpTo(site, word, head) || !staysPlain(site, value.word)) return [];
    const meaning = readVolumeMeaning(site, value);
    return meaning ? [{ use: { ...use, value }, meaning }] : [];
  });
}

/** Commas between bare words are the shell's own in PowerShell. */
function staysPlain({ shell, words }: CommandSite, index: number): boolean {
  const word = words[index];
  if (!word || word.dynamic.some(({ kind }) => kind === 'glob' || kind === 'brace' || kind === 'process'))
    return false;
  return shell !== 'powershell' || word.quoting === 'double' || word.quoting === 'single';
}

/** Edits between the parts alone, so that quotes and expansions stay as they are. */
function writeMount(site: CommandSite, { use, meaning }: Volume): Edit[] {
  const { name, value } = use;
  const word = site.words[value.word];
  const head = site.words[name.word]?.span;
  if (!word || !head) return [];
  const { source, target } = meaning;
  const isJoined = value.word === name.word;
  const headEnd = isJoined ? head.start + value.start : head.end;
  const start = sourceOffset(word, value.start);
  const home = isHome(site, value);
  const part = (from: number, to: number): Span =>
    partSpan(site, { word: value.word, start: value.start + from, end: value.start + to });
  const end = value.end - value.start;
  const edits = [
    { span: { start: head.start, end: headEnd }, newText: isJoined ? '--mount=' : '--mount' },
    // Behind `source=` the shell would leave the tilde as it is.
    {
      span: { start, end: home ? start + 1 : start },
      newText: `type=${meaning.kind},source=${home ? '"$HOME"' : ''}`,
    },
    { span: part(source.end, target.start), newText: ',target=' },
  ];
  const extras = extraFields(meaning);
  return target.end === end && extras === ''
    ? edits
    : [...edits, { span: part(target.end, end), newText: extras }];
}

function extraFields({ readOnly, propagation, consistency, noCopy }: MountMeaning): string {
  return [
    readOnly ? ',readonly' : '',
    propagation === undefined ? '' : `,bind-propagation=${propagation}`,
    consistency === undefined ? '' : `,consistency=${consistency}`,
    noCopy ? ',volume-nocopy' : '',
  ].join('');
}
