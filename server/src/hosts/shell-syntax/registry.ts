// The shells that we can write commands for.
import type { ShellName } from '../types';
import { posixSyntax } from './posix';
import type { ShellSyntax } from './shell-syntax';

/** Undefined where a command is no shell text, and for shells that are not known well enough to write for. */
export function syntaxOf(shell: ShellName): ShellSyntax | undefined {
  switch (shell) {
    case 'posix':
      return posixSyntax;
    case 'cmd':
    case 'powershell':
    case 'exec-form':
      return undefined;
  }
}
