// Stage names with capital letters, which mean the same as without.
import { defineInstructionRule } from './dockerfile-rule';

export const uppercaseStageName = defineInstructionRule<string>({
  id: 'uppercase-stage-name',
  severity: 'info',
  buildCheck: 'StageNameCasing',
  title: { en: 'Capital letters in a stage name', ko: '단계 이름의 대문자' },
  why: {
    en: 'Names of stages have no case: docker turns them into small letters. Written so from the start, they look the same in the file, in `--target` and in messages.',
    ko: '단계 이름은 대소문자를 구분하지 않으며 Docker가 소문자로 바꿉니다. 처음부터 소문자로 적으면 파일, `--target` 옵션, 메시지에서 모두 같은 모양으로 보입니다.',
  },
  examples: [{ bad: 'FROM alpine:3.22 AS <|>BuildBase<|>', good: 'FROM alpine:3.22 AS buildbase' }],
  message: (name) => ({
    en: `Stage names are written in small letters: \`${name.toLowerCase()}\`.`,
    ko: `단계 이름은 소문자로 적습니다(\`${name.toLowerCase()}\`).`,
  }),
  *check({ name, words }) {
    const [, as, stage] = words;
    if (name !== 'FROM' || as?.text.toUpperCase() !== 'AS' || !stage) return;
    if (stage.text !== stage.text.toLowerCase()) yield { span: stage, data: stage.text };
  },
  fixes: ({ span, data }) => [
    {
      title: { en: 'Write it in small letters', ko: '소문자로 쓰기' },
      edits: [{ span, newText: data.toLowerCase() }],
      safe: true,
    },
  ],
});
