// Where strings and brackets of PowerShell end.

/** Strings and brackets that go on for longer are taken for unclosed: what is lost harms only its surroundings. */
const furthest = 4000;

/** What was looked at to find an end. */
export interface Sight {
  reach: number;
  /** Up to here a bracket was looked for in vain: no other one is tried, so that any text is read in linear time. */
  unclosedUntil: number;
}

/** Behind the bracket that closes the one at `at`; undefined where none does. */
export function behindBracket(text: string, at: number, sight: Sight): number | undefined {
  if (at < sight.unclosedUntil) return undefined;
  const open: string[] = [];
  const limit = Math.min(text.length, at + furthest);
  for (let index = at; index < limit; index += 1) {
    const character = text.charAt(index);
    if (character === '`') index += 1;
    else if (character === '"' || character === "'") {
      const end = behindString(text, index, sight);
      if (end !== undefined) index = end - 1;
    } else if (character === '#' && /[\s({;]/u.test(text.charAt(index - 1))) {
      const end = text.indexOf('\n', index);
      if (end < 0) break;
      index = end;
    } else if (character === '(' || character === '{') open.push(character === '(' ? ')' : '}');
    else if (character === ')' || character === '}') {
      if (open.pop() !== character) break;
      if (open.length === 0) {
        sight.reach = Math.max(sight.reach, index + 1);
        return index + 1;
      }
    }
  }
  sight.reach = Math.max(sight.reach, limit);
  sight.unclosedUntil = limit;
  return undefined;
}

/** Behind the quote that closes the string at `at`; undefined where none does, or a docker command begins a line before. */
export function behindString(text: string, at: number, sight: Sight): number | undefined {
  const quote = text.charAt(at);
  const limit = Math.min(text.length, at + furthest);
  for (let index = at + 1; index < limit; index += 1) {
    const character = text.charAt(index);
    if (character === '`' && quote === '"') index += 1;
    else if (character === '\n' && /^[ \t]*docker[ \t]/u.test(text.slice(index + 1, index + 200))) break;
    else if (character === quote) {
      if (text.charAt(index + 1) === quote) index += 1;
      else {
        sight.reach = Math.max(sight.reach, index + 2);
        return index + 1;
      }
    }
  }
  sight.reach = Math.max(sight.reach, limit);
  return undefined;
}

/** Behind the here-string at `at`; undefined where there is none. */
export function behindHereString(text: string, at: number, sight: Sight): number | undefined {
  const opening = /^@(["'])[ \t]*\r?\n/u.exec(text.slice(at, at + 40));
  if (!opening) return undefined;
  const limit = Math.min(text.length, at + furthest);
  const end = text.slice(at, limit).indexOf(`\n${opening[1] ?? ''}@`, opening[0].length - 1);
  sight.reach = Math.max(sight.reach, end < 0 ? limit : at + end + 3);
  return end < 0 ? undefined : at + end + 3;
}

/** Behind blanks, block comments, and backticks before a line end. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const character = text.charAt(at);
    if (character === ' ' || character === '\t' || (character === '\r' && text.charAt(at + 1) !== '\n'))
      at += 1;
    else if (character === '`' && lineEndLength(text, at + 1) > 0) at += 1 + lineEndLength(text, at + 1);
    else return at;
  }
}

/** 0 where no line ends at `at`. */
export function lineEndLength(text: string, at: number): number {
  if (text.charAt(at) === '\n') return 1;
  return text.startsWith('\r\n', at) ? 2 : 0;
}
