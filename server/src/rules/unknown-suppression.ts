// Suppression comments that name a rule which does not exist.
import { codeSpan } from '../base/markdown';
import { defineSuppressionRule } from './suppression-rule';

export const unknownSuppression = defineSuppressionRule({
  id: 'unknown-suppression',
  judges: 'unknown-ids',
  severity: 'warning',
  title: { en: 'Suppression of an unknown rule', ko: '존재하지 않는 규칙을 끄는 주석' },
  why: {
    en: 'The comment names a rule that Dockline does not have, so it silences nothing. Perhaps the id is misspelt, or the rule was renamed.',
    ko: 'Dockline에 없는 규칙의 이름이 적혀 있어서 아무것도 끄지 못합니다. 이름을 잘못 적었거나 규칙 이름이 바뀌었을 수 있습니다.',
  },
  examples: [
    {
      bad: '# dockline-disable-next-line <|>flags-after-image<|>\ndocker ps',
      good: 'docker ps',
    },
  ],
  message: (id) => ({
    en: `There is no rule ${codeSpan(id)}.`,
    ko: `${codeSpan(id)} 규칙은 없습니다.`,
  }),
});
