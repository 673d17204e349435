// Paths of the host that docker takes for volume names, or refuses, as they begin with neither `/` nor `./`.
import type { Span } from '../base/span';
import type { Text } from '../base/text';
import { looksLikeFile } from '../model/file-extensions';
import { lastUse } from '../model/flag-state';
import type { Invocation, ValueUse, WordPart } from '../model/invocation';
import { knownPrefix, maskUnknown } from '../model/known-text';
import { makesContainer } from '../model/makes-container';
import { mentionsPlaceholder } from '../model/placeholder';
import { parseMount } from '../model/values/mount';
import { parseVolume } from '../model/values/volume';
import { partSpan } from '../model/word-places';
import { defineRule } from './rule';

/** `volume`: refused as a volume's name. `file`: taken as a volume's name. `mount`: refused as it is not absolute. */
type Kind = 'volume' | 'file' | 'mount';

interface Data {
  readonly source: string;
  readonly kind: Kind;
}

export const relativeBindSource = defineRule<Data>({
  id: 'relative-bind-source',
  severity: 'error',
  title: { en: 'Host path that docker does not take for one', ko: '경로로 인식되지 않는 호스트 경로' },
  why: {
    en: 'Docker takes the source of `-v` for a path only if it begins with `/`, `./`, `../` or `~`; anything else is the name of a volume. The daemon refuses a name with a slash in it (`data/db`), and makes a new empty volume of one without (`nginx.conf`). With `--mount type=bind` a source that begins otherwise is refused in any case.',
    ko: 'Docker는 `-v` 옵션의 원본이 `/`, `./`, `../`, `~` 문자로 시작할 때만 경로로 봅니다. 그 밖의 값은 볼륨 이름입니다. 슬래시가 든 이름(`data/db`)은 데몬이 거부하고, 슬래시가 없는 이름(`nginx.conf`)으로는 비어 있는 볼륨을 새로 만듭니다. `--mount type=bind` 옵션에서는 이렇게 시작하지 않는 원본을 언제나 거부합니다.',
  },
  examples: [
    {
      bad: 'docker run -d -v <|>data/db<|>:/var/lib/mysql mysql:8.4',
      good: 'docker run -d -v ./data/db:/var/lib/mysql mysql:8.4',
    },
    {
      bad: 'docker run -d -v <|>nginx.conf<|>:/etc/nginx/nginx.conf:ro nginx:1.29',
      good: 'docker run -d -v ./nginx.conf:/etc/nginx/nginx.conf:ro nginx:1.29',
    },
    {
      bad: 'docker run -d --mount type=bind,source=<|>site/html<|>,target=/usr/share/nginx/html nginx:1.29',
      good: 'docker run -d --mount type=bind,source=./site/html,target=/usr/share/nginx/html nginx:1.29',
    },
  ],
  message: (data) => tell(data),
  *check(invocation) {
    const { site } = invocation;
    for (const use of invocation.flags) {
      if (!use.value) continue;
      const source = findSource(invocation, use.flag.type, use.value);
      if (!source || mentionsPlaceholder(source.text)) continue;
      const { text, kind } = source;
      const found = { span: partSpan(site, source.at), data: { source: text, kind } };
      yield kind === 'file' ? { ...found, severity: 'info' } : found;
    }
  },
  fixes({ span, data: { source } }) {
    const absolute = insertFix(span, '/', source);
    const relative = insertFix(span, './', source);
    return startsAtRoot.test(source) ? [absolute, relative] : [relative];
  },
});

/** Directories that stand at the root of a system, and `path/to` of documentation. */
const startsAtRoot = /^(?:Users|dev|etc|home|mnt|opt|path\/to|proc|root|run|srv|sys|tmp|usr|var)\//u;

interface Source {
  readonly text: string;
  readonly at: WordPart;
  readonly kind: Kind;
}

function findSource(invocation: Invocation, type: string, value: ValueUse): Source | undefined {
  if (type === 'mount') return sourceOfMount(invocation, value);
  if (type !== 'volume' || !makesContainer(invocation)) return undefined;
  // Only the local driver has rules for names.
  return lastUse(invocation, 'volume-driver') ? undefined : sourceOfVolume(invocation, value);
}

function sourceOfVolume({ site }: Invocation, value: ValueUse): Source | undefined {
  if (value.fixed) {
    const { kind, source, problem } = parseVolume(value.text);
    if (kind !== 'volume' || !source || problem) return undefined;
    if (source.text.includes('/')) return sourceAt(value, source, 'volume');
    const isName = /^[A-Za-z0-9][\w.-]*$/u.test(source.text);
    return isName && looksLikeFile(source.text) ? sourceAt(value, source, 'file') : undefined;
  }
  // What is unknown may end the source, but a slash before it is there in any case.
  const prefix = /^\w[^:]*\/[^:]*/u.exec(knownPrefix(site, value))?.[0];
  if (prefix === undefined || !value.text.includes(':')) return undefined;
  return sourceAt(value, { start: 0, end: prefix.length, text: prefix }, 'volume');
}

function sourceOfMount({ site }: Invocation, value: ValueUse): Source | undefined {
  const { mountType, source, problem } = parseMount(maskUnknown(site, value));
  if (mountType !== 'bind' || !source || problem) return undefined;
  // `~` is another rule's business, and a drive's letter begins an absolute path.
  return /^\w(?!:[\\/])/u.test(source.text) ? sourceAt(value, source, 'mount') : undefined;
}

function sourceAt(
  value: ValueUse,
  { start, end, text }: Span & { readonly text: string },
  kind: Kind,
): Source {
  return { text, kind, at: { word: value.word, start: value.start + start, end: value.start + end } };
}

function insertFix({ start }: Span, prefix: string, source: string) {
  const written = `\`${prefix}${source}\``;
  return {
    title: { en: `Write ${written}`, ko: `${written} 경로로 쓰기` },
    edits: [{ span: { start, end: start }, newText: prefix }],
    safe: false,
  };
}

function tell({ source, kind }: Data): Text {
  switch (kind) {
    case 'volume':
      return {
        en: `Docker takes \`${source}\` for a volume's name, in which a slash is not allowed: a path begins with \`./\` or \`/\`.`,
        ko: `\`${source}\` 값은 볼륨 이름으로 해석되는데, 볼륨 이름에는 슬래시를 쓸 수 없습니다. 경로는 \`./\` 또는 \`/\`로 시작해야 합니다.`,
      };
    case 'file':
      return {
        en: `This mounts a volume named \`${source}\`, not the file of that name: a path begins with \`./\` or \`/\`.`,
        ko: `현재 디렉터리의 파일이 아니라 \`${source}\` 이름의 볼륨이 마운트됩니다. 경로는 \`./\` 또는 \`/\`로 시작해야 합니다.`,
      };
    case 'mount':
      return {
        en: `The source of a bind mount must be an absolute path or begin with \`./\`; \`${source}\` is refused.`,
        ko: `바인드 마운트의 원본은 절대 경로이거나 \`./\`로 시작해야 하므로 \`${source}\` 값은 거부됩니다.`,
      };
  }
}
