// The simple commands of a `RUN` in plain form or with a heredoc, as far as rules on Dockerfiles need them.
import { spanInSource } from '../base/offset-map';
import type { Span } from '../base/span';
import type { Instruction } from '../dockerfile/instruction';

export interface RunCommand {
  /** Split at blanks; quotes are kept. */
  readonly words: readonly string[];
  readonly span: Span;
  /** What follows it: `&&`, `;`, a line end and so on; empty at the end. */
  readonly followedBy: string;
  /** In parentheses or braces, a branch or a loop. */
  readonly nested: boolean;
}

/** Empty for other instructions, for the JSON form, and where the last command waits for another behind its `&&`. */
export function runCommands(instruction: Instruction): RunCommand[] {
  const { name, json, joined, argumentsAt, heredocs, text } = instruction;
  if (name !== 'RUN' || json) return [];
  const script = heredocs[0];
  const line = joined.text.slice(argumentsAt);
  // A heredoc alone is the script; behind a command it is that command's input.
  if (script && /^\s*<<-?\S+\s*$/u.test(line)) {
    const { start, end } = script.body;
    return split(text.slice(start, end), (a, b) => ({ start: start + a, end: start + b }));
  }
  return split(line, (a, b) => spanInSource(joined.map, argumentsAt + a, argumentsAt + b));
}

const separator = /&&|\|\||;;?|\|&?|&|\r?\n/uy;
const opener = /^(?:\(|\{|if|then|else|elif|do|for|while|until|case)$/u;
const closer = /^(?:\)|\}|fi|done|esac)$/u;

function split(script: string, place: (start: number, end: number) => Span): RunCommand[] {
  const commands: RunCommand[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= script.length; at += 1) {
    separator.lastIndex = at;
    const found = at === script.length ? '' : separator.exec(script)?.[0];
    if (found === undefined) {
      at = skipQuoted(script, at);
      continue;
    }
    const raw = script.slice(start, at);
    const words = raw.split(/\s+/u).filter(Boolean);
    for (const word of words) if (opener.test(word) || word.startsWith('(')) depth += 1;
    const from = start + raw.length - raw.trimStart().length;
    if (words.length > 0 && !raw.trimStart().startsWith('#'))
      commands.push({
        words,
        span: place(from, from + raw.trim().length),
        followedBy: found,
        nested: depth > 0,
      });
    for (const word of words) if (closer.test(word) || word.endsWith(')')) depth = Math.max(0, depth - 1);
    start = at + found.length;
    at = Math.max(at, start - 1);
  }
  return /^(?:&&|\|)/u.test(commands.at(-1)?.followedBy ?? '') ? [] : commands;
}

/** The offset of the last character of the quoted or escaped piece that begins at `at`. */
function skipQuoted(script: string, at: number): number {
  const character = script.charAt(at);
  if (character === '\\') return script.startsWith('\r\n', at + 1) ? at + 2 : at + 1;
  if (character !== "'" && character !== '"') return at;
  for (let end = at + 1; end < script.length; end += 1) {
    if (script.charAt(end) === '\\' && character === '"') end += 1;
    else if (script.charAt(end) === character) return end;
  }
  return at;
}
