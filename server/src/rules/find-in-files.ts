// What the rules on other files find at the commands of a script, kept as long as the files and what the document says of them stay the same.
import {
  commonEnds,
  isSameAround,
  stateOf,
  type CommonEnds,
  type ScriptState,
  type ToldAround,
} from '../hosts/common-ends';
import { lineageOf } from '../hosts/lineage';
import { groupsOf, type PlacedGroup } from '../hosts/site-groups';
import type { CommandSite, HostFile, LocatedScript } from '../hosts/types';
import { commandsInGroup } from '../model/commands-that';
import { filesHere, filesSeen, type FilesHere } from '../model/files-here';
import type { FilesAround, KnownFile } from '../model/known-files';
import { rules } from './registry';
import type { AnyRule, LocatedFinding, RuleFinding } from './rule';

/** By path. */
interface Answers {
  readonly found: Map<string, KnownFile | undefined>;
  readonly missing: Map<string, boolean>;
}

interface KeptAtSite {
  readonly answers: Answers;
  readonly findings: readonly RuleFinding[];
}

/** Offsets are those of the group. */
type Found = readonly LocatedFinding[];

/** What was found in the last state of a script. */
interface Kept {
  readonly files: FilesAround;
  readonly state: ScriptState;
  /** Of the files that were asked for. */
  readonly names: ReadonlySet<string>;
  readonly seen: ToldAround;
  /** In each of its groups. */
  readonly found: readonly Found[];
}

const atSite = new WeakMap<CommandSite, KeptAtSite>();
/** By the lineage of the script. */
const last = new WeakMap<object, Kept>();
const nothing: Found = [];
const fileRules = rules.filter((rule) => rule.inFiles);
const concerned = commandsInGroup((invocation) =>
  fileRules.some((rule) => rule.inFiles?.concerns(invocation)),
);

/** Offsets are those of the script. Nothing where no files are known. */
export function findInFiles(
  document: HostFile,
  place: LocatedScript,
  files: FilesAround,
  isOff: (rule: AnyRule) => boolean,
): LocatedFinding[] {
  if (files.length === 0 || fileRules.every(isOff)) return [];
  // A document may have many scripts, most of which name no file.
  if (!groupsOf(place.script).some(({ group }) => concerned(group).length > 0)) return [];
  const lineage = lineageOf(place.script);
  const state = stateOf(place.script);
  const before = last.get(lineage);
  const ends = before?.files === files ? keptEnds(before, state, document, place) : undefined;
  const names = new Set(ends ? before?.names : []);
  const head = before?.found.slice(0, ends?.head ?? 0) ?? [];
  const tail = before?.found.slice(before.found.length - (ends?.tail ?? 0)) ?? [];
  const between = state.groups.slice(head.length, state.groups.length - tail.length);
  const found = [
    ...head,
    ...between.map((placed) => findInGroup(document, place, placed, files, names)),
    ...tail,
  ];
  last.set(lineage, { files, state, names, seen: filesSeen(document, place, names), found });
  return found.flatMap((own, index) =>
    own.map(({ offset, finding }) => ({ offset: (state.groups[index]?.offset ?? 0) + offset, finding })),
  );
}

/** Undefined where the document now says something else of the files. */
function keptEnds(
  before: Kept,
  state: ScriptState,
  document: HostFile,
  place: LocatedScript,
): CommonEnds | undefined {
  const ends = commonEnds(before.state, state);
  return isSameAround(before.seen, filesSeen(document, place, before.names), ends) ? ends : undefined;
}

function findInGroup(
  document: HostFile,
  place: LocatedScript,
  { group, offset }: PlacedGroup,
  files: FilesAround,
  names: Set<string>,
): Found {
  const commands = concerned(group);
  if (commands.length === 0) return nothing;
  return commands.flatMap((command): LocatedFinding[] => {
    const { site, invocation } = command;
    const here = filesHere(
      document,
      place,
      { site, invocation, offset: offset + command.offset },
      files,
      names,
    );
    if (!here) return [];
    let kept = atSite.get(site);
    if (!kept || !areSame(kept.answers, here)) {
      const answers: Answers = { found: new Map(), missing: new Map() };
      const asked = recording(here, answers);
      const findings = fileRules.flatMap((rule) => rule.inFiles?.find(invocation, asked) ?? []);
      atSite.set(site, (kept = { answers, findings }));
    }
    return kept.findings.map((finding) => ({ offset: command.offset, finding }));
  });
}

function recording(here: FilesHere, { found, missing }: Answers): FilesHere {
  const recorded = <Answer>(ask: (path: string) => Answer, answers: Map<string, Answer>) => {
    return (path: string): Answer => {
      const answer = ask(path);
      answers.set(path, answer);
      return answer;
    };
  };
  return { find: recorded(here.find, found), isMissing: recorded(here.isMissing, missing) };
}

/** The same questions would get the same answers now. */
function areSame({ found, missing }: Answers, here: FilesHere): boolean {
  for (const [path, file] of found) if (here.find(path) !== file) return false;
  for (const [path, is] of missing) if (here.isMissing(path) !== is) return false;
  return true;
}
