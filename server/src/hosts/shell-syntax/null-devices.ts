// Where each shell throws away what nobody wants to see.
import type { LineShell } from './continuation';

export const nullDevices: Readonly<Record<LineShell, string>> = {
  posix: '/dev/null',
  cmd: 'nul',
  powershell: '$null',
};
