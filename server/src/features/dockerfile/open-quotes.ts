// Where in the joined text of an instruction a quote is open, so that each blank counts.
import type { EscapeCharacter } from '../../dockerfile/instruction';

/**
 * For each of the ascending offsets whether it stands within quotes, or directly behind an escape character. A shell
 * opens new quotes within `"$(…)"`; what stands in those is taken for quoted as well.
 */
export function quotedAt(
  text: string,
  offsets: readonly number[],
  escape: EscapeCharacter,
  isShell: boolean,
): boolean[] {
  const quoted: boolean[] = [];
  const open: string[] = [];
  for (let at = 0; at <= text.length && quoted.length < offsets.length; at += 1) {
    while ((offsets[quoted.length] ?? Infinity) < at) quoted.push(true);
    while (offsets[quoted.length] === at) quoted.push(open.length > 0);
    const character = text.charAt(at);
    if (character === escape && open.at(-1) !== "'") at += 1;
    else if (opensAt(text, at, open.at(-1), isShell)) open.push(character);
    else if (closers[open.at(-1) ?? ''] === character) open.pop();
  }
  return quoted;
}

const closers: Readonly<Record<string, string>> = { "'": "'", '"': '"', '`': '`', '(': ')' };

function opensAt(text: string, at: number, inner: string | undefined, isShell: boolean): boolean {
  const character = text.charAt(at);
  switch (inner) {
    case undefined:
      return character === "'" || character === '"' || (isShell && character === '`');
    case '"':
      return isShell && (character === '`' || (character === '(' && text.charAt(at - 1) === '$'));
    case '(':
      return character === "'" || character === '"' || character === '`' || character === '(';
    default:
      return false;
  }
}
