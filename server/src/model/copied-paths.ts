// What `COPY` and `ADD` of a Dockerfile take from the build context, as far as it is written out.
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Part } from '../dockerfile/instruction';
import { unquote } from '../dockerfile/words';

export interface CopiedPath {
  /** Of the instruction, in the file. */
  readonly offset: number;
  /** As written; its span counts from the instruction. */
  readonly part: Part;
  readonly path: string;
}

/** Without variables, patterns, addresses, heredocs, and the whole context. */
export function* copiedPaths({ instructions, escape }: Dockerfile): Iterable<CopiedPath> {
  for (const { offset, instruction } of instructions) {
    const { name, flags, words, json } = instruction;
    if ((name !== 'COPY' && name !== 'ADD') || flags.some((flag) => flag.name === 'from')) continue;
    for (const part of (json ?? words).slice(0, -1)) {
      const path = json ? part.text : unquote(part.text, escape);
      if (isPlain(path)) yield { offset, part, path };
    }
  }
}

/** Of the whole context a part may be left. */
function isPlain(path: string): boolean {
  return !/[$*?[\\]|^\w+:|^[^/]+@|^<</u.test(path) && /[^./]/u.test(path);
}
