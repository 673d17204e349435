// How each shell goes on with a command in the next line.
import type { ShellName } from '../types';

export type Continuation = '\\' | '^' | '`';

/** The shells whose commands may stand in several lines. */
export type LineShell = Exclude<ShellName, 'exec-form'>;

const continuations: Readonly<Record<LineShell, Continuation>> = { posix: '\\', cmd: '^', powershell: '`' };

export const lineShells: readonly LineShell[] = ['posix', 'cmd', 'powershell'];

/** As people call it, in both languages. */
export const shellTitles: Readonly<Record<LineShell, string>> = {
  posix: 'bash',
  cmd: 'cmd.exe',
  powershell: 'PowerShell',
};

/** The character at the end of a continued line; undefined where a command cannot go on in the next line. */
export function continuationOf(shell: LineShell): Continuation;
export function continuationOf(shell: ShellName): Continuation | undefined;
export function continuationOf(shell: ShellName): Continuation | undefined {
  return isLineShell(shell) ? continuations[shell] : undefined;
}

export function isLineShell(shell: ShellName): shell is LineShell {
  return shell !== 'exec-form';
}

/** The shell that goes on in the next line behind this character; undefined for all others. */
export function shellContinuedBy(character: string): LineShell | undefined {
  return lineShells.find((shell) => continuations[shell] === character);
}
