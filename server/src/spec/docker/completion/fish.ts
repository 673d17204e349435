// docker completion fish.
import type { CommandSpec } from '../../types';

export const completionFish: CommandSpec = {
  path: ['completion', 'fish'],
  usage: '[OPTIONS]',
  summary: { en: 'Prints the completion script for fish.', ko: 'fish 셸용 자동 완성 스크립트를 출력합니다.' },
  doc: {
    en: 'Prints a script for fish that completes docker commands, flags and names.',
    ko: 'fish 셸에서 docker 명령, 옵션, 이름을 자동 완성하는 스크립트를 출력합니다.',
  },
  examples: [
    {
      code: 'docker completion fish > ~/.config/fish/completions/docker.fish',
      doc: { en: 'Installs completion for fish.', ko: 'fish 셸의 자동 완성을 설치합니다.' },
    },
  ],
  seeAlso: ['help'],
  operands: [],
  flags: [
    {
      long: 'no-descriptions',
      type: 'switch',
      doc: {
        en: 'Leaves out the explanations beside the candidates in fish.',
        ko: 'fish 셸의 후보 옆에 붙는 설명을 생략합니다.',
      },
    },
  ],
  hidden: true,
};
