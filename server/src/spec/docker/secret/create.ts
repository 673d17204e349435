// docker secret create.
import type { CommandSpec } from '../../types';

export const secretCreate: CommandSpec = {
  path: ['secret', 'create'],
  usage: '[OPTIONS] SECRET [file|-]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'SECRET', kind: 'secret', doc: { en: '', ko: '' } },
    { name: 'file|-', kind: 'host-path', optional: true, doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'driver', short: 'd', type: 'string', doc: { en: '', ko: '' } },
    { long: 'label', short: 'l', type: 'label', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'template-driver', type: 'string', doc: { en: '', ko: '' } },
  ],
};
