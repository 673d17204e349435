// Flags that docker container run and create share: process.
import type { FlagSpec } from '../types';

export const containerProcessFlags: readonly FlagSpec[] = [
  { long: 'annotation', type: 'annotation', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'attach', short: 'a', type: 'attach-stream', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'cidfile', type: 'host-path', doc: { en: '', ko: '' } },
  { long: 'entrypoint', type: 'string', doc: { en: '', ko: '' } },
  { long: 'env', short: 'e', type: 'env', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'env-file', type: 'host-path', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'init', type: 'switch', doc: { en: '', ko: '' } },
  { long: 'interactive', short: 'i', type: 'switch', doc: { en: '', ko: '' } },
  { long: 'label', short: 'l', type: 'label', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'label-file', type: 'host-path', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'log-driver', type: 'log-driver', doc: { en: '', ko: '' } },
  { long: 'log-opt', type: 'log-option', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'name', type: 'string', doc: { en: '', ko: '' } },
  { long: 'platform', type: 'single-platform', doc: { en: '', ko: '' } },
  { long: 'pull', type: 'pull-policy', default: 'missing', doc: { en: '', ko: '' } },
  { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  { long: 'restart', type: 'restart-policy', default: 'no', doc: { en: '', ko: '' } },
  { long: 'rm', type: 'switch', doc: { en: '', ko: '' } },
  { long: 'stop-signal', type: 'signal', doc: { en: '', ko: '' } },
  { long: 'stop-timeout', type: 'int', doc: { en: '', ko: '' } },
  { long: 'tty', short: 't', type: 'switch', doc: { en: '', ko: '' } },
  { long: 'workdir', short: 'w', type: 'container-path', doc: { en: '', ko: '' } },
];
