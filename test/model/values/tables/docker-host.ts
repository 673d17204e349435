// What docker 28.2.2 said of values of the type docker-host.
import type { VerdictTable } from '../verdict-table';

export const dockerHost: VerdictTable = {
  accepted: [
    '',
    'unix:///var/run/docker.sock',
    'tcp://1.2.3.4:2375',
    'tcp://[::1]:2375/path',
    '1.2.3.4:2375',
    'ssh://user@host:22',
    ' tcp://host ',
    'npipe:////./pipe/docker_engine',
  ],
  refused: [
    ['http://x', 'late', 'unknown-name', 'http'],
    ['TCP://x', 'late', 'unknown-name', 'TCP'],
    ['tcp://x:y', 'late', 'not-a-port', 'x:y'],
    ['ssh://', 'late', 'missing-part', ''],
    ['ssh://u:p@h', 'late', 'bad-form', 'u:p@h'],
  ],
};
