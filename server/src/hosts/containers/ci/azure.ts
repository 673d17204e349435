// Azure Pipelines: the script steps of pipelines and of their templates, and the tasks that stand for them.
import { blockAt, scalarOf, textAt } from '../../yaml/value';
import { entryOf, type YamlEntry } from '../../yaml/outline';
import { mappingsIn, scriptOf, type YamlMapping } from '../../yaml/script';
import { templates } from '../../template-holes';
import { entriesWith, yamlScripts } from '../yaml-scripts';
import { blockFrom, shellNamed } from './shell-names';

/** `script` is cmd on Windows agents; what people write there for docker is, by the default agent, for sh. */
const steps: ReadonlyMap<string, string> = new Map([
  ['script', 'sh'],
  ['bash', 'bash'],
  ['powershell', 'powershell'],
  ['pwsh', 'pwsh'],
]);

const tasks: ReadonlyMap<string, string> = new Map([
  ['bash', 'bash'],
  ['cmdline', 'sh'],
  ['powershell', 'powershell'],
]);

const stepKeys: ReadonlySet<string> = new Set([...steps.keys(), 'task']);

export const azurePipeline = yamlScripts({
  entriesOf: (text) => entriesWith(stepKeys, text),
  *scriptsIn(text, block) {
    for (const mapping of mappingsIn(text, block)) {
      const step = stepOf(mapping) ?? taskOf(text, mapping);
      const scalar = step && scalarOf(text, step.entry);
      const shell = step && shellNamed(step.shell, 'ci');
      if (scalar && shell) yield blockFrom(shell, scriptOf(scalar), templates.azure);
    }
  },
});

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
  const shell = tasks.get(task?.replace(/@.*$/u, '').toLowerCase() ?? '');
  if (shell === undefined) return undefined;
  return { shell, entry: entryOf(text, blockAt(text, mapping, 'inputs'), 'script') };
}
