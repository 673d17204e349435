// `ENV PATH=~/bin:$PATH`: docker does not know home directories.
import { codeSpan } from '../base/markdown';
import type { Instruction, Part } from '../dockerfile/instruction';
import { defineInstructionRule } from './dockerfile-rule';

export const tildeInDockerfile = defineInstructionRule<string>({
  id: 'tilde-in-dockerfile',
  severity: 'warning',
  title: {
    en: 'Tilde that stays a tilde in a Dockerfile',
    ko: 'Dockerfile에서 홈 디렉터리로 바뀌지 않는 물결표',
  },
  why: {
    en: 'Only a shell turns `~` into a home directory. In `ENV`, `WORKDIR`, `COPY` and `ADD` no shell is involved: docker makes a folder that is called `~`, or a variable with a tilde in it. Write the whole path, such as `/root`.',
    ko: '`~` 문자를 홈 디렉터리로 바꾸는 것은 셸입니다. `ENV`, `WORKDIR`, `COPY`, `ADD` 명령어는 셸을 거치지 않으므로 이름이 `~`인 폴더가 생기거나 변수에 물결표가 그대로 들어갑니다. `/root` 같은 전체 경로를 적습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.22\nENV PATH=<|>~/bin:$PATH<|>',
      good: 'FROM alpine:3.22\nENV PATH=/root/bin:$PATH',
    },
  ],
  message: (path) => ({
    en: `Docker does not expand the tilde of ${codeSpan(path)}. Write the whole path.`,
    ko: `Docker는 ${codeSpan(path)} 값의 물결표를 바꾸지 않습니다. 전체 경로를 적습니다.`,
  }),
  *check(instruction) {
    for (const part of places(instruction))
      if (/^["']?~(?:\/|["']?$)/u.test(part.text)) yield { span: part, data: part.text };
  },
});

function places({ name, definitions, words, json }: Instruction): readonly Part[] {
  switch (name) {
    case 'ENV':
      return definitions.flatMap(({ value }) => (value ? [value] : []));
    case 'WORKDIR':
      return words.slice(0, 1);
    case 'COPY':
    case 'ADD':
      return json ? json.slice(-1) : words.slice(-1);
    default:
      return [];
  }
}
