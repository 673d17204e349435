// All findings of the rules on Dockerfiles. What concerns one instruction alone is worked out once and kept with it.
import { skippedChecks } from '../dockerfile/directives';
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Instruction } from '../dockerfile/instruction';
import type { IgnoreFile } from '../model/dockerignore';
import { rules } from './registry';
import type { AnyRule, LocatedFinding, RuleFinding } from './rule';

const known = new WeakMap<Instruction, readonly RuleFinding[]>();

const instructionRules = rules.filter((rule) => rule.findInInstruction);
const dockerfileRules = rules.filter((rule) => rule.findInDockerfile);

/**
 * In no certain order, also those of rules that are off by default; without what `# check=skip=` of the file turns off.
 * @param isOff tells of rules whose findings nobody will see
 */
export function findDockerfileFindings(
  dockerfile: Dockerfile,
  isOff: (rule: AnyRule) => boolean,
  ignore?: IgnoreFile,
): LocatedFinding[] {
  const found: LocatedFinding[] = [];
  for (const { offset, instruction } of dockerfile.instructions)
    for (const finding of inInstruction(instruction)) found.push({ offset, finding });
  for (const rule of dockerfileRules)
    if (!isOff(rule)) found.push(...(rule.findInDockerfile?.(dockerfile, ignore) ?? []));
  const skipped = skippedChecks(dockerfile.directives);
  if (skipped.size === 0) return found;
  return found.filter(({ finding: { rule } }) => {
    if (rule.buildCheck === undefined) return true;
    return !skipped.has('all') && !skipped.has(rule.buildCheck.toLowerCase());
  });
}

function inInstruction(instruction: Instruction): readonly RuleFinding[] {
  let findings = known.get(instruction);
  if (!findings) {
    findings = instructionRules.flatMap((rule) => rule.findInInstruction?.(instruction) ?? []);
    known.set(instruction, findings);
  }
  return findings;
}
