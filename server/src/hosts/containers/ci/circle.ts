// CircleCI: the `run` steps of jobs and commands.
import { templates } from '../../template-holes';
import { blockOf, entryOf, type YamlBlock } from '../../yaml/outline';
import { mappingsIn, scriptOf } from '../../yaml/script';
import { blockAt, scalarOf, textAt } from '../../yaml/value';
import { stepsWith } from '../yaml-scripts';
import { blockFrom, shellNamed } from './shell-names';

const keys: ReadonlySet<string> = new Set(['run']);

export const circlePipeline = stepsWith(
  keys,
  function* (text, part, jobShell) {
    for (const mapping of mappingsIn(text, part)) {
      const run = mapping.entries.find(({ key }) => key === 'run');
      const block = run && blockOf(text, run);
      const scalar = scalarOf(text, block ? entryOf(text, block, 'command') : run);
      const command = textAt(text, block, 'shell') ?? (jobShell === '' ? 'bash' : jobShell);
      const shell = scalar && shellNamed(command.trim().split(/\s+/u)[0] ?? '', 'ci');
      if (shell) yield blockFrom(shell, scriptOf(scalar), templates.circle);
    }
  },
  { keys: ['executor', 'shell'], of: (text, job, outer) => shellOfJob(text, job) ?? outer },
);

/** The executors of the orb `win` run PowerShell where nothing else is said. */
function shellOfJob(text: string, job: YamlBlock): string | undefined {
  const executor = blockAt(text, job, 'executor');
  const named = textAt(text, job, 'shell') ?? textAt(text, executor, 'shell');
  if (named !== undefined) return named;
  const name = textAt(text, job, 'executor') ?? textAt(text, executor, 'name') ?? '';
  return name.startsWith('win/') ? 'powershell' : undefined;
}
