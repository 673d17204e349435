// What is known of an instruction of a Dockerfile, by its name in capitals.
import type { InstructionFlagSpec, InstructionSpec } from '../spec/dockerfile-types';
import { instructions } from '../spec/instructions';

const byName: ReadonlyMap<string, InstructionSpec> = new Map(instructions.map((spec) => [spec.name, spec]));

/** Undefined for a word that is no instruction. */
export function knownInstruction(name: string): InstructionSpec | undefined {
  return byName.get(name);
}

export function knownInstructionFlag(instruction: string, flag: string): InstructionFlagSpec | undefined {
  return byName.get(instruction)?.flags.find(({ name }) => name === flag);
}

export const instructionNames: readonly string[] = instructions.map(({ name }) => name);
