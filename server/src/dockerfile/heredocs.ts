// Heredocs of `RUN`, `COPY` and `ADD`: what they are called on the instruction's line, and the lines that follow it.
import { contentEnd, nextLineStart } from '../base/lines';
import type { Span } from '../base/span';
import type { EscapeCharacter, Heredoc, JoinedText } from './instruction';
import { partOf, unquote, wordBounds } from './words';

const takers: ReadonlySet<string> = new Set(['ADD', 'COPY', 'RUN']);

export interface HeredocReading {
  readonly heredocs: readonly Heredoc[];
  /** Where in the file the last one ends, before the line end; the end of the logical line where there is none. */
  readonly end: number;
}

/** Finds the lines that end heredocs; of many that are never ended, not each goes through the whole text. */
export class HeredocEnds {
  /** The last line of each text, made once a search was in vain. */
  #lastLines: ReadonlyMap<string, number> | undefined;

  constructor(readonly text: string) {}

  /** The first line behind that of `from` that is the name, without its tabs where `stripsTabs`. */
  find(from: number, name: string, stripsTabs: boolean): Span | undefined {
    if (this.#lastLines && (this.#lastLines.get(name) ?? -1) < from) return undefined;
    const { text } = this;
    for (let at = nextLineStart(text, from); at !== undefined; at = nextLineStart(text, at)) {
      const end = contentEnd(text, at);
      const line = text.slice(at, end);
      if ((stripsTabs ? line.replace(/^\t+/u, '') : line) === name) return { start: at, end };
    }
    this.#lastLines ??= lastLines(text);
    return undefined;
  }
}

/** Lines that begin with tabs count without them, too. */
function lastLines(text: string): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (let at: number | undefined = 0; at !== undefined; at = nextLineStart(text, at)) {
    const line = text.slice(at, contentEnd(text, at));
    last.set(line, at).set(line.replace(/^\t+/u, ''), at);
  }
  return last;
}

/** @param lineEnd where the instruction's logical line ends in the file; @param start where the instruction begins */
export function readHeredocs(
  ends: HeredocEnds,
  start: number,
  lineEnd: number,
  joined: JoinedText,
  escape: EscapeCharacter,
): HeredocReading {
  const { text } = ends;
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
    const found = ends.find(end, head.name, head.stripsTabs);
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
