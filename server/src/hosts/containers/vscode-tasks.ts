// The tasks of VS Code's tasks.json: a command line for a shell, or a program with its arguments.
import type { Node } from 'jsonc-parser';
import { itemsOf, nodeAt, stringOf } from '../json/value';
import { holesIn, templates } from '../template-holes';
import { inJson } from '../writing';
import { jsonCommand } from './exec-form';
import { jsonScripts } from './json-scripts';
import type { ScriptBlock } from './script-block';

/** The forms for other systems: their shell is not that of the task itself. */
const systems: readonly (readonly [string, ScriptBlock['shell'] | undefined])[] = [
  ['osx', 'posix'],
  ['linux', 'posix'],
  ['windows', undefined],
];

export const vscodeTasks = jsonScripts({
  valuesIn: (root) => itemsOf(nodeAt(root, 'tasks')),
  *scriptsIn(text, task) {
    yield* commandOf(text, task, 'posix');
    for (const [system, shell] of systems) {
      const form = nodeAt(task, system);
      if (form) yield* commandOf(text, form, shell);
    }
  },
});

function* commandOf(
  text: string,
  form: Node,
  shell: ScriptBlock['shell'] | undefined,
): Iterable<ScriptBlock> {
  const command = nodeAt(form, 'command');
  const source = stringOf(text, command ?? nodeAt(form, 'command', 'value'));
  if (!source) return;
  const args = itemsOf(nodeAt(form, 'args'));
  // With arguments beside it the command is a program; blanks in it are for a shell to split.
  if (args.length > 0 && command) {
    if (!/\s/u.test(source.text))
      yield* jsonCommand(text, [command, ...args.map((arg) => nodeAt(arg, 'value') ?? arg)]);
  } else if (shell !== undefined) {
    yield { shell, source, holes: holesIn(source.text, templates.vscode), writing: inJson };
  }
}
