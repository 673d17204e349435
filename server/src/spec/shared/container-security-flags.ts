// Flags that docker container run and create share: security.
import type { FlagSpec } from '../types';

export const containerSecurityFlags: readonly FlagSpec[] = [
  { long: 'cap-add', type: 'capability', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'cap-drop', type: 'capability', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'cgroup-parent', type: 'string', doc: { en: '', ko: '' } },
  { long: 'cgroupns', type: 'cgroupns-mode', doc: { en: '', ko: '' } },
  {
    long: 'disable-content-trust',
    type: 'switch',
    default: 'true',
    removed: '29.0',
    doc: { en: '', ko: '' },
  },
  { long: 'group-add', type: 'string', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'ipc', type: 'ipc-mode', doc: { en: '', ko: '' } },
  { long: 'isolation', type: 'string', doc: { en: '', ko: '' } },
  { long: 'pid', type: 'pid-mode', doc: { en: '', ko: '' } },
  { long: 'privileged', type: 'switch', doc: { en: '', ko: '' } },
  { long: 'runtime', type: 'runtime', doc: { en: '', ko: '' } },
  { long: 'security-opt', type: 'security-option', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'sysctl', type: 'sysctl', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'use-api-socket', type: 'switch', doc: { en: '', ko: '' } },
  { long: 'user', short: 'u', type: 'user', doc: { en: '', ko: '' } },
  { long: 'userns', type: 'userns-mode', doc: { en: '', ko: '' } },
  { long: 'uts', type: 'uts-mode', doc: { en: '', ko: '' } },
];
