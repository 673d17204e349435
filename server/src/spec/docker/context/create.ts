// docker context create.
import type { CommandSpec } from '../../types';

export const contextCreate: CommandSpec = {
  path: ['context', 'create'],
  usage: '[OPTIONS] CONTEXT',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTEXT', kind: 'context', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'description', type: 'string', doc: { en: '', ko: '' } },
    { long: 'docker', type: 'docker-endpoint', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'from', type: 'string', doc: { en: '', ko: '' } },
  ],
};
