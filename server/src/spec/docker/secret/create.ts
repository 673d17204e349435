// docker secret create.
import type { CommandSpec } from '../../types';

export const secretCreate: CommandSpec = {
  path: ['secret', 'create'],
  usage: '[OPTIONS] SECRET [file|-]',
  summary: { en: 'Creates a secret.', ko: '시크릿을 만듭니다.' },
  doc: {
    en: 'Stores a secret in the swarm. It cannot be read back or changed: make a new one and update the service.',
    ko: '스웜에 시크릿을 저장합니다. 다시 읽거나 바꿀 수 없으므로 새로 만들어 서비스를 갱신합니다.',
  },
  pitfalls: [
    {
      en: '`echo` adds a line break to the secret; `printf` does not.',
      ko: '`echo` 명령은 시크릿 끝에 줄바꿈을 붙이지만 `printf` 명령은 붙이지 않습니다.',
    },
  ],
  examples: [
    {
      code: 'openssl rand -base64 32 | docker secret create db-password -',
      doc: {
        en: 'Stores a random password that nobody has seen.',
        ko: '아무도 보지 않은 임의의 비밀번호를 저장합니다.',
      },
    },
  ],
  seeAlso: ['secret rm', 'service update'],
  concepts: ['environment-and-secrets'],
  operands: [
    { name: 'SECRET', kind: 'secret', doc: { en: 'Name of the new secret.', ko: '새 시크릿의 이름입니다.' } },
    {
      name: 'file|-',
      kind: 'host-path',
      optional: true,
      doc: {
        en: 'File with the secret; `-` reads standard input.',
        ko: '시크릿이 든 파일입니다. `-` 값은 표준 입력에서 읽습니다.',
      },
    },
  ],
  flags: [
    {
      long: 'driver',
      short: 'd',
      type: 'string',
      doc: {
        en: 'Driver that keeps the secret outside of the swarm.',
        ko: '시크릿을 스웜 밖에 보관하는 드라이버입니다.',
      },
      example: '-d vault',
    },
    {
      long: 'label',
      short: 'l',
      type: 'label',
      repeatable: true,
      doc: { en: 'Adds a label to the secret.', ko: '시크릿에 레이블을 추가합니다.' },
      example: '-l team=web',
    },
    {
      long: 'template-driver',
      type: 'string',
      doc: {
        en: 'Fills in service and node in the secret as in a template.',
        ko: '시크릿을 템플릿으로 다루어 서비스와 노드 정보를 채웁니다.',
      },
      example: '--template-driver golang',
    },
  ],
};
