// docker compose wait.
import type { CommandSpec } from '../types';

export const composeWait: CommandSpec = {
  path: ['compose', 'wait'],
  usage: 'SERVICE [SERVICE...] [OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'down-project', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
