// The lifecycle commands of a devcontainer.json: a script, a command as a list, or several of both by name.
import type { Node } from 'jsonc-parser';
import { membersOf, nodeAt, parseJson, stringOf } from '../json/value';
import { holesIn, templates } from '../template-holes';
import { inJson } from '../writing';
import { jsonCommand } from './exec-form';
import type { ScriptFinder } from './embedded-scripts';
import type { ScriptBlock } from './script-block';

const commands: ReadonlySet<string> = new Set([
  'initializeCommand',
  'onCreateCommand',
  'updateContentCommand',
  'postCreateCommand',
  'postStartCommand',
  'postAttachCommand',
]);

export const devcontainer: ScriptFinder = function* (text) {
  for (const { name, value } of membersOf(nodeAt(parseJson(text))))
    if (commands.has(name)) {
      yield* commandOf(text, value);
      for (const named of membersOf(value)) yield* commandOf(text, named.value);
    }
};

function* commandOf(text: string, node: Node): Iterable<ScriptBlock> {
  const source = stringOf(text, node);
  if (source)
    yield { shell: 'posix', source, holes: holesIn(source.text, templates.vscode), writing: inJson };
  else yield* jsonCommand(text, node.type === 'array' ? (node.children ?? []) : []);
}
