// Whether a command takes something away for good.
import { isOn, lastUse } from './flag-state';
import type { Invocation } from './invocation';

/** As its flags are written; a switch whose value only the script knows counts as on. */
export function destroysSomething(invocation: Invocation): boolean {
  const { destroys } = invocation.command.spec;
  if (destroys === undefined || invocation.help) return false;
  if (destroys === true) return true;
  return destroys.some((long) => {
    const use = lastUse(invocation, long);
    if (!use) return false;
    return use.flag.type !== 'switch' || isOn(invocation, long) || use.value?.fixed === false;
  });
}
