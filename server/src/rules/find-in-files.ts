// What the rules on other files find at the commands of a script, kept with each command as long as the files stay the same.
import type { CommandSite, HostFile, LocatedScript } from '../hosts/types';
import { commandsThat } from '../model/commands-that';
import { filesHere, type FilesHere } from '../model/files-here';
import type { FilesAround, KnownFile } from '../model/known-files';
import { rules } from './registry';
import type { AnyRule, LocatedFinding, RuleFinding } from './rule';

/** By path. */
interface Answers {
  readonly found: Map<string, KnownFile | undefined>;
  readonly missing: Map<string, boolean>;
}

interface Kept {
  readonly answers: Answers;
  readonly findings: readonly RuleFinding[];
}

const known = new WeakMap<CommandSite, Kept>();
const fileRules = rules.filter((rule) => rule.inFiles);
const concerned = commandsThat((invocation) => fileRules.some((rule) => rule.inFiles?.concerns(invocation)));

/** Offsets are those of the script. Nothing where no files are known. */
export function findInFiles(
  document: HostFile,
  place: LocatedScript,
  files: FilesAround,
  isOff: (rule: AnyRule) => boolean,
): LocatedFinding[] {
  if (files.length === 0 || fileRules.every(isOff)) return [];
  return concerned(place.script).flatMap((command) => {
    const here = filesHere(document, place, command, files);
    if (!here) return [];
    let kept = known.get(command.site);
    if (!kept || !areSame(kept.answers, here)) {
      const answers: Answers = { found: new Map(), missing: new Map() };
      const asked = recording(here, answers);
      const findings = fileRules.flatMap((rule) => rule.inFiles?.find(command.invocation, asked) ?? []);
      known.set(command.site, (kept = { answers, findings }));
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
