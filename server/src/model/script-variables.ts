// Variables of a script that are certain to hold one literal: assigned once, at the top level, before they are used.
import { groupsOf } from '../hosts/site-groups';
import type { SitedText } from '../hosts/types';
import { cmdVariables } from './cmd-variables';
import { posixVariables } from './posix-variables';
import { powershellVariables } from './powershell-variables';
import type { VariableSyntax } from './variable-syntax';

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

const known = new WeakMap<SitedText, Map<string, Assignment | undefined>>();

/** The values of the assignments. */
export function literalVariables(file: SitedText): LookUp {
  const assignmentOf = literalAssignments(file);
  return (name, offset) => assignmentOf(name, offset)?.value;
}

export function literalAssignments(file: SitedText): FindAssignment {
  return (name, offset) => {
    const assignment = soleAssignment(file, name);
    if (!assignment || offset < assignment.end || offset > assignment.until) return undefined;
    return assignment;
  };
}

/** The only assignment of the variable; each that is asked for is looked for once in each state of the file. */
export function soleAssignment(file: SitedText, name: string): Assignment | undefined {
  let assignments = known.get(file);
  if (!assignments) known.set(file, (assignments = new Map<string, Assignment | undefined>()));
  if (!assignments.has(name)) assignments.set(name, findAssignment(file, name));
  return assignments.get(name);
}

function findAssignment(file: SitedText, name: string): Assignment | undefined {
  const { settingsIn, framesIn, endsContinued } = syntaxOf(file);
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

/** As the first command says: where a file holds scripts of several shells, a setting of another one is none for it. */
function syntaxOf(file: SitedText): VariableSyntax {
  switch (groupsOf(file)[0]?.group.sites[0]?.site.shell) {
    case 'cmd':
      return cmdVariables;
    case 'powershell':
      return powershellVariables;
    case 'exec-form':
    case 'posix':
    case undefined:
      return posixVariables;
  }
}
