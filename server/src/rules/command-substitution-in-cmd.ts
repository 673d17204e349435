// `$(…)` in a batch file, where cmd.exe hands it to docker as it stands.
import type { Invocation, WordPart } from '../model/invocation';
import { partSpan } from '../model/word-places';
import { defineRule, type Fix } from './rule';

interface Data {
  readonly isDirectory: boolean;
}

export const commandSubstitutionInCmd = defineRule<Data>({
  id: 'command-substitution-in-cmd',
  severity: 'error',
  language: 'bat',
  title: { en: 'Command substitution in cmd.exe', ko: 'cmd.exe에서 쓴 명령 치환' },
  why: {
    en: 'cmd.exe has no command substitution: it passes `$(docker` and `ps` on to docker as they stand, and docker looks for containers of these names. The output of a command is read with `for /f`, with `%%i` in a batch file and `%i` at the prompt. The current directory is `%cd%`.',
    ko: 'cmd.exe에는 명령 치환이 없습니다. `$(docker`, `ps` 같은 단어를 적힌 그대로 Docker에 넘기므로 Docker는 그런 이름의 컨테이너를 찾습니다. 명령의 출력은 `for /f` 문으로 읽으며, 변수는 배치 파일에서는 `%%i`, 프롬프트에서는 `%i` 형태로 적습니다. 현재 폴더는 `%cd%` 변수입니다.',
  },
  examples: [
    {
      bad: 'docker run --rm -v <|>$(pwd)<|>:/app alpine:3.22 ls /app',
      good: 'docker run --rm -v %cd%:/app alpine:3.22 ls /app',
    },
    {
      bad: 'docker rm <|>$(<|>docker ps -aq)',
      good: "for /f %%i in ('docker ps -aq') do docker rm %%i",
    },
  ],
  message: ({ isDirectory }) =>
    isDirectory
      ? {
          en: 'cmd.exe does not replace `$(pwd)`; the current directory is `%cd%`.',
          ko: 'cmd.exe는 `$(pwd)` 구문을 바꾸지 않습니다. 현재 폴더는 `%cd%` 변수입니다.',
        }
      : {
          en: 'cmd.exe has no `$(…)` and passes it on to docker as it stands; read the output with `for /f`.',
          ko: 'cmd.exe에는 `$(…)` 구문이 없어 적힌 그대로 Docker에 넘깁니다. 출력은 `for /f` 문으로 읽어야 합니다.',
        },
  *check(invocation) {
    const { site } = invocation;
    if (site.shell !== 'cmd' || !site.text.includes('$(')) return;
    for (const part of readByDocker(invocation)) {
      const found = /\$\((pwd\))?/u.exec(site.words[part.word]?.cooked.slice(part.start, part.end) ?? '');
      if (!found) continue;
      const start = part.start + found.index;
      const span = partSpan(site, { word: part.word, start, end: start + found[0].length });
      yield { span, data: { isDirectory: found[1] !== undefined }, rootCause: true };
      return;
    }
  },
  fixes({ span, data: { isDirectory } }): Fix[] {
    const title = { en: 'Write `%cd%`', ko: '`%cd%` 변수로 쓰기' };
    return isDirectory ? [{ title, edits: [{ span, newText: '%cd%' }], safe: false }] : [];
  },
});

/** What a shell in the container may read. */
const containerFlags = new Set(['health-cmd', 'env', 'entrypoint']);
const containerWords = new Set(['command', 'argument', 'text']);

/** Values and operands of docker itself: what a container runs may be meant for its own shell. */
function readByDocker({ outerFlags, flags, operands }: Invocation): WordPart[] {
  const values = [...outerFlags, ...flags].flatMap(({ flag, value }) =>
    value && !containerFlags.has(flag.long) ? [value] : [],
  );
  const names = operands.filter(({ spec }) => spec && !containerWords.has(spec.kind));
  return [...values, ...names].sort((one, other) => one.word - other.word);
}
