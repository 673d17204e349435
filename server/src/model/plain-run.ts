// Runs in which the program of an image does what the image says: it listens where it always does.
import { lastUse, usesOf } from './flag-state';
import type { Invocation } from './invocation';
import { maskUnknown, unknownCharacter } from './known-text';
import { makesContainer } from './makes-container';
import { parseEnv } from './values/env';
import { parseMount } from './values/mount';
import { parseVolume } from './values/volume';

/** Nothing tells the program to listen elsewhere: no arguments, no other program, no configuration of its own. */
export function isPlainRun(invocation: Invocation): boolean {
  const { operands, site } = invocation;
  if (!makesContainer(invocation)) return false;
  if (operands.length !== 1 || lastUse(invocation, 'entrypoint') || site.appendsArguments) return false;
  return !mountTargets(invocation).some(
    (target) => target.includes(unknownCharacter) || /\.\w+$|\/etc\/|conf/iu.test(target),
  );
}

function mountTargets({ site, flags }: Invocation): string[] {
  return flags.flatMap(({ flag, value }) => {
    if (!value || (flag.type !== 'volume' && flag.type !== 'mount')) return [];
    const masked = maskUnknown(site, value);
    const { target } = flag.type === 'volume' ? parseVolume(masked) : parseMount(masked);
    return [target?.text ?? unknownCharacter];
  });
}

/** A variable such as `PORT=8080` moves the service. */
export function setsPort(invocation: Invocation, port: number): boolean {
  if (lastUse(invocation, 'env-file')) return true;
  return usesOf(invocation, 'env').some(({ value }) => {
    const content = value && parseEnv(value.text).value?.text;
    return !value?.fixed || (content?.includes(String(port)) ?? false);
  });
}
