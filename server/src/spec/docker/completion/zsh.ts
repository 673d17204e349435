// docker completion zsh.
import type { CommandSpec } from '../../types';

export const completionZsh: CommandSpec = {
  path: ['completion', 'zsh'],
  usage: '[OPTIONS]',
  summary: { en: 'Prints the completion script for zsh.', ko: 'zsh 셸용 자동 완성 스크립트를 출력합니다.' },
  doc: {
    en: 'Prints a script for zsh that completes docker commands, flags and names.',
    ko: 'zsh 셸에서 docker 명령, 옵션, 이름을 자동 완성하는 스크립트를 출력합니다.',
  },
  examples: [
    {
      code: 'docker completion zsh > ~/.zfunc/_docker',
      doc: { en: 'Installs completion for zsh.', ko: 'zsh 셸의 자동 완성을 설치합니다.' },
    },
  ],
  seeAlso: ['help'],
  operands: [],
  flags: [
    {
      long: 'no-descriptions',
      type: 'switch',
      doc: {
        en: 'Leaves out the explanations beside the candidates in zsh.',
        ko: 'zsh 셸의 후보 옆에 붙는 설명을 생략합니다.',
      },
    },
  ],
  hidden: true,
};
