// Rules on Dockerfiles: on one instruction by itself, or on the file as a whole.
import type { Text } from '../base/text';
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Instruction } from '../dockerfile/instruction';
import type { IgnoreFile } from '../model/dockerignore';
import { keepFindings } from './kept-findings';
import { metaOf, tell, type AnyRule, type Finding, type Fix, type RuleMeta } from './rule';

type DockerfileRuleMeta = Omit<RuleMeta, 'language'>;

/** A rule that judges one instruction by itself. What it finds is kept with the instruction. */
export interface InstructionRule<Data> extends DockerfileRuleMeta {
  /** Without Markdown but for code words in backticks. */
  message(data: Data): Text;
  /** For `ONBUILD` called also with what it registers. Spans are relative to the start of the instruction. */
  check(instruction: Instruction): Iterable<Finding<Data>>;
  /** The best one first. Called only when somebody asks for fixes. */
  fixes?(finding: Finding<Data>, instruction: Instruction): readonly Fix[];
}

/** A finding somewhere in a Dockerfile. */
export interface DockerfileFinding<Data> extends Finding<Data> {
  /** Where in the file its offsets begin to count. */
  readonly offset: number;
}

/** A rule that looks at several instructions. */
export interface DockerfileRule<Data> extends DockerfileRuleMeta {
  message(data: Data): Text;
  /**
   * Whether the rule looks at the instruction: the check sees no others and nothing beside them, and runs only when one
   * of these has changed. Left out where it looks at all of them or around them; then it runs anew at every edit.
   */
  sees?(instruction: Instruction): boolean;
  /** @param ignore what is kept out of the build context, as far as it is known; never for a rule with `sees` */
  check(dockerfile: Dockerfile, ignore: IgnoreFile | undefined): Iterable<DockerfileFinding<Data>>;
  fixes?(finding: DockerfileFinding<Data>, dockerfile: Dockerfile): readonly Fix[];
}

export function defineInstructionRule<Data>(rule: InstructionRule<Data>): AnyRule {
  const closed: AnyRule = {
    ...metaOf({ ...rule, language: 'dockerfile' }),
    findInInstruction: (instruction) =>
      [instruction, ...(instruction.trigger ? [instruction.trigger] : [])].flatMap((one) =>
        Array.from(rule.check(one), (finding) =>
          tell(closed, rule.message(finding.data), finding, () => rule.fixes?.(finding, one) ?? []),
        ),
      ),
  };
  return closed;
}

export function defineDockerfileRule<Data>(rule: DockerfileRule<Data>): AnyRule {
  const check: typeof rule.check = (dockerfile, ignore) => rule.check(dockerfile, ignore);
  const find = rule.sees ? keepFindings((dockerfile) => check(dockerfile, undefined)) : check;
  const closed: AnyRule = {
    ...metaOf({ ...rule, language: 'dockerfile' }),
    findInDockerfile: (whole, ignore) => {
      const dockerfile = rule.sees ? seenBy(rule.sees, whole) : whole;
      return Array.from(find(dockerfile, ignore), (finding, index) => ({
        offset: finding.offset,
        finding: tell(closed, rule.message(finding.data), finding, () => {
          // What was kept may know places of an earlier text.
          const fresh = rule.sees ? Array.from(rule.check(dockerfile, undefined))[index] : finding;
          return (fresh && rule.fixes?.(fresh, dockerfile)) ?? [];
        }),
      }));
    },
  };
  return closed;
}

function seenBy(sees: (instruction: Instruction) => boolean, dockerfile: Dockerfile): Dockerfile {
  return { ...dockerfile, instructions: dockerfile.instructions.filter((one) => sees(one.instruction)) };
}
