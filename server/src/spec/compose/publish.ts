// docker compose publish.
import type { CommandSpec } from '../types';

export const composePublish: CommandSpec = {
  path: ['compose', 'publish'],
  usage: '[OPTIONS] REPOSITORY[:TAG]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'REPOSITORY[:TAG]', kind: 'image', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'app', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'insecure-registry', type: 'switch', hidden: true, doc: { en: '', ko: '' } },
    { long: 'oci-version', type: 'string', doc: { en: '', ko: '' } },
    { long: 'resolve-image-digests', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'with-env', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'yes', short: 'y', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
