// Stages called `scratch` or `context`, names that mean something else.
import { codeSpan } from '../base/markdown';
import { defineInstructionRule } from './dockerfile-rule';

const reserved = ['context', 'scratch'];

export const reservedStageName = defineInstructionRule<string>({
  id: 'reserved-stage-name',
  severity: 'warning',
  buildCheck: 'ReservedStageName',
  title: { en: 'Stage name that is reserved', ko: '예약된 단계 이름' },
  why: {
    en: '`scratch` is the empty image and `context` the build context. A stage of that name cannot be told from them.',
    ko: '`scratch` 이름은 빈 이미지를, `context` 이름은 빌드 컨텍스트를 뜻합니다. 단계에 이 이름을 붙이면 구분할 수 없습니다.',
  },
  examples: [{ bad: 'FROM alpine:3.22 AS <|>scratch<|>', good: 'FROM alpine:3.22 AS base' }],
  message: (name) => ({
    en: `${codeSpan(name)} has a meaning of its own. Give the stage another name.`,
    ko: `${codeSpan(name)} 이름은 다른 뜻으로 예약되어 있습니다. 다른 이름을 씁니다.`,
  }),
  *check({ name, words }) {
    const [, as, stage] = words;
    if (name !== 'FROM' || as?.text.toUpperCase() !== 'AS' || !stage) return;
    if (reserved.includes(stage.text.toLowerCase())) yield { span: stage, data: stage.text };
  },
});
