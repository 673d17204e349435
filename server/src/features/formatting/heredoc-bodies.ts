// Where heredocs of a posix script stand: data of another program, told by their lines alone.
import type { Span } from '../../base/span';
import { nextLineStart, contentEnd } from '../../base/lines';

/** Ascending, from the line behind the opening one up to the line that ends it; in doubt rather one too many. */
export function heredocBodies(text: string): Span[] {
  if (!text.includes('<<')) return [];
  const bodies: Span[] = [];
  const pending: string[] = [];
  for (let at: number | undefined = 0; at !== undefined; at = nextLineStart(text, at)) {
    const line = text.slice(at, contentEnd(text, at));
    if (pending.length === 0) {
      pending.push(...delimitersOf(line));
      continue;
    }
    if (line.replace(/^\t+/u, '') === pending[0]) pending.shift();
    bodies.push({ start: at, end: at + line.length });
  }
  return bodies;
}

/** A `<<` within `((` is a shift of bits, and `<<<` is followed by a word. */
function delimitersOf(line: string): string[] {
  const openers = line.matchAll(/(?<!<)<<-?[ \t]*(?:'([^']+)'|"([^"]+)"|\\?([^\s'"\\;|&<>()]+))/gu);
  return Array.from(openers).flatMap(({ index, 1: single, 2: double, 3: bare }) =>
    line.slice(0, index).includes('((') ? [] : [single ?? double ?? bare ?? ''],
  );
}
