// GitHub Actions: the `run:` steps of workflows and composite actions.
import { blockAt, scalarOf, scalarsOf, textAt } from '../../yaml/value';
import { blockOf, entriesOf, entryOf, rootBlock, type YamlBlock, type YamlEntry } from '../../yaml/outline';
import { scriptOf, speaksOfDocker } from '../../yaml/script';
import type { ScriptBlock } from '../script-block';
import { yamlScripts, type YamlPart } from '../yaml-scripts';
import { blockFrom, shellNamed, type NamedShell } from './shell-names';
import { templates } from '../../template-holes';

export const githubWorkflow = yamlScripts({ entriesOf: stepsOfJobs, scriptsIn });

export const githubAction = yamlScripts({
  // Each `run:` of an action has to name its shell.
  entriesOf: (text) => stepsIn(text, blockAt(text, rootBlock(text), 'runs'), 'bash'),
  scriptsIn,
});

function* stepsOfJobs(text: string): Iterable<YamlPart> {
  const root = rootBlock(text);
  const shell = defaultShell(text, root);
  const jobs = blockAt(text, root, 'jobs');
  for (const entry of jobs ? entriesOf(text, jobs) : []) {
    if (!speaksOfDocker(text, entry)) continue;
    const job = blockOf(text, entry);
    if (job) yield* stepsIn(text, job, defaultShell(text, job) ?? shell ?? shellOfRunner(text, job));
  }
}

/** Each step by itself, but those of a list in flow style together. */
function stepsIn(text: string, job: YamlBlock | undefined, context: string): readonly YamlPart[] {
  const steps = entryOf(text, job, 'steps');
  const list = steps && blockOf(text, steps);
  if (!list) return [];
  return list.flowDepth !== undefined
    ? [{ entry: steps, context }]
    : entriesOf(text, list).map((entry) => ({ entry, context }));
}

function* scriptsIn(text: string, block: YamlBlock, shell: string): Iterable<ScriptBlock> {
  for (const entry of entriesOf(text, block)) {
    const step = blockOf(text, entry);
    if (step && entry.key === 'steps') yield* scriptsIn(text, step, shell);
    const script = scalarOf(text, entryOf(text, step, 'run'));
    const named = script && stepShell(textAt(text, step, 'shell') ?? shell);
    if (script && named) yield blockFrom(named, scriptOf(script), templates.github);
  }
}

/** With `script -qec "bash {0}"` people give their steps a terminal. */
function stepShell(command: string): NamedShell | undefined {
  const [program = '', ...rest] = command.trim().split(/\s+/u);
  if (program !== 'script') return shellNamed(program, 'ci');
  const inner = /(?:^|["'\s/])(bash|sh)\s/u.exec(rest.join(' '))?.[1];
  return inner === undefined ? undefined : shellNamed(inner);
}

function defaultShell(text: string, block: YamlBlock): string | undefined {
  return textAt(text, blockAt(text, block, 'defaults', 'run'), 'shell');
}

/** On runners of several systems the scripts are, by what people write, for a POSIX shell. */
function shellOfRunner(text: string, job: YamlBlock): string {
  const group = blockAt(text, job, 'runs-on');
  const labels = textsOf(text, entryOf(text, group, 'labels') ?? entryOf(text, job, 'runs-on'));
  const key =
    labels.length === 1 ? /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/u.exec(labels[0] ?? '')?.[1] : undefined;
  if (key === undefined) return labels.some(isWindows) ? 'pwsh' : 'bash';
  const systems = systemsOf(text, blockAt(text, job, 'strategy', 'matrix'), key);
  return systems.length > 0 && systems.every(isWindows) ? 'pwsh' : 'bash';
}

function isWindows(label: string): boolean {
  return /^windows\b/iu.test(label);
}

/** What the key is in the jobs of a matrix, among them those that are included one by one. */
function systemsOf(text: string, matrix: YamlBlock | undefined, key: string): readonly string[] {
  const included = blockAt(text, matrix, 'include');
  const one = included ? entriesOf(text, included) : [];
  return [
    ...textsOf(text, entryOf(text, matrix, key)),
    ...one.flatMap((entry) => textAt(text, blockOf(text, entry), key) ?? []),
  ];
}

function textsOf(text: string, entry: YamlEntry | undefined): readonly string[] {
  return scalarsOf(text, entry).map(({ source }) => source.text);
}
