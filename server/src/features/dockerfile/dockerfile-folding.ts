// What can be folded away in a Dockerfile: stages, instructions of several lines, and blocks of comments.
import type { Span } from '../../base/span';
import { contentEnd, nextLineStart } from '../../base/lines';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import { isComment } from '../../dockerfile/logical-line';
import { stagesOf } from '../../dockerfile/stages';

/** In offsets of the file, ascending; each line begins at most one. */
export function foldedInstructions(dockerfile: Dockerfile): Span[] {
  const { instructions, text } = dockerfile;
  const stages = stagesOf(dockerfile).map(({ from, end }): Span => {
    const last = instructions[end - 1] ?? from;
    return { start: from.offset, end: last.offset + last.instruction.text.length };
  });
  const own = instructions.map(({ offset, instruction }): Span => ({
    start: offset,
    end: offset + instruction.text.trimEnd().length,
  }));
  const all = [...stages, ...own, ...commentBlocks(dockerfile)].filter(({ start, end }) =>
    text.slice(start, end).includes('\n'),
  );
  const longest = new Map<number, Span>();
  for (const span of all) if (!longest.has(span.start)) longest.set(span.start, span);
  return [...longest.values()].sort((a, b) => a.start - b.start);
}

/** Lines of comments one below the other, outside of instructions. */
function commentBlocks({ text, instructions }: Dockerfile): Span[] {
  const blocks: Span[] = [];
  let block: Span | undefined;
  let next = 0;
  let at: number | undefined = text.startsWith('\uFEFF') ? 1 : 0;
  while (at !== undefined) {
    const end = contentEnd(text, at);
    const located = instructions[next];
    if (located && located.offset <= end && !isComment(text.slice(at, end))) {
      block = undefined;
      next += 1;
      at = nextLineStart(text, located.offset + located.instruction.text.length);
      continue;
    }
    if (!isComment(text.slice(at, end))) block = undefined;
    else {
      if (block) blocks.pop();
      block = { start: block?.start ?? at, end };
      blocks.push(block);
    }
    at = nextLineStart(text, at);
  }
  return blocks;
}
