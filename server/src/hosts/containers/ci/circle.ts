// CircleCI: the `run` steps of jobs and commands.
import { scalarOf, textAt } from '../../yaml/value';
import { blockOf, entryOf } from '../../yaml/outline';
import { mappingsIn, scriptOf } from '../../yaml/script';
import { templates } from '../../template-holes';
import { entriesWith, yamlScripts } from '../yaml-scripts';
import { blockFrom, shellNamed } from './shell-names';

const keys: ReadonlySet<string> = new Set(['run']);

export const circlePipeline = yamlScripts({
  entriesOf: (text) => entriesWith(keys, text),
  *scriptsIn(text, part) {
    for (const mapping of mappingsIn(text, part)) {
      const run = mapping.entries.find(({ key }) => key === 'run');
      const block = run && blockOf(text, run);
      const scalar = scalarOf(text, block ? entryOf(text, block, 'command') : run);
      const [program = 'bash'] = textAt(text, block, 'shell')?.trim().split(/\s+/u) ?? [];
      const shell = scalar && shellNamed(program, 'ci');
      if (shell) yield blockFrom(shell, scriptOf(scalar), templates.circle);
    }
  },
});
