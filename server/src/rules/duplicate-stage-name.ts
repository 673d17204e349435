// Two stages of one name.
import { codeSpan } from '../base/markdown';
import { stagesOf } from '../dockerfile/stages';
import { defineDockerfileRule } from './dockerfile-rule';

export const duplicateStageName = defineDockerfileRule<string>({
  id: 'duplicate-stage-name',
  severity: 'warning',
  buildCheck: 'DuplicateStageName',
  // DL3024.
  alsoFoundBy: ['container-tools', 'hadolint'],
  title: { en: 'Two stages of the same name', ko: '이름이 같은 두 단계' },
  why: {
    en: 'After the second stage nobody can reach the first by its name: `COPY --from` and `--target` mean the last one.',
    ko: '두 번째 단계 뒤에서는 첫 번째 단계를 이름으로 가리킬 수 없습니다. `COPY --from` 옵션과 `--target` 옵션은 마지막 단계를 뜻합니다.',
  },
  examples: [
    {
      bad: 'FROM golang:1.25 AS build\nRUN go version\nFROM node:24 AS <|>build<|>\nRUN node --version',
      good: 'FROM golang:1.25 AS server\nRUN go version\nFROM node:24 AS client\nRUN node --version',
    },
  ],
  message: (name) => ({
    en: `There is a stage ${codeSpan(name)} above. Give this one another name.`,
    ko: `${codeSpan(name)} 단계가 위에 이미 있습니다. 다른 이름을 씁니다.`,
  }),
  sees: ({ name }) => name === 'FROM',
  *check(dockerfile) {
    const seen = new Set<string>();
    for (const { from, name } of stagesOf(dockerfile)) {
      if (!name) continue;
      const key = name.text.toLowerCase();
      if (seen.has(key)) yield { offset: from.offset, span: name, data: name.text };
      seen.add(key);
    }
  },
});
