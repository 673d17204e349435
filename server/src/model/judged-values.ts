// The values of an invocation that the docker client would refuse.
import type { Text } from '../base/text';
import type { FlagUse, Invocation, Operand } from './invocation';
import { parseImageRef } from './values/image-ref';
import { parseValue } from './values/parse-value';
import { lateProblem, type ValueProblem } from './values/value';

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
    if (!problem || (problem.when === 'late' && isOverridden(use, invocation))) return [];
    return [{ use: { ...use, value }, problem }];
  });
}

/** What is judged late is judged as it stands then: of a flag that is not repeatable only the last use is left. */
function isOverridden(use: FlagUse, { flags }: Invocation): boolean {
  if (use.flag.repeatable) return false;
  const last = flags.findLast(({ flag }) => flag === use.flag);
  return last !== undefined && last.name !== use.name;
}

export interface RefusedImage {
  readonly operand: Operand;
  readonly problem: ValueProblem;
}

/** Which operands the client itself reads as references (found with the oracle); others the daemon looks up. */
const references: Readonly<Record<string, readonly number[] | 'all'>> = {
  'container commit': [1],
  'container create': [0],
  'container run': [0],
  'image import': [1],
  'image pull': [0],
  'image push': [0],
  'image tag': 'all',
  'manifest annotate': 'all',
  'manifest create': 'all',
  'manifest inspect': 'all',
  'manifest push': 'all',
  'manifest rm': 'all',
  'plugin create': [0],
  'plugin install': [0],
  'trust inspect': [0],
  'trust revoke': [0],
  'trust sign': [0],
};

/** New names for what has a digest already. */
const takesNoDigest: Readonly<Record<string, number>> = {
  'container commit': 1,
  'image push': 0,
  'image tag': 1,
};

/** Operands that are no valid references and that the client refuses for it. */
export function refusedImages(invocation: Invocation): RefusedImage[] {
  const path = invocation.command.spec.path.join(' ');
  const read = references[path];
  if (!read) return [];
  return invocation.operands.flatMap((operand, index) => {
    if (read !== 'all' && !read.includes(index)) return [];
    if (!operand.fixed || operand.word >= invocation.certainUntil) return [];
    // An empty name for the new image is no name.
    if (operand.text === '' && operand.spec?.optional) return [];
    const { problem, digest, tag, repository } = parseImageRef(operand.text);
    if (problem) return [{ operand, problem }];
    if (digest && takesNoDigest[path] === index)
      return [{ operand, problem: lateProblem('bad-reference', digest, noDigest) }];
    if (path === 'trust sign' && !tag)
      return [{ operand, problem: lateProblem('bad-reference', repository, tagNeeded) }];
    return [];
  });
}

const noDigest: Text = {
  en: 'a name with a digest cannot be given to an image; use a tag',
  ko: '다이제스트가 붙은 이름은 이미지에 붙일 수 없으므로 태그를 사용해야 합니다',
};
const tagNeeded: Text = {
  en: 'the tag to sign is missing',
  ko: '서명할 태그가 없습니다',
};
