// The difference of two texts as `diff -u` and `git apply` know it.
import { matchLines } from './match-lines';

const context = 3;

/** Empty where the texts are equal. Lines keep their ends, so that a patch fits files with CRLF. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const old = splitLines(before);
  const changed = splitLines(after);
  const lines = matchLines(old, changed);
  const name = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
  return `--- ${marked('a', name)}\n+++ ${marked('b', name)}\n${hunksOf(lines, old, changed).join('')}`;
}

/** As git writes it: absolute paths as they are, a tab behind names with blanks. */
function marked(side: string, name: string): string {
  if (name.startsWith('/')) return name;
  return `${side}/${name}${name.includes(' ') ? '\t' : ''}`;
}

function splitLines(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/u);
}

/** `old` and `changed` are indices of lines; one of them is left out where the line stands only in the other text. */
export interface MatchedLine {
  readonly old?: number;
  readonly changed?: number;
}

function hunksOf(
  lines: readonly MatchedLine[],
  old: readonly string[],
  changed: readonly string[],
): string[] {
  const edits = lines.flatMap((line, index) =>
    line.old === undefined || line.changed === undefined ? [index] : [],
  );
  const hunks: string[] = [];
  for (let first = 0; first < edits.length;) {
    let last = first;
    while ((edits[last + 1] ?? Infinity) - (edits[last] ?? 0) <= 2 * context + 1) last += 1;
    const from = Math.max(0, (edits[first] ?? 0) - context);
    const to = Math.min(lines.length, (edits[last] ?? 0) + context + 1);
    hunks.push(hunk(lines, from, to, old, changed));
    first = last + 1;
  }
  return hunks;
}

function hunk(
  lines: readonly MatchedLine[],
  from: number,
  to: number,
  old: readonly string[],
  changed: readonly string[],
): string {
  const inside = lines.slice(from, to);
  const range = (side: 'old' | 'changed'): string => {
    const before = lines.slice(0, from).filter((line) => line[side] !== undefined).length;
    const count = inside.filter((line) => line[side] !== undefined).length;
    return `${String(count === 0 ? before : before + 1)},${String(count)}`;
  };
  const body = inside.map((line) => {
    const sign = line.changed === undefined ? '-' : line.old === undefined ? '+' : ' ';
    const text = (line.old === undefined ? changed[line.changed ?? 0] : old[line.old]) ?? '';
    return sign + (text.endsWith('\n') ? text : `${text}\n\\ No newline at end of file\n`);
  });
  return `@@ -${range('old')} +${range('changed')} @@\n${body.join('')}`;
}
