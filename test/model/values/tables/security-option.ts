// What docker 28.2.2 said of values of the type security-option.
import type { VerdictTable } from '../verdict-table';

export const securityOption: VerdictTable = {
  accepted: [
    'no-new-privileges=true',
    'no-new-privileges',
    'no-new-privileges:true',
    'no-new-privileges=false',
    'seccomp=unconfined',
    'seccomp:unconfined',
    'seccomp=builtin',
    'apparmor=unconfined',
    'label=disable',
    'label:type:x',
    'systempaths=unconfined',
    'systempaths=x',
    'writable-cgroups=true',
    'proc-opts=x',
    'foo=bar',
    'foo:bar',
    'credentialspec=file://x',
    'mask=/proc',
    'unmask=ALL',
  ],
  refused: [
    ['No-New-Privileges', 'late', 'bad-form', 'No-New-Privileges'],
    ['seccomp', 'late', 'bad-form', 'seccomp'],
    ['seccomp=', 'late', 'bad-form', 'seccomp='],
    ['apparmor', 'late', 'bad-form', 'apparmor'],
    ['label', 'late', 'bad-form', 'label'],
    ['writable-cgroups', 'late', 'bad-form', 'writable-cgroups'],
    ['=', 'late', 'bad-form', '='],
    [':', 'late', 'bad-form', ':'],
    ['', 'late', 'bad-form', ''],
  ],
};
