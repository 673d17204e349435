// The text of a part of a command as far as it is known, with its place in the file.
import { shift, type Span } from '../../base/span';
import type { WordPart } from '../../model/invocation';
import { knownText } from '../../model/known-name';
import type { ScriptCommand } from '../../model/script';
import type { LookUp } from '../../model/script-variables';
import { partSpan } from '../../model/word-places';

export interface ReadPart {
  /** As written where it is not known. */
  readonly text: string;
  readonly known: boolean;
  /** In the file. */
  readonly span: Span;
}

export type PartReader = (part: WordPart) => ReadPart;

export function partReader({ site, offset }: ScriptCommand, lookUp: LookUp): PartReader {
  return (part) => {
    const text = knownText(site, part, (variable) => lookUp(variable, offset));
    const span = shift(partSpan(site, part), offset);
    const written = site.words[part.word]?.cooked.slice(part.start, part.end) ?? '';
    return { text: text ?? written, known: text !== undefined, span };
  };
}
