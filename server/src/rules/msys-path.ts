// Paths in the container that Git Bash on Windows turns into Windows paths before docker sees them.
import { lineStart } from '../base/lines';
import type { CommandSite } from '../hosts/types';
import type { Invocation, ValueUse, WordPart } from '../model/invocation';
import { maskUnknown } from '../model/known-text';
import { parseVolume } from '../model/values/volume';
import { partSpan } from '../model/word-places';
import { defineNearbyRule, type Fix } from './rule';
import { isReadOnce } from '../model/transparent-wrappers';

interface Data {
  readonly path: string;
  /** The path begins its word, so that a second slash keeps Git Bash from touching it. */
  readonly alone: boolean;
}

export const msysPath = defineNearbyRule<Data>({
  id: 'msys-path',
  severity: 'off',
  title: { en: 'Path that Git Bash rewrites', ko: 'Git Bash가 바꾸는 경로' },
  why: {
    en: 'Git Bash on Windows takes arguments such as `/app` for its own paths and hands docker `C:/Program Files/Git/app` instead; of `-v data:/data` it makes `data;C:\\…`. With `MSYS_NO_PATHCONV=1` before the command, or two slashes at the start of a path, it leaves them alone. Turn this rule on if your scripts are to run in Git Bash.',
    ko: 'Windows의 Git Bash는 `/app` 같은 인자를 자기 경로로 여기고 Docker에 `C:/Program Files/Git/app` 값을 넘깁니다. `-v data:/data` 값은 `data;C:\\…` 형태가 됩니다. 명령 앞에 `MSYS_NO_PATHCONV=1` 설정을 적거나 경로를 슬래시 두 개로 시작하면 바꾸지 않습니다. 스크립트를 Git Bash에서도 실행한다면 이 규칙을 켜세요.',
  },
  examples: [
    {
      bad: 'docker run --rm -w <|>/app<|> node:22 npm test',
      good: 'MSYS_NO_PATHCONV=1 docker run --rm -w /app node:22 npm test',
    },
  ],
  message: ({ path }) => ({
    en: `Git Bash on Windows turns \`${path}\` into a Windows path before docker sees it.`,
    ko: `Windows의 Git Bash는 Docker에 넘기기 전에 \`${path}\` 경로를 Windows 경로로 바꿉니다.`,
  }),
  *check(invocation, { text, offset, inFile }) {
    const { site } = invocation;
    if (site.shell !== 'posix' || !site.text.includes('/') || !isOfGitBash(site)) return;
    if (text.slice(lineStart(text, offset), offset).includes('MSYS') || inFile(turningOff) > 0) return;
    for (const part of containerPaths(invocation)) {
      const path = site.words[part.word]?.cooked.slice(part.start, part.end) ?? '';
      yield { span: partSpan(site, part), data: { path, alone: part.start === 0 } };
    }
  },
  fixes({ span, data: { alone } }, { site }) {
    const start = site.wrappers[0]?.span.start ?? 0;
    const variable: Fix = {
      title: { en: 'Put `MSYS_NO_PATHCONV=1` before it', ko: '앞에 `MSYS_NO_PATHCONV=1` 추가' },
      edits: [{ span: { start, end: start }, newText: 'MSYS_NO_PATHCONV=1 ' }],
      safe: false,
    };
    const slash: Fix = {
      title: { en: 'Begin the path with two slashes', ko: '경로를 슬래시 두 개로 시작하기' },
      edits: [{ span: { start: span.start, end: span.start }, newText: '/' }],
      safe: false,
    };
    // Before a quote a slash would still stand at the start of the word.
    return alone && site.text.charAt(span.start) === '/' ? [variable, slash] : [variable];
  },
});

/** `winpty` is how Git Bash gives a program its terminal. */
function isOfGitBash(site: CommandSite): boolean {
  return isReadOnce({ ...site, wrappers: site.wrappers.filter(({ name }) => name !== 'winpty') });
}

/** The absolute paths that are meant for the container, in the order of the words. */
function containerPaths(invocation: Invocation): WordPart[] {
  const { site, flags, operands } = invocation;
  const inFlags = flags.flatMap(({ flag, value }): WordPart[] => {
    if (!value) return [];
    switch (flag.type) {
      case 'container-path':
      case 'tmpfs':
      case 'shell-words':
        return atStart(value, value.text);
      case 'volume':
        return targetOf(invocation, value);
      case 'env':
        return behind(value, /^\w+=(?=\/[\w.])/u.exec(value.text)?.[0]);
      default:
        return flag.long === 'entrypoint' ? atStart(value, value.text) : [];
    }
  });
  const inOperands = operands.flatMap((operand): WordPart[] => {
    const { kind } = operand.spec ?? {};
    if (kind === 'command' || kind === 'argument') return atStart(operand, operand.text);
    if (kind !== 'container-path-or-host-path') return [];
    // A single letter before the colon is a drive.
    return behind(operand, /^[\w.-]{2,}:(?=\/[\w.])/u.exec(operand.text)?.[0]);
  });
  return [...inFlags, ...inOperands].filter(({ word }) => site.words[word] !== undefined);
}

function atStart({ word, start, end }: WordPart, text: string): WordPart[] {
  return /^\/(?!\/)/u.test(text) ? [{ word, start, end }] : [];
}

function behind({ word, start, end }: WordPart, prefix: string | undefined): WordPart[] {
  return prefix === undefined ? [] : [{ word, start: start + prefix.length, end }];
}

function targetOf({ site }: Invocation, value: ValueUse): WordPart[] {
  const { target } = parseVolume(maskUnknown(site, value));
  if (!target || !/^\/[\w.]/u.test(target.text)) return [];
  return [{ word: value.word, start: value.start + target.start, end: value.start + target.end }];
}

/** For the whole script. */
const turningOff = /\bexport[ \t]+(?:MSYS_NO_PATHCONV|MSYS2_ARG_CONV_EXCL)=/u;
