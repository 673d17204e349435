// Passwords and keys written into the command line: as values of environment variables and build arguments, and for login.
import type { Invocation, ValueUse } from '../model/invocation';
import { knownImage } from '../model/known-images';
import { isPlaceholder } from '../model/placeholder';
import { soundsSecret } from '../model/secret-name';
import { parseEnv } from '../model/values/env';
import { flagNameSpan, partSpan } from '../model/word-places';
import { isMadeOfDemoWords } from './demo-words';
import { defineRule } from './rule';

/** Nothing here holds the secret itself: it must not reach a log or a report. */
interface Data {
  /** Left out for the password of a login, which has none. */
  readonly name?: string;
  /** How the option with only a name is written. */
  readonly option: '-e' | '--build-arg' | '-p';
  readonly value: Pick<ValueUse, 'word' | 'start'>;
}

export const secretInEnvironment = defineRule<Data>({
  id: 'secret-in-environment',
  severity: 'hint',
  title: { en: 'Secret in the command line', ko: '명령줄에 적힌 비밀 값' },
  why: {
    en: 'A value after `-e NAME=` stands in the shell history, in the list of processes and in every script that is checked in. With `-e NAME` alone docker takes the value from the environment of the shell, and `--env-file` reads it from a file that can be kept out of version control. Either way `docker inspect` still shows it; what must not be seen there belongs into a file that is mounted. `--build-arg` is no better, since `docker history` may show the value: a build takes secrets with `--secret`. For `docker login` there is `--password-stdin`.',
    ko: '`-e 이름=값` 형식으로 적은 값은 셸 기록, 프로세스 목록, 저장소에 올린 스크립트에 그대로 남습니다. `-e 이름`처럼 이름만 적으면 Docker가 셸의 환경 변수에서 값을 가져오고, `--env-file` 옵션을 쓰면 버전 관리에서 제외한 파일에서 읽습니다. 두 방법 모두 `docker inspect` 명령에는 값이 보이므로, 이곳에도 드러나면 안 되는 값은 파일로 마운트해야 합니다. `--build-arg` 값도 `docker history` 명령에 보일 수 있으므로 빌드에는 `--secret` 옵션을 쓰고, `docker login` 명령에는 `--password-stdin` 옵션을 씁니다.',
  },
  examples: [
    {
      bad: 'docker run -d -e <|>POSTGRES_PASSWORD<|>=hG7-rwT2_kq postgres:17',
      good: 'docker run -d -e POSTGRES_PASSWORD postgres:17',
    },
  ],
  message: ({ name, option }) =>
    name === undefined
      ? loginMessage
      : {
          en: `The secret in \`${name}\` stays in the shell history and in this file: \`${option} ${name}\` takes it from the environment.`,
          ko: `\`${name}\` 변수의 비밀 값이 셸 기록과 이 파일에 남습니다. \`${option} ${name}\` 형식은 환경 변수에서 값을 가져옵니다.`,
        },
  *check(invocation) {
    const { site, command } = invocation;
    for (const use of invocation.flags) {
      const { flag, value } = use;
      if (!value?.fixed) continue;
      if (flag.long === 'password' && command.spec.path.at(-1) === 'login') {
        if (!isForShow(value.text, ''))
          yield {
            span: flagNameSpan(site, use),
            data: { option: '-p', value: { word: value.word, start: value.start } },
          };
        continue;
      }
      if (flag.type !== 'env' && flag.type !== 'build-arg') continue;
      const { name, value: content, problem } = parseEnv(value.text);
      if (problem || !content || !holdsSecret(invocation, name.text, content.text)) continue;
      const { word, start } = value;
      const at = { word, start: start + name.start, end: start + name.end };
      const option = flag.type === 'env' ? '-e' : '--build-arg';
      yield { span: partSpan(site, at), data: { name: name.text, option, value: { word, start } } };
    }
  },
  fixes({ data: { name, value } }, { site }) {
    const word = site.words[value.word];
    if (!word || name === undefined || !/^\w+$/u.test(name)) return [];
    const title = { en: 'Take the value from the environment', ko: '환경 변수에서 값 가져오기' };
    // The name needs no quotes, so those that stand around the value may go with it.
    const newText = word.cooked.slice(0, value.start) + name;
    return [{ title, edits: [{ span: word.span, newText }], safe: false }];
  },
});

const loginMessage = {
  en: 'The password stays in the shell history and in this file: `--password-stdin` reads it from a pipe or file.',
  ko: '비밀번호가 셸 기록과 이 파일에 남습니다. `--password-stdin` 옵션은 파이프나 파일에서 비밀번호를 읽습니다.',
};

function holdsSecret(invocation: Invocation, name: string, content: string): boolean {
  const inAddress = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:([^@/\s]+)@/iu.exec(content)?.[1];
  const image = invocation.operands[0]?.text ?? '';
  if (inAddress !== undefined) return !isForShow(inAddress, image);
  return namesSecret(invocation, name) && !isForShow(content, image);
}

function namesSecret({ operands }: Invocation, name: string): boolean {
  if (soundsSecret(name)) return true;
  const [image] = operands;
  if (image?.spec?.kind !== 'image') return false;
  return knownImage(image.text)?.env?.some((variable) => variable.secret && variable.name === name) ?? false;
}

const switchValue = /^(?:true|false|yes|no|on|off|none|null|\d{1,3})$/iu;

function isForShow(content: string, image: string): boolean {
  if (content === '' || isPlaceholder(content) || switchValue.test(content)) return true;
  // Nobody types a password in Hangul, but many describe one; and `app` for the image `my/app` is a name.
  if (/[^\x20-\x7e]/u.test(content) || image.includes(content)) return true;
  // A path names the place of a secret.
  if (/^(?:\/|\.{1,2}\/|~)/u.test(content) || /\.{3}|\*{3}|…/u.test(content)) return true;
  return isMadeOfDemoWords(content.replace(/[^\p{L}\d]/gu, ''));
}
