// `MAINTAINER`, for which labels are used today.
import { unquote } from '../dockerfile/words';
import { defineInstructionRule } from './dockerfile-rule';

export const maintainerInstruction = defineInstructionRule<null>({
  id: 'maintainer-instruction',
  severity: 'hint',
  buildCheck: 'MaintainerDeprecated',
  // DL4000.
  alsoFoundBy: ['container-tools', 'hadolint'],
  title: { en: 'MAINTAINER is deprecated', ko: '더 이상 권장되지 않는 MAINTAINER' },
  why: {
    en: '`MAINTAINER` sets a field that few tools read. A label says the same, is found by `docker inspect` and may be replaced by images built on this one.',
    ko: '`MAINTAINER` 명령어가 설정하는 항목은 읽는 도구가 거의 없습니다. 레이블은 같은 내용을 담고 `docker inspect` 명령에서 보이며, 이 이미지를 바탕으로 하는 이미지에서 바꿀 수 있습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.22\n<|>MAINTAINER Kim <kim@example.com><|>',
      good: 'FROM alpine:3.22\nLABEL org.opencontainers.image.authors="Kim <kim@example.com>"',
    },
  ],
  message: () => ({
    en: '`MAINTAINER` is deprecated. Use the label `org.opencontainers.image.authors`.',
    ko: '`MAINTAINER` 명령어는 더 이상 권장되지 않습니다. `org.opencontainers.image.authors` 레이블을 씁니다.',
  }),
  *check({ name, keyword, words }) {
    if (name !== 'MAINTAINER') return;
    yield {
      span: { start: keyword.start, end: words.at(-1)?.end ?? keyword.end },
      data: null,
      tag: 'deprecated',
    };
  },
  fixes({ span }, { joined, argumentsAt, comments }) {
    const author = joined.text.slice(argumentsAt).trim();
    const plain = unquote(author, '\\');
    if (author === '' || comments.length > 0 || /["\\$]/u.test(plain)) return [];
    const newText = `LABEL org.opencontainers.image.authors="${plain}"`;
    return [{ title: { en: 'Write a label', ko: '레이블로 쓰기' }, edits: [{ span, newText }], safe: false }];
  },
});
