// What rules find in a Dockerfile that is shown to people in a text: it may be only a part of one, with gaps to fill in.
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Instruction } from '../dockerfile/instruction';
import { findDockerfileFindings } from './find-dockerfile-findings';
import type { AnyRule, LocatedFinding } from './rule';
import { unknownInstruction } from './unknown-instruction';

/** In no certain order, also those of rules that are off by default. */
export function findInExcerpt(dockerfile: Dockerfile, isOff: (rule: AnyRule) => boolean): LocatedFinding[] {
  const isWhole = showsAll(dockerfile);
  const isSilent = (rule: AnyRule): boolean =>
    isOff(rule) || (!isWhole && rule.findInDockerfile !== undefined && rule !== unknownInstruction);
  const gaps = dockerfile.instructions.filter(({ instruction }) => hasGap(instruction));
  return findDockerfileFindings(dockerfile, isSilent).filter(({ offset, finding }) => {
    // A line of another kind is left to itself, unless it is clear what it should have been.
    if (finding.rule === unknownInstruction && finding.fixes().length === 0) return false;
    return !gaps.some((gap) => gap.offset === offset);
  });
}

/** It begins as a file does, goes on behind `FROM`, and leaves nothing out. */
function showsAll({ directives, instructions, text }: Dockerfile): boolean {
  const names = instructions.map(({ instruction }) => instruction.name);
  const begins = directives.length > 0 || names[0] === 'FROM' || names[0] === 'ARG';
  const from = names.indexOf('FROM');
  const goesOn = from >= 0 && names.slice(from).some((name) => name !== 'FROM');
  return begins && goesOn && !leftOut.test(text);
}

/** A line of dots, also as a comment. */
const leftOut = /^[ \t]*(?:#.*)?(?:\.\.\.|…|\[\.+\])/mu;

/** Something in it stands for what people are to write, or for what is not shown; or it tells the form of an instruction. */
function hasGap({ text }: Instruction): boolean {
  return /<[^<>\s][^<>\n]*>|\.\.\.|…|(?:^|\s)\[[^\]"'\n]*\]/u.test(text);
}
