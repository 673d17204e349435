// What docker 28.2.2 said of values of the type sysctl.
import type { VerdictTable } from '../verdict-table';

export const sysctl: VerdictTable = {
  accepted: [
    'net.ipv4.ip_forward=1',
    'net.=1',
    'net.ipv4.ip_forward=',
    'kernel.msgmax=1',
    'kernel.msgmnb=1',
    'kernel.msgmni=1',
    'kernel.sem=1 2 3',
    'kernel.shmall=1',
    'kernel.shmmax=1',
    'kernel.shmmni=1',
    'kernel.shm_rmid_forced=1',
    'fs.mqueue.msg_max=1',
    'net.x=a=b',
  ],
  refused: [
    ['net=1', 'parse', 'unknown-name', 'net'],
    ['net.ipv4.ip_forward', 'parse', 'bad-form', 'net.ipv4.ip_forward'],
    ['net/ipv4/ip_forward=1', 'parse', 'unknown-name', 'net/ipv4/ip_forward'],
    ['kernel.hostname=x', 'parse', 'unknown-name', 'kernel.hostname'],
    ['kernel.domainname=x', 'parse', 'unknown-name', 'kernel.domainname'],
    ['vm.max_map_count=1', 'parse', 'unknown-name', 'vm.max_map_count'],
    ['fs.file-max=1', 'parse', 'unknown-name', 'fs.file-max'],
    [' net.x=1', 'parse', 'unknown-name', ' net.x'],
    ['Net.ipv4=1', 'parse', 'unknown-name', 'Net.ipv4'],
    ['=1', 'parse', 'bad-form', '=1'],
    ['', 'parse', 'bad-form', ''],
  ],
};
