// GitHub Actions: the `run:` steps of workflows and composite actions.
import { blockAt, scalarOf, scalarsOf, textAt } from '../../yaml/value';
import { blockOf, entriesOf, entryOf, rootBlock, type YamlBlock } from '../../yaml/outline';
import { scriptOf, speaksOfDocker } from '../../yaml/script';
import type { ScriptBlock } from '../script-block';
import { yamlScripts, type YamlPart } from '../yaml-scripts';
import { blockFrom, shellNamed, type NamedShell } from './shell-names';
import { templates } from '../../template-holes';

export const githubWorkflow = yamlScripts({ entriesOf: stepsOfJobs, scriptsIn });

export const githubAction = yamlScripts({
  // Each `run:` of an action has to name its shell.
  entriesOf: (text) => stepsIn(text, blockAt(text, rootBlock(text), 'runs', 'steps'), 'bash'),
  scriptsIn,
});

function* stepsOfJobs(text: string): Iterable<YamlPart> {
  const root = rootBlock(text);
  const shell = defaultShell(text, root);
  const jobs = blockAt(text, root, 'jobs');
  for (const entry of jobs ? entriesOf(text, jobs) : []) {
    if (!speaksOfDocker(text, entry)) continue;
    const job = blockOf(text, entry);
    if (job)
      yield* stepsIn(
        text,
        blockAt(text, job, 'steps'),
        defaultShell(text, job) ?? shell ?? shellOfRunner(text, job),
      );
  }
}

function stepsIn(text: string, steps: YamlBlock | undefined, shell: string): readonly YamlPart[] {
  return steps ? entriesOf(text, steps).map((entry) => ({ entry, context: shell })) : [];
}

function* scriptsIn(text: string, block: YamlBlock, shell: string): Iterable<ScriptBlock> {
  for (const entry of entriesOf(text, block)) {
    const step = blockOf(text, entry);
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
  const labels = scalarsOf(text, entryOf(text, job, 'runs-on'));
  return labels.some(({ source }) => /^windows\b/iu.test(source.text)) ? 'pwsh' : 'bash';
}
