// docker config create.
import type { CommandSpec } from '../../types';

export const configCreate: CommandSpec = {
  path: ['config', 'create'],
  usage: '[OPTIONS] CONFIG file|-',
  summary: { en: 'Creates a config.', ko: 'config를 만듭니다.' },
  doc: {
    en: 'Stores a file in the swarm as a config. It cannot be changed: make a new one and update the service.',
    ko: '파일을 스웜에 config로 저장합니다. 저장한 뒤에는 바꿀 수 없으므로 새로 만들어 서비스를 갱신합니다.',
  },
  examples: [
    {
      code: 'docker config create nginx-v2 nginx.conf',
      doc: {
        en: 'Stores a configuration under a versioned name.',
        ko: '설정 파일을 버전이 붙은 이름으로 저장합니다.',
      },
    },
  ],
  seeAlso: ['config rm', 'service update'],
  operands: [
    { name: 'CONFIG', kind: 'config', doc: { en: 'Name of the new config.', ko: '새 config의 이름입니다.' } },
    {
      name: 'file|-',
      kind: 'host-path',
      doc: {
        en: 'File with the content; `-` reads standard input.',
        ko: '내용이 든 파일입니다. `-` 값은 표준 입력에서 읽습니다.',
      },
    },
  ],
  flags: [
    {
      long: 'label',
      short: 'l',
      type: 'label',
      repeatable: true,
      doc: { en: 'Adds a label to the config.', ko: 'config에 레이블을 추가합니다.' },
      example: '-l stage=prod',
    },
    {
      long: 'template-driver',
      type: 'string',
      doc: {
        en: 'Treats the content as a template in which service and node are filled in; `golang` is the driver there is.',
        ko: '내용을 서비스와 노드 정보가 채워지는 템플릿으로 다룹니다. 드라이버는 `golang` 값을 사용합니다.',
      },
      example: '--template-driver golang',
    },
  ],
};
