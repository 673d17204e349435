// `COPY ../file`, which does not leave the build context.
import { codeSpan } from '../base/markdown';
import { unquote } from '../dockerfile/words';
import { defineInstructionRule } from './dockerfile-rule';

export const copyOutsideContext = defineInstructionRule<string>({
  id: 'copy-outside-context',
  severity: 'warning',
  title: { en: 'Copying from outside of the build context', ko: '빌드 컨텍스트 밖에서 복사' },
  why: {
    en: 'The builder gets only the folder at the end of `docker build`. A leading `../` is cut off by BuildKit, so that another file is copied or none is found; the old builder refuses it. Build from the folder above with `docker build -f folder/Dockerfile ..`, or hand over a second folder with `--build-context`.',
    ko: '빌더는 `docker build` 명령의 끝에 적은 폴더만 받습니다. 앞의 `../` 부분은 BuildKit이 잘라 내므로 다른 파일이 복사되거나 파일을 찾지 못하고, 예전 빌더는 오류로 처리합니다. `docker build -f folder/Dockerfile ..` 명령처럼 상위 폴더에서 빌드하거나 `--build-context` 옵션으로 폴더를 하나 더 전달합니다.',
  },
  examples: [
    { bad: 'FROM alpine:3.22\nCOPY <|>../shared<|> /app/', good: 'FROM alpine:3.22\nCOPY shared /app/' },
  ],
  message: (path) => ({
    en: `${codeSpan(path)} lies outside of the build context, which cannot be left.`,
    ko: `${codeSpan(path)} 경로는 빌드 컨텍스트 밖이므로 복사할 수 없습니다.`,
  }),
  *check({ name, flags, words, json }) {
    if ((name !== 'COPY' && name !== 'ADD') || flags.some((flag) => flag.name === 'from')) return;
    const parts = json ?? words;
    for (const part of parts.slice(0, -1)) {
      const path = json ? part.text : unquote(part.text, '\\');
      if (/^\.\.(?:[\\/]|$)/u.test(path)) yield { span: part, data: path };
    }
  },
});
