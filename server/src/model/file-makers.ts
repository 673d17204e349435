// Up to which place of a script nothing can have made a file or fetched one.
import { detached } from '../base/detached';
import { groupsOf } from '../hosts/site-groups';
import type { CommandSite, ShellName, SitedText } from '../hosts/types';
import type { Invocation } from './invocation';
import { programsIn } from './shell-pieces';
import { understand } from './understand';
import { mayMakeInCmd, mayMakeInPowershell, powershellBlockComments } from './windows-makers';

/** Whether the text before a command may make files, as long as it stays the same. */
interface Gap {
  readonly text: string;
  readonly makes: boolean;
}

const gaps = new WeakMap<CommandSite, Gap>();
const known = new WeakMap<SitedText, number>();

/**
 * The offset of the first command that has something before it which may make files; the length of the text where none
 * has. All programs may but for those that surely do not.
 */
export function firstWithMaker(file: SitedText): number {
  let first = known.get(file);
  if (first === undefined) known.set(file, (first = findFirst(file)));
  return first;
}

function findFirst(file: SitedText): number {
  let end = 0;
  let made = false;
  for (const { group, offset: start } of groupsOf(file))
    for (const { offset: at, site } of group.sites) {
      const offset = start + at;
      if (made || (offset >= end && mayMakeBefore(site, file.text.slice(end, offset)))) return offset;
      end = Math.max(end, offset + site.text.length);
      made = mayMake(understand(site));
    }
  return file.text.length;
}

function mayMakeBefore(site: CommandSite, text: string): boolean {
  const before = gaps.get(site);
  if (before?.text === text) return before.makes;
  const makes = writes.test(withoutBlockComments(site.shell, text)) || runsMaker(site.shell, text);
  gaps.set(site, { text: detached(text), makes });
  return makes;
}

function runsMaker(shell: ShellName, text: string): boolean {
  switch (shell) {
    case 'posix':
      return !programsIn(text).every((program) => makesNothing.has(program));
    case 'cmd':
      return mayMakeInCmd(text);
    case 'powershell':
      return mayMakeInPowershell(text);
    case 'exec-form':
      return true;
  }
}

/** Those of PowerShell end in what looks like a redirection. */
function withoutBlockComments(shell: ShellName, text: string): string {
  return shell === 'powershell' ? text.replace(powershellBlockComments, ' ') : text;
}

/** A redirection into a file. */
const writes = />(?!&|>?[ \t]*(?:\/dev\/(?:null|stderr|stdout|tty)|nul(?!\.)|\$null)\b)/iu;

/** Targets of redirections that are no files: descriptors and devices. */
const noFile = /^(?:\d+|-|\/dev\/.*|nul|\$null)$/iu;

/** Another folder is the business of `runFolder`. */
const makesNothing: ReadonlySet<string> = new Set(
  (
    ': [ [[ basename break cat cd clear continue cut date declare df dirname echo exit export false free grep head ' +
    'hostname id jq local ls printf pwd readonly return set shift shopt sleep sort stat tail test tput tr true ' +
    'umask uname uniq unset wait wc whoami'
  ).split(' '),
);

function mayMake({ site, command, flags, help }: Invocation): boolean {
  if (site.redirections.some(({ operator, target }) => operator.includes('>') && !noFile.test(target)))
    return true;
  if (help) return false;
  const path = command.spec.path.join(' ');
  if (path === 'image build' || path === 'buildx build')
    return flags.some(({ flag }) => writingFlags.has(flag.long));
  if (path === 'container run' || path === 'container create')
    return flags.some(({ flag }) => writingFlags.has(flag.long) || mountingFlags.has(flag.long));
  return !leavesFiles.has(path);
}

const writingFlags: ReadonlySet<string> = new Set(['cidfile', 'iidfile', 'metadata-file', 'output']);
const mountingFlags: ReadonlySet<string> = new Set(['mount', 'volume', 'volumes-from']);

const leavesFiles: ReadonlySet<string> = new Set([
  'container inspect',
  'container kill',
  'container logs',
  'container ls',
  'container rm',
  'container stop',
  'image ls',
  'image pull',
  'image push',
  'image rm',
  'image tag',
  'login',
  'network create',
  'network rm',
  'volume create',
  'volume rm',
]);
