// Commands that a file gives as a list of words, for no shell to split.
import type { Node } from 'jsonc-parser';
import { wordEnd } from '../dialects/exec-form/dialect';
import { stringOf } from '../json/value';
import { MapBuilder } from '../map-builder';
import { spanInFile, type MappedText } from '../mapped-text';
import { holesIn, templates } from '../template-holes';
import type { ScriptBlock } from './script-block';

/** The words as one text for the dialect. */
export function joinWords(file: string, words: readonly MappedText[]): MappedText {
  const builder = new MapBuilder(file);
  let end = 0;
  for (const [index, word] of words.entries()) {
    const span = spanInFile(word, 0, word.text.length);
    if (index > 0) builder.spell(wordEnd, { start: end, end: span.start });
    builder.append(word);
    end = span.end;
  }
  return builder.build();
}

/** The command of a JSON array; nothing where an item is no string: nobody knows what stands there. */
export function* jsonCommand(file: string, items: readonly Node[]): Iterable<ScriptBlock> {
  const words = items.map((item) => stringOf(file, item));
  if (words.length === 0 || words.includes(undefined)) return;
  const source = joinWords(
    file,
    words.filter((word) => word !== undefined),
  );
  yield {
    shell: 'exec-form',
    source,
    holes: holesIn(source.text, templates.vscode),
    writing: { escape: 'json-word', linePrefix: undefined },
  };
}
