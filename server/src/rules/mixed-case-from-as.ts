// `FROM … as` and `from … AS`: two keywords of one line in different case.
import { defineInstructionRule } from './dockerfile-rule';

export const mixedCaseFromAs = defineInstructionRule<string>({
  id: 'mixed-case-from-as',
  severity: 'info',
  buildCheck: 'FromAsCasing',
  title: { en: 'FROM and AS in different case', ko: '대소문자가 다른 FROM과 AS' },
  why: {
    en: 'Case means nothing in keywords, but `FROM … as` hides the second one between image and name. Write both in the same case.',
    ko: '키워드의 대소문자는 의미가 없지만 `FROM … as` 형식은 이미지와 이름 사이의 키워드를 알아보기 어렵게 만듭니다. 둘을 같은 형식으로 적습니다.',
  },
  examples: [{ bad: 'FROM alpine:3.22 <|>as<|> build', good: 'FROM alpine:3.22 AS build' }],
  message: (wanted) => ({
    en: `Write \`${wanted}\`, in the same case as \`FROM\`.`,
    ko: `\`FROM\` 키워드와 같은 형식인 \`${wanted}\` 키워드로 적습니다.`,
  }),
  *check({ name, keyword, words }) {
    const as = words[1];
    if (name !== 'FROM' || as?.text.toUpperCase() !== 'AS') return;
    const wanted = keyword.text === 'FROM' ? 'AS' : keyword.text === 'from' ? 'as' : undefined;
    if (wanted !== undefined && as.text !== wanted) yield { span: as, data: wanted };
  },
  fixes: ({ span, data }) => [
    {
      title: { en: `Write \`${data}\``, ko: `\`${data}\` 키워드로 쓰기` },
      edits: [{ span, newText: data }],
      safe: true,
    },
  ],
});
