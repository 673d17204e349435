// docker compose.
import type { CommandSpec } from '../types';

export const compose: CommandSpec = {
  path: ['compose'],
  usage: '',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'all-resources', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'ansi', type: 'string', default: 'auto', doc: { en: '', ko: '' } },
    { long: 'compatibility', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'env-file', type: 'host-path', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'file', short: 'f', type: 'host-path', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'insecure-registry', type: 'string', repeatable: true, hidden: true, doc: { en: '', ko: '' } },
    { long: 'no-ansi', type: 'switch', hidden: true, doc: { en: '', ko: '' } },
    { long: 'parallel', type: 'int', default: '-1', doc: { en: '', ko: '' } },
    { long: 'profile', type: 'string', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'progress', type: 'string', doc: { en: '', ko: '' } },
    { long: 'project-directory', type: 'host-path', doc: { en: '', ko: '' } },
    { long: 'project-name', short: 'p', type: 'string', doc: { en: '', ko: '' } },
    { long: 'verbose', type: 'switch', hidden: true, doc: { en: '', ko: '' } },
    { long: 'version', short: 'v', type: 'switch', hidden: true, doc: { en: '', ko: '' } },
    { long: 'workdir', type: 'container-path', hidden: true, doc: { en: '', ko: '' } },
  ],
  group: true,
};
