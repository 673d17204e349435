// docker stack deploy.
import type { CommandSpec } from '../../types';

export const stackDeploy: CommandSpec = {
  path: ['stack', 'deploy'],
  aliases: [['stack', 'up']],
  usage: '[OPTIONS] STACK',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'STACK', kind: 'stack', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'compose-file', short: 'c', type: 'host-path', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'detach', short: 'd', type: 'switch', default: 'true', doc: { en: '', ko: '' } },
    { long: 'orchestrator', type: 'string', hidden: true, deprecated: {}, doc: { en: '', ko: '' } },
    { long: 'prune', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'resolve-image', type: 'string', default: 'always', doc: { en: '', ko: '' } },
    { long: 'with-registry-auth', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
