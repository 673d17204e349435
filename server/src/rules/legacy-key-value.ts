// `ENV NAME value` and `LABEL key value`, the form without an equals sign.
import { defineInstructionRule } from './dockerfile-rule';

export const legacyKeyValue = defineInstructionRule<string>({
  id: 'legacy-key-value',
  severity: 'info',
  buildCheck: 'LegacyKeyValueFormat',
  title: { en: 'Value without an equals sign', ko: '등호 없이 적은 값' },
  why: {
    en: '`ENV NAME value` is the old form. It takes the rest of the line as one value, so that a second pair becomes part of the first. `ENV NAME=value` says what belongs together.',
    ko: '`ENV NAME value` 형식은 예전 방식입니다. 줄의 나머지를 모두 하나의 값으로 보므로 두 번째 쌍도 첫 번째 값의 일부가 됩니다. `ENV NAME=value` 형식은 무엇이 값인지 분명합니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.22\nENV <|>GREETING hello world<|>',
      good: 'FROM alpine:3.22\nENV GREETING="hello world"',
    },
  ],
  message: (name) => ({
    en: `Write \`${name} NAME=value\`, with an equals sign.`,
    ko: `\`${name} 이름=값\` 형식으로 등호를 넣어 적습니다.`,
  }),
  *check({ name, text, definitions: [first] }) {
    if ((name !== 'ENV' && name !== 'LABEL') || !first?.value) return;
    if (text.charAt(first.name.end) !== '=') yield { span: first, data: name };
  },
  fixes({ span }, { definitions: [first], comments, blankLines }) {
    if (!first?.value || comments.length > 0 || blankLines.length > 0) return [];
    const value = first.value.text.trim();
    const isPlain = /^[\w./:@%+,$-]+$/u.test(value);
    // Quotes and backslashes mean something else in the other form.
    if (!isPlain && /["'\\`]/u.test(value)) return [];
    const newText = `${first.name.text}=${isPlain ? value : `"${value}"`}`;
    return [
      {
        title: { en: 'Write an equals sign', ko: '등호를 넣어 쓰기' },
        edits: [{ span, newText }],
        safe: true,
      },
    ];
  },
});
