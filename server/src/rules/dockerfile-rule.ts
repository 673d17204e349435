// Rules on Dockerfiles: on one instruction by itself, or on the file as a whole.
import type { Text } from '../base/text';
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Instruction } from '../dockerfile/instruction';
import type { IgnoreFile } from '../model/dockerignore';
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

/** A rule that looks at several instructions. It runs anew at every edit. */
export interface DockerfileRule<Data> extends DockerfileRuleMeta {
  message(data: Data): Text;
  /** @param ignore what is kept out of the build context, as far as it is known */
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
  const closed: AnyRule = {
    ...metaOf({ ...rule, language: 'dockerfile' }),
    findInDockerfile: (dockerfile, ignore) =>
      Array.from(rule.check(dockerfile, ignore), (finding) => ({
        offset: finding.offset,
        finding: tell(
          closed,
          rule.message(finding.data),
          finding,
          () => rule.fixes?.(finding, dockerfile) ?? [],
        ),
      })),
  };
  return closed;
}
