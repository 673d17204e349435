// What docker 28.2.2 said of values of the type mac-address.
import type { VerdictTable } from '../verdict-table';

export const macAddress: VerdictTable = {
  accepted: [
    '02:42:ac:11:00:02',
    '02-42-ac-11-00-02',
    '0242.ac11.0002',
    '02:42:ac:11:00:02:03:04',
    '02:42:AC:11:00:02',
    '',
    ' 02:42:ac:11:00:02',
    '0242.ac11.0002.0003',
    '00:00:00:00:fe:80:00:00:00:00:00:00:02:00:5e:10:00:00:00:01',
    '0000.0000.fe80.0000.0000.0000.0200.5e10.0000.0001',
  ],
  refused: [
    ['02:42:ac:11:00', 'late', 'not-an-address', '02:42:ac:11:00'],
    ['02:42:ac:11:00:02:03', 'late', 'not-an-address', '02:42:ac:11:00:02:03'],
    ['0242ac110002', 'late', 'not-an-address', '0242ac110002'],
    ['2:42:ac:11:00:02', 'late', 'not-an-address', '2:42:ac:11:00:02'],
    ['02:42-ac:11:00:02', 'late', 'not-an-address', '02:42-ac:11:00:02'],
    ['02:42:ac:11:00:0g', 'late', 'not-an-address', '02:42:ac:11:00:0g'],
  ],
};
