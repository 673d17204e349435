// docker context update.
import type { CommandSpec } from '../../types';

export const contextUpdate: CommandSpec = {
  path: ['context', 'update'],
  usage: '[OPTIONS] CONTEXT',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTEXT', kind: 'context', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'description', type: 'string', doc: { en: '', ko: '' } },
    { long: 'docker', type: 'docker-endpoint', repeatable: true, doc: { en: '', ko: '' } },
  ],
};
