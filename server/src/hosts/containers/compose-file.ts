// Compose files: the commands and health checks of services, which now and then call docker themselves.
import { blockOf, entriesOf, entryOf, rootBlock, type YamlBlock, type YamlEntry } from '../yaml/outline';
import { scriptOf, type YamlScript } from '../yaml/script';
import { blockAt, scalarOf, scalarsOf, type YamlScalar } from '../yaml/value';
import { holesIn, templates } from '../template-holes';
import { neverWritten } from '../writing';
import { joinWords } from './exec-form';
import type { ScriptBlock } from './script-block';
import { yamlScripts } from './yaml-scripts';

export const composeFile = yamlScripts({
  entriesOf(text) {
    const services = blockAt(text, rootBlock(text), 'services');
    return services ? entriesOf(text, services).map((entry) => ({ entry })) : [];
  },
  *scriptsIn(text, part) {
    for (const service of entriesOf(text, part)) {
      const block = blockOf(text, service);
      for (const entry of block ? entriesOf(text, block) : []) {
        if (entry.key === 'command' || entry.key === 'entrypoint') yield* commandOf(text, entry);
        else if (entry.key === 'healthcheck') yield* healthCheckOf(text, blockOf(text, entry));
      }
    }
  },
});

function* commandOf(text: string, entry: YamlEntry): Iterable<ScriptBlock> {
  const scalar = scalarOf(text, entry);
  // Split into words by the rules of a shell, of which no more is there: the words are what counts.
  if (scalar) yield scriptBlock(scriptOf(scalar));
  else yield* listBlock(scalarsOf(text, entry), text);
}

/** A text is for a shell; a list begins with `CMD`, `CMD-SHELL` or `NONE`. */
function* healthCheckOf(text: string, block: YamlBlock | undefined): Iterable<ScriptBlock> {
  const entry = entryOf(text, block, 'test');
  const scalar = scalarOf(text, entry);
  if (scalar) return yield scriptBlock(scriptOf(scalar));
  const [kind, ...words] = scalarsOf(text, entry);
  if (kind?.source.text === 'CMD') yield* listBlock(words, text);
  else if (kind?.source.text === 'CMD-SHELL' && words[0]) yield scriptBlock(scriptOf(words[0]));
}

/** Compose fills in `$NAME` and `${NAME}` before anybody runs the command; `$$` leaves a dollar to the shell. */
function scriptBlock(script: YamlScript): ScriptBlock {
  const holes = holesIn(script.source.text, templates.compose);
  return { shell: 'posix', ...script, holes };
}

function* listBlock(words: readonly YamlScalar[], text: string): Iterable<ScriptBlock> {
  if (words.length === 0) return;
  const source = joinWords(
    text,
    words.map((word) => word.source),
  );
  const holes = holesIn(source.text, templates.compose);
  yield { shell: 'exec-form', source, holes, writing: neverWritten };
}
