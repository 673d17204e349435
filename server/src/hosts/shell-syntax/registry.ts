// The shells that we can write commands for.
import type { ShellName } from '../types';
import { cmdSyntax } from './cmd';
import type { LineShell } from './continuation';
import { posixSyntax } from './posix';
import { powershellSyntax } from './powershell';
import type { ShellSyntax } from './shell-syntax';

/** Undefined where a command is no shell text. */
export function syntaxOf(shell: LineShell): ShellSyntax;
export function syntaxOf(shell: ShellName): ShellSyntax | undefined;
export function syntaxOf(shell: ShellName): ShellSyntax | undefined {
  switch (shell) {
    case 'posix':
      return posixSyntax;
    case 'cmd':
      return cmdSyntax;
    case 'powershell':
      return powershellSyntax;
    case 'exec-form':
      return undefined;
  }
}
