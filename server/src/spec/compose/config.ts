// docker compose config.
import type { CommandSpec } from '../types';

export const composeConfig: CommandSpec = {
  path: ['compose', 'config'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'environment', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'hash', type: 'string', doc: { en: '', ko: '' } },
    { long: 'images', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'lock-image-digests', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'models', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'networks', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-consistency', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-env-resolution', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-interpolate', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-normalize', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-path-resolution', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'output', short: 'o', type: 'host-path', doc: { en: '', ko: '' } },
    { long: 'profiles', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'resolve-image-digests', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'services', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'variables', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'volumes', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
