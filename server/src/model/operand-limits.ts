// How many operands a command takes, derived from its operands.
import type { CommandSpec } from '../spec/types';

/** `max` is null where there is no upper limit. */
export function operandLimits(spec: CommandSpec): { readonly min: number; readonly max: number | null } {
  if (spec.operandLimit) return spec.operandLimit;
  const min = spec.operands.filter((operand) => !operand.optional).length;
  const unlimited = spec.operands.some((operand) => operand.repeated);
  return { min, max: unlimited ? null : spec.operands.length };
}
