// Variables of a script that are certain to hold one literal: assigned once, at the top level, before they are used.
import type { SitedText } from '../hosts/types';

/** The value that `name` has at `offset`; undefined where that is not certain. */
export type LookUp = (name: string, offset: number) => string | undefined;

export interface Assignment {
  readonly value: string;
  /** The offset of its value, without quotes, of which each character stands there as it is. */
  readonly start: number;
  /** The offset of the end of its line. */
  readonly end: number;
  /** The offset from which on something may have assigned another value. */
  readonly until: number;
}

type FindAssignment = (name: string, offset: number) => Assignment | undefined;

const known = new WeakMap<SitedText, FindAssignment>();

/** The values of the assignments. */
export function literalVariables(file: SitedText): LookUp {
  const assignmentOf = literalAssignments(file);
  return (name, offset) => assignmentOf(name, offset)?.value;
}

/** Only the variables that are asked for are looked at, each once for each state of the file. */
export function literalAssignments(file: SitedText): FindAssignment {
  let find = known.get(file);
  if (!find) {
    find = startLookUp(file.text);
    known.set(file, find);
  }
  return find;
}

function startLookUp(text: string): FindAssignment {
  const assignments = new Map<string, Assignment | null>();
  return (name, offset) => {
    let assignment = assignments.get(name);
    if (assignment === undefined) {
      assignment = findAssignment(text, name) ?? null;
      assignments.set(name, assignment);
    }
    if (!assignment || offset < assignment.end || offset > assignment.until) return undefined;
    return assignment;
  };
}

/**
 * Every other place where the name stands must be a use (`$NAME`, `${NAME…}`) or a comment: so `export`, `read`, `for`,
 * `unset`, a second assignment and a mention in a string all make the value uncertain.
 */
function findAssignment(text: string, name: string): Assignment | undefined {
  let found: Assignment | undefined;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (isWordCharacter(text[at - 1]) || isWordCharacter(text[at + name.length])) continue;
    if (text[at - 1] === '$' || text.startsWith('${', at - 2)) continue;
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    if (/^\s*#/u.test(text.slice(lineStart, at))) continue;
    if (found || lineStart !== at) return undefined;
    found = readAssignment(text, name, at);
    if (!found) return undefined;
  }
  return found;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /\w/u.test(character);
}

/** A whole line `NAME=value`; values that an unquoted use would split or expand count as unknown. */
function readAssignment(text: string, name: string, at: number): Assignment | undefined {
  const lineEnd = text.indexOf('\n', at);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const rest = text.slice(at + name.length, end);
  const groups =
    /^=(?:"(?<double>[\w./:@+-]+)"|'(?<single>[\w./:@+-]+)'|(?<plain>[\w./:@+-]+))\s*(?:#.*)?$/u.exec(
      rest,
    )?.groups;
  const value = groups?.double ?? groups?.single ?? groups?.plain;
  if (value === undefined || !standsAtTopLevel(text.slice(0, at))) return undefined;
  // Behind `=` and the quote that may stand there.
  const start = at + name.length + (groups?.plain === undefined ? 2 : 1);
  return { value, start, end, until: nextReplacement(text, end) };
}

/** Branches, loops, functions and groups that begin at the start of a line are closed; no heredoc may be open. */
function standsAtTopLevel(before: string): boolean {
  if (before.includes('<<') || before.endsWith('\\\n') || before.endsWith('\\\r\n')) return false;
  const opened = before.match(/^(?:if|for|while|until|case|select)\b|^[^#\n]*[{(][ \t]*\r?$/gmu)?.length ?? 0;
  const closed = before.match(/^(?:fi|done|esac)\b|^[ \t]*[})]/gmu)?.length ?? 0;
  return opened === closed;
}

/** A file that is read in, or a text that is run, may assign anything. */
function nextReplacement(text: string, from: number): number {
  const pattern = /(?:^|[;&|{(]|\b(?:then|do|else))[ \t]*(?:source|\.|eval|set[ \t]+-a)[ \t]/gmu;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? Infinity;
}
