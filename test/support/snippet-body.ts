// Reads the body of a VS Code snippet strictly and fills it in as an editor does before anybody types.

/** A body that VS Code would read in another way than it looks, or not at all. */
export class SnippetSyntaxError extends Error {}

export interface FilledBody {
  /** The text with every placeholder at its default, every choice at its first value. */
  readonly text: string;
  /** The numbers of the tab stops, ascending, `$0` left out. */
  readonly stops: readonly number[];
  readonly hasFinalStop: boolean;
}

interface Reading {
  readonly body: string;
  at: number;
  /** What stands at each tab stop that has a default or a choice. */
  readonly defaults: Map<number, readonly Piece[]>;
  /** Tab stops in the order of the text, those inside of defaults included. */
  readonly uses: number[];
}

/** A piece of the text, or a tab stop, which shows the default that one of its number has. */
type Piece = string | { readonly stop: number };

/**
 * Throws a SnippetSyntaxError for what VS Code would silently take for something else: a variable such as `$HOME`
 * (write `\$HOME`), a brace left open, a tab stop with two defaults, numbers with gaps.
 */
export function fillSnippetBody(body: string | readonly string[]): FilledBody {
  const text = typeof body === 'string' ? body : body.join('\n');
  const reading: Reading = { body: text, at: 0, defaults: new Map(), uses: [] };
  const pieces = readPieces(reading, '');
  const stops = [...new Set(reading.uses)].sort((a, b) => a - b).filter((number) => number > 0);
  for (const [index, number] of stops.entries())
    if (number !== index + 1) fail(reading, `tab stop ${index + 1} is missing`);
  return { text: show(reading, pieces, []), stops, hasFinalStop: reading.uses.includes(0) };
}

/** Reads up to the unescaped character `end`, which is consumed, or to the end of the body where it is empty. */
function readPieces(reading: Reading, end: string): Piece[] {
  const pieces: Piece[] = [];
  for (;;) {
    const char = reading.body[reading.at];
    if (char === undefined) {
      if (end !== '') fail(reading, `"${end}" is missing`);
      return pieces;
    }
    reading.at += 1;
    if (char === end) return pieces;
    if (char === '\\') pieces.push(readEscape(reading));
    else if (char === '$') pieces.push(readStop(reading));
    else pieces.push(char);
  }
}

/** Outside of choices only `$`, `}` and the backslash itself can be escaped; any other backslash is one. */
function readEscape(reading: Reading): string {
  const next = reading.body[reading.at] ?? '';
  if (next === '' || !'$}\\'.includes(next)) return '\\';
  reading.at += 1;
  return next;
}

function readStop(reading: Reading): Piece {
  const rest = reading.body.slice(reading.at);
  const head = /^(\d+)|^\{(\d+)([:|}])/u.exec(rest);
  if (!head) fail(reading, `"$" is not escaped: $${rest.slice(0, 12)}`);
  reading.at += head[0].length;
  const stop = Number(head[1] ?? head[2]);
  reading.uses.push(stop);
  if (head[3] === ':') define(reading, stop, readPieces(reading, '}'));
  else if (head[3] === '|') define(reading, stop, [readChoice(reading)]);
  return { stop };
}

/** The first choice. In choices `,`, `|` and the backslash can be escaped. */
function readChoice(reading: Reading): string {
  const value = /(?:[^\\,|}]|\\[\\,|])+/u.source;
  const found = new RegExp(`^(${value})(?:,${value})+\\|\\}`, 'u').exec(reading.body.slice(reading.at));
  if (!found) fail(reading, 'a choice is not of the form ${1|one,two|}');
  reading.at += found[0].length;
  return (found[1] ?? '').replace(/\\(.)/gu, '$1');
}

function define(reading: Reading, stop: number, pieces: readonly Piece[]): void {
  if (stop === 0) fail(reading, 'the final tab stop has a default');
  if (pieces.length === 0) fail(reading, `the default of tab stop ${stop} is empty`);
  if (reading.defaults.has(stop)) fail(reading, `tab stop ${stop} has two defaults`);
  reading.defaults.set(stop, pieces);
}

/** `inside` are the tab stops whose defaults these pieces stand in. */
function show(reading: Reading, pieces: readonly Piece[], inside: readonly number[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (inside.includes(piece.stop)) fail(reading, `tab stop ${piece.stop} contains itself`);
      return show(reading, reading.defaults.get(piece.stop) ?? [], [...inside, piece.stop]);
    })
    .join('');
}

function fail(reading: Reading, reason: string): never {
  throw new SnippetSyntaxError(`${reason} (at ${reading.at} of: ${reading.body})`);
}
