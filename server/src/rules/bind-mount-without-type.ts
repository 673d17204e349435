// `--mount` with a path of the host but without `type=bind`, so that docker looks for a volume of that name.
import type { ValueUse } from '../model/invocation';
import { maskUnknown, unknownCharacter } from '../model/known-text';
import { mentionsPlaceholder } from '../model/placeholder';
import { parseMount } from '../model/values/mount';
import { partSpan } from '../model/word-places';
import { defineRule } from './rule';

interface Data {
  /** As written. */
  readonly source: string;
  readonly value: ValueUse;
  /** The place of `volume` where the type is given, in the value's text. */
  readonly wrongType: { readonly start: number; readonly end: number } | undefined;
}

export const bindMountWithoutType = defineRule<Data>({
  id: 'bind-mount-without-type',
  severity: 'error',
  title: { en: 'Path as the source of a volume', ko: '볼륨의 원본으로 쓴 경로' },
  why: {
    en: 'Without `type=` a `--mount` mounts a volume, unlike `-v`, which looks at what the source is. A path is no name for a volume, so the daemon refuses to create the container. A directory of the host needs `type=bind`.',
    ko: '`-v` 옵션은 원본을 보고 판단하지만, `--mount` 옵션은 `type=` 항목이 없으면 언제나 볼륨을 마운트합니다. 경로는 볼륨 이름이 될 수 없으므로 데몬이 컨테이너 생성을 거부합니다. 호스트의 디렉터리를 마운트하려면 `type=bind` 항목이 필요합니다.',
  },
  examples: [
    {
      bad: 'docker run -d --mount source=<|>/srv/html<|>,target=/usr/share/nginx/html nginx:1.29',
      good: 'docker run -d --mount type=bind,source=/srv/html,target=/usr/share/nginx/html nginx:1.29',
    },
  ],
  message: ({ source, wrongType }) => ({
    en: wrongType
      ? `A volume cannot be named \`${source}\`: a path of the host needs \`type=bind\`.`
      : `Without \`type=bind\` this looks for a volume named \`${source}\`, which cannot be a name.`,
    ko: wrongType
      ? `\`${source}\` 값은 볼륨 이름이 될 수 없습니다. 호스트의 경로를 쓰려면 \`type=bind\` 항목이 필요합니다.`
      : `\`type=bind\` 항목이 없어서 \`${source}\` 이름의 볼륨을 찾는데, 이런 볼륨 이름은 있을 수 없습니다.`,
  }),
  *check({ site, flags }) {
    for (const { flag, value } of flags) {
      if (flag.type !== 'mount' || !value) continue;
      const { mountType, source, fields, problem } = parseMount(maskUnknown(site, value));
      if (mountType !== 'volume' || !source || problem) continue;
      if (!isSurelyPath(source.text, value.text.slice(source.start, source.end))) continue;
      const type = fields.findLast(({ key }) => key.text.toLowerCase() === 'type')?.value;
      // Other drivers than the local one may take any name.
      if (fields.some(({ key }) => key.text.toLowerCase() === 'volume-driver')) continue;
      const at = {
        word: value.word,
        start: value.start + source.start,
        end: value.start + source.end,
      };
      yield {
        span: partSpan(site, at),
        data: { source: value.text.slice(source.start, source.end), value, wrongType: type },
      };
    }
  },
  fixes({ data: { value, wrongType } }, { site }) {
    const title = { en: 'Make it a bind mount', ko: '바인드 마운트로 바꾸기' };
    const { word, start } = value;
    if (wrongType) {
      const span = partSpan(site, { word, start: start + wrongType.start, end: start + wrongType.end });
      return [{ title, edits: [{ span, newText: 'bind' }], safe: false }];
    }
    const at = partSpan(site, { word, start, end: start + 1 }).start;
    return [{ title, edits: [{ span: { start: at, end: at }, newText: 'type=bind,' }], safe: true }];
  },
});

/** `masked` has unknown characters where only the running script knows the text. */
function isSurelyPath(masked: string, written: string): boolean {
  if (mentionsPlaceholder(written)) return false;
  if (masked.includes('/') || masked === '.' || masked === '..') return true;
  return masked.startsWith(unknownCharacter) && /^(?:\$PWD|\$\{PWD\}|\$\(pwd\)|`pwd`)$/u.test(written);
}
