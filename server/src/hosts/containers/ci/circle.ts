// CircleCI: the `run` steps of jobs and commands.
import { scalarOf, textAt } from '../../yaml/value';
import { blockOf, entryOf, rootBlock } from '../../yaml/outline';
import { mappingsIn, scriptOf } from '../../yaml/script';
import type { ScriptFinder } from '../embedded-scripts';
import { blockFrom, shellNamed } from './shell-names';
import { templates } from '../../template-holes';

export const circlePipeline: ScriptFinder = function* (text) {
  for (const mapping of mappingsIn(text, rootBlock(text))) {
    const run = mapping.entries.find(({ key }) => key === 'run');
    const block = run && blockOf(text, run);
    const scalar = scalarOf(text, block ? entryOf(text, block, 'command') : run);
    const [program = 'bash'] = textAt(text, block, 'shell')?.trim().split(/\s+/u) ?? [];
    const shell = scalar && shellNamed(program, 'ci');
    if (shell) yield blockFrom(shell, scriptOf(scalar), templates.circle);
  }
};
