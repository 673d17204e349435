// What `COPY` and `ADD` of a Dockerfile take from the build context, as far as it is written out.
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { EscapeCharacter, Instruction, Part } from '../dockerfile/instruction';
import { unquote } from '../dockerfile/words';

export interface CopiedPath {
  /** Of the instruction, in the file. */
  readonly offset: number;
  /** As written; its span counts from the instruction. */
  readonly part: Part;
  readonly path: string;
}

/** Kept with each instruction, which is read with one escape character only. */
const known = new WeakMap<Instruction, readonly Omit<CopiedPath, 'offset'>[]>();

/** Without variables, patterns, addresses, heredocs, and the whole context. */
export function* copiedPaths({ instructions, escape }: Dockerfile): Iterable<CopiedPath> {
  for (const { offset, instruction } of instructions) {
    if (instruction.name !== 'COPY' && instruction.name !== 'ADD') continue;
    let copied = known.get(instruction);
    if (!copied) known.set(instruction, (copied = copiedBy(instruction, escape)));
    for (const { part, path } of copied) yield { offset, part, path };
  }
}

function copiedBy(
  { flags, words, json }: Instruction,
  escape: EscapeCharacter,
): readonly Omit<CopiedPath, 'offset'>[] {
  if (flags.some((flag) => flag.name === 'from')) return [];
  return (json ?? words)
    .slice(0, -1)
    .map((part) => ({ part, path: json ? part.text : unquote(part.text, escape) }))
    .filter(({ path }) => isPlain(path));
}

/** Of the whole context a part may be left. */
function isPlain(path: string): boolean {
  return !/[$*?[\\]|^\w+:|^[^/]+@|^<</u.test(path) && /[^./]/u.test(path);
}
