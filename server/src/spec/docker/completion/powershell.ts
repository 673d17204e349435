// docker completion powershell.
import type { CommandSpec } from '../../types';

export const completionPowershell: CommandSpec = {
  path: ['completion', 'powershell'],
  usage: '[OPTIONS]',
  summary: {
    en: 'Prints the completion script for PowerShell.',
    ko: 'PowerShell용 자동 완성 스크립트를 출력합니다.',
  },
  doc: {
    en: 'Prints a script for PowerShell that completes docker commands, flags and names.',
    ko: 'PowerShell에서 docker 명령, 옵션, 이름을 자동 완성하는 스크립트를 출력합니다.',
  },
  examples: [
    {
      code: 'docker completion powershell > docker.ps1',
      doc: { en: 'Installs completion for PowerShell.', ko: 'PowerShell의 자동 완성을 설치합니다.' },
    },
  ],
  seeAlso: ['help'],
  operands: [],
  flags: [
    {
      long: 'no-descriptions',
      type: 'switch',
      doc: {
        en: 'Leaves out the explanations beside the candidates in PowerShell.',
        ko: 'PowerShell의 후보 옆에 붙는 설명을 생략합니다.',
      },
    },
  ],
  hidden: true,
};
