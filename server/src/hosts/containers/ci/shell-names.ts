// The shells that CI services call by name, and what is known of the place in which they run.
import { holesIn } from '../../template-holes';
import type { YamlScript } from '../../yaml/script';
import type { ScriptBlock } from '../script-block';

export type NamedShell = Pick<ScriptBlock, 'shell' | 'unattended'>;

const shells: ReadonlyMap<string, ScriptBlock['shell']> = new Map([
  ['ash', 'posix'],
  ['bash', 'posix'],
  ['cmd', 'cmd'],
  ['dash', 'posix'],
  ['ksh', 'posix'],
  ['powershell', 'powershell'],
  ['pwsh', 'powershell'],
  ['sh', 'posix'],
  ['zsh', 'posix'],
]);

/** Undefined for Python and all else that is no shell. `command` may be a path. */
export function shellNamed(command: string, unattended?: ScriptBlock['unattended']): NamedShell | undefined {
  const name = command.slice(Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1);
  const shell = shells.get(name.replace(/\.exe$/iu, '').toLowerCase());
  return shell && { shell, ...(unattended ? { unattended } : {}) };
}

/** The script of a step; what the service fills in is told by its `template`. */
export function blockFrom(shell: NamedShell, script: YamlScript, template: RegExp): ScriptBlock {
  return { ...shell, ...script, holes: holesIn(script.source.text, template) };
}
