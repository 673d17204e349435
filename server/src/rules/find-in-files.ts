// What the rules on other files find at the commands of a script, kept as long as the files and what the document says of them stay the same.
import { groupsOf, type PlacedGroup, type SiteGroup } from '../hosts/site-groups';
import type { CommandSite, HostFile, LocatedScript } from '../hosts/types';
import { commandsInGroup } from '../model/commands-that';
import { filesHere, filesSeenFrom, type FilesHere } from '../model/files-here';
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
interface KeptInGroup {
  readonly files: FilesAround;
  readonly names: ReadonlySet<string>;
  readonly seen: readonly unknown[];
  readonly found: readonly LocatedFinding[];
}

const atSite = new WeakMap<CommandSite, KeptAtSite>();
const inGroup = new WeakMap<SiteGroup, KeptInGroup>();
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
  const all: LocatedFinding[] = [];
  if (files.length === 0 || fileRules.every(isOff)) return all;
  for (const placed of groupsOf(place.script)) {
    if (concerned(placed.group).length === 0) continue;
    for (const { offset, finding } of findInGroup(document, place, placed, files))
      all.push({ offset: placed.offset + offset, finding });
  }
  return all;
}

function findInGroup(
  document: HostFile,
  place: LocatedScript,
  placed: PlacedGroup,
  files: FilesAround,
): KeptInGroup['found'] {
  const { group, offset } = placed;
  const before = inGroup.get(group);
  if (before?.files === files) {
    const seen = filesSeenFrom(document, place, placed, before.names);
    if (seen.every((one, index) => one === before.seen[index])) return before.found;
  }
  const names = new Set<string>();
  const found = concerned(group).flatMap((command): LocatedFinding[] => {
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
  inGroup.set(group, { files, names, seen: filesSeenFrom(document, place, placed, names), found });
  return found;
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
