// The variables that an instruction uses: those docker puts in, and those the shell will.
import { spanInSource } from '../base/offset-map';
import type { EscapeCharacter, Heredoc, JoinedText, VariableUse } from './instruction';

/** What these run is read by a shell, which puts in the variables. */
const shellRun: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'SHELL']);
const name = /\$(\{)?([A-Za-z_]\w*)/uy;

interface Source {
  readonly text: string;
  readonly escape: EscapeCharacter;
  readonly byShell: boolean;
  /** Single quotes take the meaning from `$`. */
  readonly knowsQuotes: boolean;
  readonly place: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** @param from where in the joined text the arguments begin, flags included */
export function variablesIn(
  instruction: string,
  joined: JoinedText,
  from: number,
  flagsEnd: number,
  heredocs: readonly Heredoc[],
  wholeText: string,
  escape: EscapeCharacter,
): VariableUse[] {
  const byShell = shellRun.has(instruction);
  const inLine = (start: number, end: number, shell: boolean): VariableUse[] =>
    !joined.text.includes('$')
      ? []
      : scan({
          text: joined.text.slice(start, end),
          escape,
          byShell: shell,
          knowsQuotes: true,
          place: (a, b) => spanInSource(joined.map, start + a, start + b),
        });
  const found = [...inLine(from, flagsEnd, false), ...inLine(flagsEnd, joined.text.length, byShell)];
  for (const { body, quoted, end } of heredocs) {
    // What `RUN` gets is a script of its own; a quoted name keeps every `$`.
    if (!end || (quoted && !byShell)) continue;
    const text = wholeText.slice(body.start, body.end);
    found.push(
      ...scan({
        text,
        escape: '\\',
        byShell,
        knowsQuotes: byShell,
        place: (a, b) => ({ start: body.start + a, end: body.start + b }),
      }),
    );
  }
  return found;
}

function scan({ text, escape, byShell, knowsQuotes, place }: Source): VariableUse[] {
  const found: VariableUse[] = [];
  let quote = '';
  let braces: ReadonlyMap<number, number> | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === escape && quote !== "'") at += 1;
    else if (knowsQuotes && (character === "'" || character === '"')) {
      if (quote === '') quote = character;
      else if (quote === character) quote = '';
    } else if (character === '$' && quote !== "'") {
      name.lastIndex = at;
      const match = name.exec(text);
      if (!match) continue;
      const nameEnd = at + match[0].length;
      const nameStart = nameEnd - (match[2] ?? '').length;
      const close = match[1] === undefined ? nameEnd - 1 : (braces ??= closingBraces(text)).get(at + 1);
      if (close === undefined) continue;
      const modifier = match[1] === undefined ? '' : text.slice(nameEnd, close);
      found.push({
        ...place(at, close + 1),
        name: match[2] ?? '',
        nameSpan: place(nameStart, nameEnd),
        ...(modifier === '' ? {} : { modifier }),
        byShell,
      });
      // The word after `:-` may hold variables, too.
      at = nameEnd - 1;
    }
  }
  return found;
}

/** For each opening brace that is closed in its line, where it is. */
function closingBraces(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  let open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[{}\n]/gu)) {
    if (sign === '{') open.push(index);
    else if (sign === '\n') open = [];
    else {
      const start = open.pop();
      if (start !== undefined) closing.set(start, index);
    }
  }
  return closing;
}
