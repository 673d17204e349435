// The lifecycle commands of a devcontainer.json: a script, a command as a list, or several of both by name.
import { itemsOf, membersOf, stringOf } from '../json/value';
import { holesIn, templates } from '../template-holes';
import { inJson } from '../writing';
import { jsonCommand } from './exec-form';
import { jsonScripts } from './json-scripts';

const commands: ReadonlySet<string> = new Set([
  'initializeCommand',
  'onCreateCommand',
  'updateContentCommand',
  'postCreateCommand',
  'postStartCommand',
  'postAttachCommand',
]);

export const devcontainer = jsonScripts({
  *valuesIn(root) {
    for (const { name, value } of membersOf(root))
      if (commands.has(name))
        yield* value.type === 'object' ? membersOf(value).map((named) => named.value) : [value];
  },
  *scriptsIn(text, value) {
    const source = stringOf(text, value);
    if (source)
      yield { shell: 'posix', source, holes: holesIn(source.text, templates.vscode), writing: inJson };
    else yield* jsonCommand(text, itemsOf(value));
  },
});
