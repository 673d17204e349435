// docker volume create.
import type { CommandSpec } from '../../types';

export const volumeCreate: CommandSpec = {
  path: ['volume', 'create'],
  usage: '[OPTIONS] [VOLUME]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'VOLUME', kind: 'volume', optional: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'availability', type: 'string', default: 'active', doc: { en: '', ko: '' } },
    { long: 'driver', short: 'd', type: 'volume-driver', default: 'local', doc: { en: '', ko: '' } },
    { long: 'group', type: 'string', doc: { en: '', ko: '' } },
    { long: 'label', type: 'label', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'limit-bytes', type: 'bytes', doc: { en: '', ko: '' } },
    { long: 'name', type: 'string', hidden: true, doc: { en: '', ko: '' } },
    { long: 'opt', short: 'o', type: 'driver-option', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'required-bytes', type: 'bytes', doc: { en: '', ko: '' } },
    { long: 'scope', type: 'string', default: 'single', doc: { en: '', ko: '' } },
    { long: 'secret', type: 'key-value', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'sharing', type: 'string', default: 'none', doc: { en: '', ko: '' } },
    { long: 'topology-preferred', type: 'string', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'topology-required', type: 'string', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'type', type: 'string', default: 'block', doc: { en: '', ko: '' } },
  ],
};
