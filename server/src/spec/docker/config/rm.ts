// docker config rm.
import type { CommandSpec } from '../../types';

export const configRm: CommandSpec = {
  path: ['config', 'rm'],
  aliases: [['config', 'remove']],
  destroys: true,
  usage: 'CONFIG [CONFIG...]',
  summary: { en: 'Removes configs.', ko: 'config를 삭제합니다.' },
  doc: { en: 'Removes configs that no service uses.', ko: '서비스에서 사용하지 않는 config를 삭제합니다.' },
  examples: [
    {
      code: 'docker config rm nginx-v1',
      doc: { en: 'Removes an old version.', ko: '이전 버전을 삭제합니다.' },
    },
  ],
  seeAlso: ['config create'],
  operands: [
    {
      name: 'CONFIG',
      kind: 'config',
      repeated: true,
      doc: { en: 'Configs to remove.', ko: '삭제할 config입니다.' },
    },
  ],
  flags: [],
};
