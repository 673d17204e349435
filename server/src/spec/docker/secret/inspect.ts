// docker secret inspect.
import type { CommandSpec } from '../../types';

export const secretInspect: CommandSpec = {
  path: ['secret', 'inspect'],
  usage: '[OPTIONS] SECRET [SECRET...]',
  summary: { en: 'Shows secrets without their content.', ko: '시크릿의 정보를 내용 없이 보여 줍니다.' },
  doc: {
    en: 'Shows names, labels and dates of secrets. The content is never shown.',
    ko: '시크릿의 이름, 레이블, 날짜를 보여 줍니다. 내용은 절대 표시되지 않습니다.',
  },
  examples: [
    {
      code: 'docker secret inspect --pretty db-password',
      doc: { en: 'Tells when a secret was made.', ko: '시크릿이 언제 만들어졌는지 알려 줍니다.' },
    },
  ],
  seeAlso: ['secret ls'],
  operands: [
    {
      name: 'SECRET',
      kind: 'secret',
      repeated: true,
      doc: { en: 'Secrets to show.', ko: '조회할 시크릿입니다.' },
    },
  ],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Prints parts of the secret with a Go template.',
        ko: '시크릿 정보의 일부를 Go 템플릿으로 출력합니다.',
      },
      example: "--format '{{.CreatedAt}}'",
    },
    {
      long: 'pretty',
      type: 'switch',
      doc: { en: 'Shows the data of the secret as text.', ko: '시크릿의 정보를 읽기 쉬운 글로 보여 줍니다.' },
    },
  ],
};
