// docker trust signer remove.
import type { CommandSpec } from '../../../types';

export const trustSignerRemove: CommandSpec = {
  path: ['trust', 'signer', 'remove'],
  usage: '[OPTIONS] NAME REPOSITORY [REPOSITORY...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'NAME', kind: 'image', doc: { en: '', ko: '' } },
    { name: 'REPOSITORY', kind: 'image', repeated: true, doc: { en: '', ko: '' } },
  ],
  flags: [{ long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } }],
};
