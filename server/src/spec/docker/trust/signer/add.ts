// docker trust signer add.
import type { CommandSpec } from '../../../types';

export const trustSignerAdd: CommandSpec = {
  path: ['trust', 'signer', 'add'],
  usage: 'OPTIONS NAME REPOSITORY [REPOSITORY...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'NAME', kind: 'image', doc: { en: '', ko: '' } },
    { name: 'REPOSITORY', kind: 'image', repeated: true, doc: { en: '', ko: '' } },
  ],
  flags: [{ long: 'key', type: 'string', repeatable: true, doc: { en: '', ko: '' } }],
};
