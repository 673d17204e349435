// docker stack config.
import type { CommandSpec } from '../../types';

export const stackConfig: CommandSpec = {
  path: ['stack', 'config'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'compose-file', short: 'c', type: 'host-path', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'orchestrator', type: 'string', hidden: true, deprecated: {}, doc: { en: '', ko: '' } },
    { long: 'skip-interpolation', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
