// The ports that the image of a stage exposes, as far as its Dockerfile tells.
import { shift, type Span } from '../base/span';
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Instruction } from '../dockerfile/instruction';
import type { Stage } from '../dockerfile/stages';
import { parseExposedPort } from './values/exposed-port';

export interface ExposedPort {
  readonly port: number;
  /** Such as `tcp`; in small letters. */
  readonly protocol: string;
  /** Where it is written, in offsets of the Dockerfile. */
  readonly at: Span;
}

/**
 * Of the stage and those before that it builds on; undefined where one is not known or a range, and where a stage may
 * register more of them for those built on it.
 */
export function exposedPorts(dockerfile: Dockerfile, stage: Stage): ExposedPort[] | undefined {
  const ports: ExposedPort[] = [];
  for (const { offset, instruction } of instructionsOf(dockerfile, stage)) {
    if (instruction.name === 'ONBUILD') return undefined;
    if (instruction.name !== 'EXPOSE') continue;
    for (const word of instruction.words) {
      const { port, protocol, problem } = parseExposedPort(word.text);
      if (!port || problem || port.first !== port.last) return undefined;
      ports.push({ port: port.first, protocol: protocol.toLowerCase(), at: shift(word, offset) });
    }
  }
  return ports;
}

/** The image that the stage builds on in the end, such as `node:24`; empty where none is written. */
export function baseImage(stage: Stage): string {
  return stage.base ? baseImage(stage.base) : (stage.image?.text ?? '');
}

/** Something else than `EXPOSE` in the stage, or in those that it builds on, speaks of the number. */
export function speaksOf(dockerfile: Dockerfile, stage: Stage, number: number): boolean {
  const written = new RegExp(`(?<!\\d)${String(number)}(?!\\d)`, 'u');
  return instructionsOf(dockerfile, stage).some(
    ({ instruction: { name, text } }) => name !== 'EXPOSE' && written.test(text),
  );
}

interface Located {
  readonly offset: number;
  readonly instruction: Instruction;
}

function instructionsOf(dockerfile: Dockerfile, stage: Stage): readonly Located[] {
  const own = dockerfile.instructions.slice(stage.first, stage.end);
  return stage.base ? [...instructionsOf(dockerfile, stage.base), ...own] : own;
}
