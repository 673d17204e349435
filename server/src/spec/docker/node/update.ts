// docker node update.
import type { CommandSpec } from '../../types';

export const nodeUpdate: CommandSpec = {
  path: ['node', 'update'],
  usage: '[OPTIONS] NODE',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NODE', kind: 'node', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'availability', type: 'string', doc: { en: '', ko: '' } },
    { long: 'label-add', type: 'node-label', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'label-rm', type: 'string', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'role', type: 'string', doc: { en: '', ko: '' } },
  ],
};
