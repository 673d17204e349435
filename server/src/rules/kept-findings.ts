// Findings in a Dockerfile, kept as long as the instructions that the rule looks at stay the same.
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Instruction } from '../dockerfile/instruction';
import type { DockerfileFinding } from './dockerfile-rule';

interface Kept<Data> {
  readonly instructions: readonly Instruction[];
  readonly findings: readonly {
    /** Which of the instructions its offsets count from. */
    readonly index: number;
    readonly finding: DockerfileFinding<Data>;
  }[];
}

/**
 * The same as `check`, for Dockerfiles with nothing but the instructions that it looks at. What is kept has its offsets
 * put right, but its data is that of an earlier text.
 */
export function keepFindings<Data>(
  check: (dockerfile: Dockerfile) => Iterable<DockerfileFinding<Data>>,
): (dockerfile: Dockerfile) => readonly DockerfileFinding<Data>[] {
  /** By the first of the instructions. */
  const kept = new WeakMap<Instruction, Kept<Data>>();
  return (dockerfile) => {
    const { instructions } = dockerfile;
    const [first] = instructions;
    const old = first && kept.get(first.instruction);
    if (old && isSame(old, dockerfile))
      return old.findings.map(({ index, finding }) => ({
        ...finding,
        offset: instructions[index]?.offset ?? finding.offset,
      }));
    const found = Array.from(check(dockerfile));
    const places = new Map(instructions.map(({ offset }, index) => [offset, index]));
    const findings = found.map((finding) => ({ index: places.get(finding.offset) ?? -1, finding }));
    if (first && findings.every(({ index }) => index >= 0))
      kept.set(first.instruction, {
        instructions: instructions.map(({ instruction }) => instruction),
        findings,
      });
    return found;
  };
}

function isSame({ instructions }: Kept<unknown>, dockerfile: Dockerfile): boolean {
  return (
    instructions.length === dockerfile.instructions.length &&
    dockerfile.instructions.every(({ instruction }, index) => instruction === instructions[index])
  );
}
