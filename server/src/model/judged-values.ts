// The values of an invocation that the docker client would refuse.
import type { FlagUse, Invocation, Operand } from './invocation';
import { parseValue } from './values/parse-value';
import type { ValueProblem } from './values/value';

export interface RefusedValue {
  readonly use: FlagUse & { readonly value: NonNullable<FlagUse['value']> };
  readonly problem: ValueProblem;
}

/** Flag values with what is wrong with them, in order; values that only the running script knows are not judged. */
export function refusedValues(invocation: Invocation): RefusedValue[] {
  return [...invocation.outerFlags, ...invocation.flags].flatMap((use) => {
    const { value } = use;
    if (!value?.fixed || use.name.word >= invocation.certainUntil) return [];
    const { problem } = parseValue(use.flag.type, value.text, use.flag.values);
    return problem ? [{ use: { ...use, value }, problem }] : [];
  });
}

export interface RefusedImage {
  readonly operand: Operand;
  readonly problem: ValueProblem;
}

/** Where the client itself parses image operands (found with the oracle); elsewhere the daemon looks them up. */
const parsesImages: ReadonlySet<string> = new Set([
  'container run',
  'container create',
  'container commit',
  'image pull',
  'image push',
  'image tag',
  'image import',
]);

/** Image operands that are no valid references and that the client refuses for it. */
export function refusedImages(invocation: Invocation): RefusedImage[] {
  if (!parsesImages.has(invocation.command.spec.path.join(' '))) return [];
  return invocation.operands.flatMap((operand) => {
    if (operand.spec?.kind !== 'image' || !operand.fixed || operand.word >= invocation.certainUntil)
      return [];
    const { problem } = parseValue('image-ref', operand.text);
    return problem ? [{ operand, problem }] : [];
  });
}
