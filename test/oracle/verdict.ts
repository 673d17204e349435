// Tells from what the client printed and asked which verdict it reached.
import type { ClientRun } from './client';
import { calledPlugin, isPlugin } from './plugin-command';
import type { Verdict, VerdictRecord } from './verdict-record';

type Finding = Pick<VerdictRecord, 'verdict' | 'detail'>;

/** What the flag parser says; its message comes first of all, and names what it stumbled over. */
const flagParserMessages: readonly (readonly [Verdict, RegExp])[] = [
  ['unknown-flag', /^(?:docker: )?unknown flag: (?<name>.+)$/mu],
  ['unknown-flag', /^(?:docker: )?bad flag syntax: (?<name>.+)$/mu],
  ['unknown-shorthand', /^(?:docker: )?unknown shorthand flag: '(?<letter>.+)' in (?<name>-.+)$/mu],
  ['missing-flag-value', /^(?:docker: )?flag needs an argument: (?:'.+' in )?(?<name>-.+)$/mu],
  [
    'invalid-flag-value',
    /^(?:docker: )?invalid argument ".*" for "(?:-., )?(?<name>--[\w-]+)" flag: (?<why>.*)$/msu,
  ],
];

const unknownCommand = /^(?:docker: )?unknown (?:command: docker|help topic:) (?<name>.*)$/mu;
const wrongCount =
  /requires .*argument|accepts .*argument|accepts \d+ arg\(s\)|^unknown command ".*" for "docker/mu;

const conflicts = [
  /conflicting options|conflicts with|incompatible with|not be combined with/u,
  /(?:not|n't) be used with|not (?:yet )?supported with|can only be used with|cannot use .* when .* is set/u,
  /you cannot (?:start and attach|restore) multiple containers/u,
  /aliases are only supported for user-defined networks|is specified multiple times|only one -H/u,
  /invalid logging opts for driver none|secret driver secret data must be empty/u,
];

const badReferences = [
  /invalid reference format|not a valid repository\/tag|invalid repository name/u,
  /invalid checksum digest|unsupported digest algorithm|digest reference|no tag specified for/u,
];

/** Values that the flag parser lets pass and the command refuses; none of these names the flag in a fixed form. */
const badValues = [
  /invalid (?:containerPort|hostPort|IP address|proto|ranges specified|publish opts|range format|port format)/u,
  /no port specified|invalid (?:empty volume )?spec\b|bad (?:mode specified|format for path)|not an absolute path/u,
  /invalid (?:pull option|restart policy|storage option|env file|PID mode|UTS mode|USER mode|CGROUP mode)/u,
  /invalid value: |invalid value for "|cannot be negative|not a valid mac address|no name set for network/u,
  /[Ii]nvalid platform|parsing specified platform|cannot parse platform|Invalid --security-opt/u,
  /platform specifier|specifier component|unknown operating system or architecture|invalid key\/value pair format/u,
  /(?:parse|execute) template|template parsing error|Error parsing format|Unable to parse logging level/u,
  /unknown type: |type is empty|invalid availability|Unknown mode: |Invalid option .* for flag/u,
  /invalid bind address format|unrecognized config key|no matching subnet for|invalid (?:CIDR|generic-resource)/u,
];

/** What depends on the machine, on state kept in files, or on the engine's kind. */
const environmentTroubles = [
  /no such (?:file or directory|host)|(?:is|not) a directory|must be a directory|no such directory|path ".*" not found/u,
  /permission denied|must not be readable|directory ".*" does not exist|does not exist|not a TTY|non TTY|not a terminal/u,
  /context .* (?:not found|does not exist)|dial tcp|proxyconnect|executable file not found|Cannot connect to the/u,
  /environment variable expects|only supported on a Docker daemon|container ID file found|no metadata found/u,
  /cannot access|No such manifest|manifest for image|compacting json|seccomp profile/u,
  /number of passphrase attempts|unexpected EOF|top-level object must be a mapping|remote context/u,
];

/** Throws where a run that took too long had not even asked the engine: nothing can be said then. */
export function classifyRun(argv: readonly string[], run: ClientRun): Finding {
  const plugin = calledPlugin(argv);
  // Had it been there, it would have been asked before all else but the flags that stand before its name.
  if (plugin !== undefined && run.requests.length === 0) return { verdict: 'plugin-missing', detail: plugin };
  const complaint = complaintOf(run.stderr);
  const known = findParserComplaint(run) ?? findLaterComplaint(run, complaint);
  if (known) return known.detail === undefined ? known : { ...known, detail: head(known.detail) };
  if (run.exitCode === null && run.requests.length === 0) throw new Error(`no verdict: ${run.stderr}`);
  if (run.exitCode === 0)
    return isHelp(run) ? { verdict: 'accepted', detail: 'help' } : { verdict: 'accepted' };
  // What the engine, or our stand-in for it, makes of the request is another matter.
  if (run.requests.length > 0) return { verdict: 'accepted' };
  return { verdict: 'other-client-error', detail: head(complaint) };
}

/** Whether the legacy builder judged, as it says itself. */
export function isLegacyBuilder(run: ClientRun): boolean {
  return run.stderr.includes('legacy builder is deprecated');
}

function findParserComplaint(run: ClientRun): Finding | undefined {
  for (const [verdict, message] of flagParserMessages) {
    const groups = message.exec(run.stderr)?.groups;
    if (!groups) continue;
    const { name = '', letter, why } = groups;
    if (why !== undefined) return { verdict, detail: `${name}: ${why}` };
    return { verdict, detail: letter === undefined ? name : `-${letter} in ${name}` };
  }
  const command = unknownCommand.exec(run.stderr)?.groups?.['name'];
  if (command === undefined || run.requests.length > 0) return undefined;
  return { verdict: isPlugin(command) ? 'plugin-missing' : 'unknown-command', detail: command };
}

function findLaterComplaint(run: ClientRun, complaint: string): Finding | undefined {
  if (run.exitCode === 0) return undefined;
  const says = (messages: readonly RegExp[]) => messages.some((message) => message.test(complaint));
  if (complaint.includes('buildx component is missing'))
    return { verdict: 'plugin-missing', detail: 'buildx' };
  if (wrongCount.test(complaint)) return { verdict: 'wrong-arg-count', detail: complaint };
  if (complaint.startsWith('Error response from daemon')) return undefined;
  if (says(conflicts)) return { verdict: 'conflicting-flags', detail: complaint };
  if (says(badReferences)) return { verdict: 'invalid-reference', detail: complaint };
  // A file that is missing is also missing where its name is bad: `invalid env file (x): no such file`.
  if (says(environmentTroubles)) return { verdict: 'env-error' };
  if (says(badValues)) return { verdict: 'invalid-flag-value', detail: complaint };
  return undefined;
}

/** The first line that is neither a notice, part of one, nor a log entry, without the client's prefix. */
function complaintOf(stderr: string): string {
  const lines = stderr
    .split('\n')
    .filter((line) => !/^(?:\s*$|\s{6}|DEPRECATED|WARNING|Flag |Usage:|Run '|time=)/u.test(line));
  return (lines[0] ?? '').replace(/^(?:docker|Error|ERROR|Failed to initialize): /u, '');
}

function isHelp(run: ClientRun): boolean {
  return run.requests.length === 0 && /^Usage:\s+docker/mu.test(run.stdout + run.stderr);
}

/** One line, long enough to tell complaints apart. */
function head(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
