// Variables of POSIX shells: `NAME=value`, used as `$NAME`.
import { settingOf, variableSyntax, type LineReading, type Setting } from './variable-syntax';

/**
 * Every other place where the name stands must be a use (`$NAME`, `${NAME…}`) or a comment: so `export`, `read`, `for`,
 * `unset`, a second assignment and a mention in a string all make the value uncertain.
 */
function settingIn(lines: string, name: string): Setting | 'uncertain' | undefined {
  let found: Setting | undefined;
  for (let at = lines.indexOf(name); at >= 0; at = lines.indexOf(name, at + name.length)) {
    if (isWordCharacter(lines[at - 1]) || isWordCharacter(lines[at + name.length])) continue;
    if (lines[at - 1] === '$' || lines.startsWith('${', at - 2)) continue;
    const lineStart = lines.lastIndexOf('\n', at - 1) + 1;
    if (/^\s*#/u.test(lines.slice(lineStart, at))) continue;
    if (found || lineStart !== at) return 'uncertain';
    found = readAssignment(lines, name, at);
    if (!found) return 'uncertain';
  }
  return found;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /\w/u.test(character);
}

/** A whole line `NAME=value`; values that an unquoted use would split or expand count as unknown. */
function readAssignment(lines: string, name: string, at: number): Setting | undefined {
  const lineEnd = lines.indexOf('\n', at);
  const end = lineEnd < 0 ? lines.length : lineEnd;
  const groups =
    /^=(?:"(?<double>[\w./:@+-]+)"|'(?<single>[\w./:@+-]+)'|(?<plain>[\w./:@+-]+))\s*(?:#.*)?$/u.exec(
      lines.slice(at + name.length, end),
    )?.groups;
  const value = groups?.double ?? groups?.single ?? groups?.plain;
  if (value === undefined) return undefined;
  // Behind `=` and the quote that may stand there.
  const start = at + name.length + (groups?.plain === undefined ? 2 : 1);
  return settingOf({ at, value, start, end }, lines, reading);
}

/** How many more branches, loops, functions and groups begin at the start of a line than end there. */
function depthOf(lines: string): number {
  const opened =
    lines.match(/^(?:if|for|while|until|case|select)\b|^[^#\r\n\u2028\u2029]*[{(][ \t]*\r?$/gmu)?.length ?? 0;
  const closed = lines.match(/^(?:fi|done|esac)\b|^[ \t]*[})]/gmu)?.length ?? 0;
  return opened - closed;
}

function endsContinued(lines: string): boolean {
  return lines.endsWith('\\\n') || lines.endsWith('\\\r\n');
}

/** A file that is read in, or a text that is run, may assign anything. */
function nextReplacement(lines: string, from: number): number {
  const pattern = /(?:^|[;&|{(]|\b(?:then|do|else))[ \t]*(?:source|\.|eval|set[ \t]+-a)[ \t]/gmu;
  pattern.lastIndex = from;
  return pattern.exec(lines)?.index ?? Infinity;
}

const reading: LineReading = {
  depthOf,
  hasHeredoc: (lines) => lines.includes('<<'),
  endsContinued,
  nextReplacement,
};

export const posixVariables = variableSyntax(reading, settingIn);
