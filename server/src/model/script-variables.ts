// Variables of a script that are certain to hold one literal: assigned once, at the top level, before they are used.
import { detached } from '../base/detached';
import { factsAbout, factsOfBlocks } from '../hosts/text-blocks';
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
    find = startLookUp(file);
    known.set(file, find);
  }
  return find;
}

function startLookUp(file: SitedText): FindAssignment {
  const assignments = new Map<string, Assignment | null>();
  return (name, offset) => {
    let assignment = assignments.get(name);
    if (assignment === undefined) {
      assignment = findAssignment(file, name) ?? null;
      assignments.set(name, assignment);
    }
    if (!assignment || offset < assignment.end || offset > assignment.until) return undefined;
    return assignment;
  };
}

/** The place where a block gives a variable its value; offsets are those of the block. */
interface Setting {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly depthBefore: number;
  readonly hasHeredocBefore: boolean;
  readonly isContinued: boolean;
  /** It begins the block, so that what stands before it is another block's. */
  readonly isFirst: boolean;
  /** The next place that may set any variable. */
  readonly replacement: number;
}

/**
 * Every other place where the name stands must be a use (`$NAME`, `${NAME…}`) or a comment: so `export`, `read`, `for`,
 * `unset`, a second assignment and a mention in a string all make the value uncertain.
 */
function findAssignment(file: SitedText, name: string): Assignment | undefined {
  const settings = settingsIn(file, name);
  const index = settings.findIndex((setting) => setting !== undefined);
  const setting = settings[index];
  if (!setting || setting === 'uncertain' || settings.some((other, at) => other && at !== index))
    return undefined;
  const frames = framesIn(file);
  let [from, depth] = [0, setting.depthBefore];
  for (const frame of frames.slice(0, index)) {
    if (frame.hasHeredoc) return undefined;
    from += frame.length;
    depth += frame.depth;
  }
  // Branches, loops, functions and groups that begin at the start of a line are closed; no heredoc may be open.
  const isContinued = setting.isFirst ? endsContinued(file.text.slice(0, from)) : setting.isContinued;
  if (depth !== 0 || setting.hasHeredocBefore || isContinued) return undefined;
  const { value, start, end, replacement } = setting;
  let until = from + replacement;
  let at = from + (frames[index]?.length ?? 0);
  for (let next = index + 1; until === Infinity && next < frames.length; next += 1) {
    until = at + (frames[next]?.replacement ?? Infinity);
    at += frames[next]?.length ?? 0;
  }
  return { value, start: from + start, end: from + end, until };
}

/** Undefined where the block does nothing but use the variable. */
const settingsIn = factsAbout((lines, name): Setting | 'uncertain' | undefined => {
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
});

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
  const before = lines.slice(0, at);
  return {
    value: detached(value),
    // Behind `=` and the quote that may stand there.
    start: at + name.length + (groups?.plain === undefined ? 2 : 1),
    end,
    depthBefore: depthOf(before),
    hasHeredocBefore: before.includes('<<'),
    isContinued: endsContinued(before),
    isFirst: at === 0,
    replacement: nextReplacement(lines, end),
  };
}

/** What a block as a whole means for the blocks behind it. */
const framesIn = factsOfBlocks((lines) => ({
  length: lines.length,
  depth: depthOf(lines),
  hasHeredoc: lines.includes('<<'),
  replacement: nextReplacement(lines, 0),
}));

/** How many more branches, loops, functions and groups begin at the start of a line than end there. */
function depthOf(lines: string): number {
  const opened = lines.match(/^(?:if|for|while|until|case|select)\b|^[^#\n]*[{(][ \t]*\r?$/gmu)?.length ?? 0;
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
