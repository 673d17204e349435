// What the flags of an invocation come to: which use of a flag counts, and whether a switch is on.
import type { FlagUse, Invocation } from './invocation';

const known = new WeakMap<Invocation, ReadonlyMap<string, readonly FlagUse[]>>();

/** By long names. Rules ask at every flag for another one, and a command may have thousands. */
function usesByName(invocation: Invocation): ReadonlyMap<string, readonly FlagUse[]> {
  const before = known.get(invocation);
  if (before) return before;
  const uses = new Map<string, FlagUse[]>();
  for (const use of invocation.flags) {
    const others = uses.get(use.flag.long);
    if (others) others.push(use);
    else uses.set(use.flag.long, [use]);
  }
  known.set(invocation, uses);
  return uses;
}

/** All uses of the flag with this long name, in order; deprecated names of the same flag are other flags. */
export function usesOf(invocation: Invocation, long: string): readonly FlagUse[] {
  return usesByName(invocation).get(long) ?? [];
}

/** The use that counts: of a flag that is not repeatable docker takes the last. */
export function lastUse(invocation: Invocation, long: string): FlagUse | undefined {
  return usesOf(invocation, long).at(-1);
}

/** The switch is written and not turned off with `=false`; a value that only the script knows counts as off. */
export function isOn(invocation: Invocation, long: string): boolean {
  const use = lastUse(invocation, long);
  if (!use) return false;
  if (!use.value) return true;
  return /^(?:1|t|T|true|TRUE|True)$/u.test(use.value.text);
}

/** No flag can hide in a word that stands for several (`$OPTS`, `"${ARGS[@]}"`), so what is not written is not given. */
export function knowsAllFlags({ command, operands, certainUntil, site }: Invocation): boolean {
  const [first] = operands;
  const end = command.spec.flagsStopAtOperand && first ? first.word : site.words.length;
  const mayGetMore = site.appendsArguments && !(command.spec.flagsStopAtOperand && first);
  return certainUntil >= end && !mayGetMore;
}
