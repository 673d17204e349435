// How each shell goes on with a command in the next line.
import type { ShellName } from '../types';

/** The character at the end of a continued line; undefined where a command cannot go on in the next line. */
export function continuationOf(shell: ShellName): string | undefined {
  switch (shell) {
    case 'posix':
      return '\\';
    case 'cmd':
      return '^';
    case 'powershell':
      return '`';
    case 'exec-form':
      return undefined;
  }
}
