// What may become of a container by its name when a command runs, seen from the safe side.
import type { ContainerAct } from '../model/command-effects';
import type { Step } from '../model/script-flow';

/** It may be removed or renamed, so that the name is free. */
export function mayFreeName(step: Step, name: string): boolean {
  return concerns(step, name, ['remove', 'rename']);
}

/** It may be stopped, or may have ended by itself while the script waited for it. */
export function mayStop(step: Step, name: string): boolean {
  return concerns(step, name, ['stop', 'wait']);
}

function concerns(
  { effects: { sweeps, containers } }: Step,
  name: string,
  acts: readonly ContainerAct[],
): boolean {
  if (sweeps) return true;
  if (!containers || !acts.includes(containers.act)) return false;
  return containers.others || containers.names.some(({ text }) => text === name);
}
