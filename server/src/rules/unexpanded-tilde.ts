// `~` where the shell leaves it as it is, so that docker gets a path that does not exist.
import type { Word } from '../hosts/types';
import type { Invocation, WordPart } from '../model/invocation';
import { maskUnknown } from '../model/known-text';
import { parseMount } from '../model/values/mount';
import { parseVolume } from '../model/values/volume';
import { partSpan } from '../model/word-places';
import { quoteAt } from './quote-at';
import { defineRule, type Edit } from './rule';
import { isReadOnce } from '../model/transparent-wrappers';

interface Data {
  readonly place: 'quotes' | 'middle' | 'container';
  /** The tilde itself. */
  readonly at: WordPart;
}

export const unexpandedTilde = defineRule<Data>({
  id: 'unexpanded-tilde',
  severity: 'error',
  title: { en: 'Tilde that stays a tilde', ko: '홈 디렉터리로 바뀌지 않는 물결표' },
  why: {
    en: 'The shell turns `~` into your home directory only at the start of a word and outside quotes. In `"~/data"`, `--volume=~/data` or `type=bind,source=~/data` it stays as it is, and docker does not expand it either: it looks for a directory whose name is `~`.',
    ko: '셸은 단어의 맨 앞에 따옴표 없이 적은 `~` 문자만 홈 디렉터리로 바꿉니다. `"~/data"`, `--volume=~/data`, `type=bind,source=~/data`처럼 적으면 그대로 남고, Docker도 이 문자를 바꾸지 않으므로 이름이 `~`인 디렉터리를 찾게 됩니다.',
  },
  examples: [
    {
      bad: 'docker run --rm -v "<|>~<|>/.aws:/root/.aws:ro" amazon/aws-cli:2.17.0 s3 ls',
      good: 'docker run --rm -v "$HOME/.aws:/root/.aws:ro" amazon/aws-cli:2.17.0 s3 ls',
    },
    {
      bad: 'docker run --rm --env-file=<|>~<|>/app.env alpine:3.22 env',
      good: 'docker run --rm --env-file="$HOME"/app.env alpine:3.22 env',
    },
  ],
  message: ({ place }) => messages[place],
  *check(invocation) {
    const { site } = invocation;
    if (site.shell !== 'posix') return;
    for (const at of hostPaths(invocation)) {
      const place = unexpanded(invocation, at);
      if (place) yield { span: partSpan(site, at), data: { place, at } };
    }
    for (const at of containerPaths(invocation))
      yield { span: partSpan(site, at), data: { place: 'container', at } };
  },
  fixes({ data: { place, at } }, { site }) {
    const word = site.words[at.word];
    if (place === 'container' || !word || !isReadOnce(site)) return [];
    const { start, end } = partSpan(site, at);
    const edit = writeHome(quoteAt(site, word, start), start, end, word);
    const title = { en: 'Write `$HOME`', ko: '`$HOME` 변수로 쓰기' };
    return edit ? [{ title, edits: [edit], safe: true }] : [];
  },
});

/** The places of a `~` at the start of a path of the host. */
function hostPaths(invocation: Invocation): WordPart[] {
  const { site, outerFlags, flags, operands } = invocation;
  const places: WordPart[] = [];
  const add = (part: WordPart, text: string, from = 0): void => {
    if (/^~(?:[/:]|$)/u.test(text.slice(from))) {
      const start = part.start + from;
      places.push({ word: part.word, start, end: start + 1 });
    }
  };
  for (const { flag, value } of [...outerFlags, ...flags]) {
    if (!value) continue;
    const masked = maskUnknown(site, value);
    if (flag.type === 'host-path' || flag.type === 'volume') add(value, masked);
    if (flag.type === 'mount') {
      const { mountType, source } = parseMount(masked);
      if (mountType !== 'tmpfs' && source) add(value, masked.slice(0, source.end), source.start);
    }
  }
  for (const operand of operands) {
    const kind = operand.spec?.kind;
    if (kind === 'host-path' || kind === 'build-context' || kind === 'container-path-or-host-path')
      add(operand, operand.text);
  }
  return places;
}

/** The places of a `~` at the start of a path in the container, which must be absolute. */
function containerPaths({ site, flags }: Invocation): WordPart[] {
  return flags.flatMap(({ flag, value }) => {
    if (flag.type !== 'volume' || !value) return [];
    const { target, kind } = parseVolume(maskUnknown(site, value));
    if (kind === 'anonymous' || !target || !/^~(?:\/|$)/u.test(target.text)) return [];
    const start = value.start + target.start;
    return [{ word: value.word, start, end: start + 1 }];
  });
}

/** Why the shell leaves the tilde alone; undefined where it does not, or where some shells do not. */
function unexpanded({ site }: Invocation, at: WordPart): Data['place'] | undefined {
  const word = site.words[at.word];
  if (!word) return undefined;
  const { start } = partSpan(site, at);
  const quote = quoteAt(site, word, start);
  if (at.start === 0) {
    if (quote === 'single' || quote === 'double') return 'quotes';
    // A quote right behind the tilde belongs to what the shell would look up.
    return quote === 'none' && /^~["']/u.test(site.text.slice(start, start + 2)) ? 'quotes' : undefined;
  }
  // bash takes `source=~` for an assignment, in which it expands the tilde.
  if (quote === 'none' && /^[A-Za-z_]\w*=$/u.test(word.cooked.slice(0, at.start))) return undefined;
  // A backslash says that a tilde is meant.
  if (site.text.charAt(start - 1) === '\\') return undefined;
  return quote === 'none' ? 'middle' : 'quotes';
}

function writeHome(
  quote: ReturnType<typeof quoteAt>,
  start: number,
  end: number,
  word: Word,
): Edit | undefined {
  switch (quote) {
    case 'double':
      return { span: { start, end }, newText: '$HOME' };
    case 'none':
      return { span: { start, end }, newText: '"$HOME"' };
    case 'single':
      // Right behind the opening quote that one is moved, so that no empty pair of quotes is left.
      return word.span.start === start - 1
        ? { span: { start: start - 1, end }, newText: `"$HOME"'` }
        : { span: { start, end }, newText: `'"$HOME"'` };
    case undefined:
      return undefined;
  }
}

const messages = {
  quotes: {
    en: 'In quotes `~` is not your home directory: docker looks for a directory named `~`. Write `$HOME`.',
    ko: '따옴표 안의 `~` 문자는 홈 디렉터리로 바뀌지 않으므로 Docker가 이름이 `~`인 디렉터리를 찾습니다. `$HOME` 변수로 써야 합니다.',
  },
  middle: {
    en: '`~` is your home directory only at the start of a word: docker looks for a directory named `~`. Write `$HOME`.',
    ko: '`~` 문자는 단어의 맨 앞에서만 홈 디렉터리로 바뀌므로 Docker가 이름이 `~`인 디렉터리를 찾습니다. `$HOME` 변수로 써야 합니다.',
  },
  container: {
    en: 'A path in the container must begin with `/`: nothing turns `~` into the home directory of its user.',
    ko: '컨테이너 안의 경로는 `/`로 시작해야 합니다. `~` 문자는 컨테이너 사용자의 홈 디렉터리로 바뀌지 않습니다.',
  },
};
