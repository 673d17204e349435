// What may become of containers by their names when a command runs, seen from the safe side.
import type { ContainerAct } from '../model/command-effects';
import type { Step } from '../model/script-flow';

/** After these the name may be free. */
export const freeing: readonly ContainerAct[] = ['remove', 'rename'];
/** After these the container may have ended, by the script or by itself. */
export const ending: readonly ContainerAct[] = ['remove', 'rename', 'stop', 'wait'];

/** Takes out of the map the names to which one of the acts may happen in this step, all where that is not known. */
export function dropConcerned(
  { effects: { sweeps, containers } }: Step,
  acts: readonly ContainerAct[],
  byName: Map<string, unknown>,
): void {
  // Asked of every command for several rules at every edit.
  if (byName.size === 0) return;
  const acted = containers && acts.includes(containers.act) ? containers : undefined;
  if (sweeps || acted?.others) byName.clear();
  for (const { text } of acted?.names ?? []) byName.delete(text);
}
