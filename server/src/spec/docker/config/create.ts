// docker config create.
import type { CommandSpec } from '../../types';

export const configCreate: CommandSpec = {
  path: ['config', 'create'],
  usage: '[OPTIONS] CONFIG file|-',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'CONFIG', kind: 'config', doc: { en: '', ko: '' } },
    { name: 'file|-', kind: 'host-path', doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'label', short: 'l', type: 'label', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'template-driver', type: 'string', doc: { en: '', ko: '' } },
  ],
};
