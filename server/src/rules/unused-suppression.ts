// Suppression comments that silence nothing.
import { defineSuppressionRule } from './suppression-rule';

export const unusedSuppression = defineSuppressionRule({
  id: 'unused-suppression',
  judges: 'unused',
  severity: 'hint',
  title: { en: 'Suppression that silences nothing', ko: '아무것도 끄지 않는 주석' },
  why: {
    en: 'Nothing would be reported where the comment applies. A comment that has become useless hides the next real mistake.',
    ko: '주석이 적용되는 위치에 알릴 문제가 없습니다. 필요 없어진 주석은 다음에 생길 진짜 실수를 가립니다.',
  },
  examples: [
    {
      bad: '<|># dockline-disable-next-line flag-after-image<|>\ndocker ps',
      good: 'docker ps',
    },
  ],
  message: () => ({
    en: 'This comment silences nothing and can be removed.',
    ko: '이 주석은 끄는 문제가 없으므로 지워도 됩니다.',
  }),
});
