// Azure Pipelines: the script steps of pipelines and of their templates, and the tasks that stand for them.
import { upTo } from '../../../base/cut-off';
import { templates } from '../../template-holes';
import { blockOf, entriesOf, entryOf, type YamlBlock, type YamlEntry } from '../../yaml/outline';
import { mappingsIn, scriptOf, type YamlMapping } from '../../yaml/script';
import { blockAt, scalarOf, textAt } from '../../yaml/value';
import { stepsWith } from '../yaml-scripts';
import { blockFrom, shellNamed } from './shell-names';

/** The shell of the agent: cmd on Windows, sh elsewhere. */
const ofAgent = 'agent';

const steps: ReadonlyMap<string, string> = new Map([
  ['script', ofAgent],
  ['bash', 'bash'],
  ['powershell', 'powershell'],
  ['pwsh', 'pwsh'],
]);

const tasks: ReadonlyMap<string, string> = new Map([
  ['bash', 'bash'],
  ['cmdline', ofAgent],
  ['powershell', 'powershell'],
]);

const scriptTypes: ReadonlyMap<string, string> = new Map([
  ['batch', 'cmd'],
  ['bash', 'bash'],
  ['ps', 'powershell'],
  ['pscore', 'pwsh'],
]);

const stepKeys: ReadonlySet<string> = new Set([...steps.keys(), 'task']);

export const azurePipeline = stepsWith(
  stepKeys,
  function* (text, part, agentShell) {
    for (const mapping of mappingsIn(text, part)) {
      const step = stepOf(mapping) ?? taskOf(text, mapping);
      const scalar = step && scalarOf(text, step.entry);
      const shell = step && shellNamed(step.shell === ofAgent ? agentShell || 'sh' : step.shell, 'ci');
      if (scalar && shell) yield blockFrom(shell, scriptOf(scalar), templates.azure);
    }
  },
  { keys: ['pool', 'strategy'], of: agentShellIn },
);

/** By the pool of the block, which a stage, a job or the whole pipeline may have; images of unknown names are taken for Linux. */
function agentShellIn(text: string, block: YamlBlock, outer: string): string {
  const image = textAt(text, blockAt(text, block, 'pool'), 'vmImage');
  if (image === undefined) return outer;
  const variable = /^\$\(([\w.-]+)\)$/u.exec(image)?.[1];
  const images = variable === undefined ? [image] : imagesOfLegs(text, block, variable);
  const isWindows = images.length > 0 && images.every((name) => /^(?:windows|win|vs20\d\d)-/iu.test(name));
  return isWindows ? 'cmd' : 'sh';
}

/** What the variable is in each run of a job that is run several times. */
function imagesOfLegs(text: string, job: YamlBlock, variable: string): readonly string[] {
  const matrix = blockAt(text, job, 'strategy', 'matrix');
  const legs = matrix ? entriesOf(text, matrix) : [];
  return legs.map((leg) => textAt(text, blockOf(text, leg), variable) ?? '');
}

interface Step {
  readonly shell: string;
  readonly entry: YamlEntry | undefined;
}

/** The key that makes a step stands first. */
function stepOf({ entries: [entry] }: YamlMapping): Step | undefined {
  const shell = steps.get(entry?.key ?? '');
  return shell === undefined ? undefined : { shell, entry };
}

function taskOf(text: string, mapping: YamlMapping): Step | undefined {
  const task = textAt(text, mapping, 'task');
  const shell = tasks.get(upTo(task ?? '', '@').toLowerCase());
  const inputs = blockAt(text, mapping, 'inputs');
  if (shell !== undefined) return { shell, entry: entryOf(text, inputs, 'script') };
  const type = scriptTypes.get(textAt(text, inputs, 'scriptType')?.toLowerCase() ?? '');
  return type === undefined ? undefined : { shell: type, entry: entryOf(text, inputs, 'inlineScript') };
}
