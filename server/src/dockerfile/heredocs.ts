// Heredocs of `RUN`, `COPY` and `ADD`: what they are called on the instruction's line, and the lines that follow it.
import { contentEnd, nextLineStart } from '../base/lines';
import type { EscapeCharacter, Heredoc, JoinedText } from './instruction';
import { partOf, unquote, wordBounds } from './words';

const takers: ReadonlySet<string> = new Set(['ADD', 'COPY', 'RUN']);

export interface HeredocReading {
  readonly heredocs: readonly Heredoc[];
  /** Where in the file the last one ends, before the line end; the end of the logical line where there is none. */
  readonly end: number;
}

/** @param lineEnd where the instruction's logical line ends in the file; @param start where the instruction begins */
export function readHeredocs(
  text: string,
  start: number,
  lineEnd: number,
  joined: JoinedText,
  escape: EscapeCharacter,
): HeredocReading {
  const heredocs: Heredoc[] = [];
  let end = lineEnd;
  if (!joined.text.includes('<<') || !takesHeredocs(joined.text)) return { heredocs, end };
  const bounds = wordBounds(joined.text, 0, escape);
  for (let index = 0; index < bounds.length; index += 2) {
    const marker = partOf(joined, bounds[index] ?? 0, bounds[index + 1] ?? 0);
    const [, dash, written] = /^\d*<<(-?)([^<]+)$/u.exec(marker.text) ?? [];
    if (written === undefined) continue;
    const name = unquote(written, escape);
    const head = {
      name,
      marker: { start: marker.start, end: marker.end },
      quoted: name !== written,
      stripsTabs: dash === '-',
    };
    const found = findEnd(text, end, head.name, head.stripsTabs);
    const bodyStart = (nextLineStart(text, end) ?? end) - start;
    if (!found) {
      heredocs.push({ ...head, body: { start: bodyStart, end: bodyStart } });
      continue;
    }
    const last = { start: found.start - start, end: found.end - start };
    heredocs.push({ ...head, body: { start: bodyStart, end: last.start }, end: last });
    end = found.end;
  }
  return { heredocs, end };
}

function takesHeredocs(line: string): boolean {
  const [, outer = '', inner = ''] = /^(\S+)\s+(\S*)/u.exec(line) ?? [];
  return (
    takers.has(outer.toUpperCase()) || (outer.toUpperCase() === 'ONBUILD' && takers.has(inner.toUpperCase()))
  );
}

function findEnd(
  text: string,
  from: number,
  name: string,
  stripsTabs: boolean,
): { start: number; end: number } | undefined {
  for (let at = nextLineStart(text, from); at !== undefined; at = nextLineStart(text, at)) {
    const end = contentEnd(text, at);
    const line = text.slice(at, end);
    if ((stripsTabs ? line.replace(/^\t+/u, '') : line) === name) return { start: at, end };
  }
  return undefined;
}
