// A part of a word as it is when the script runs, with what each stretch of it is made of.
import type { Span } from '../base/span';
import type { CommandSite, Word } from '../hosts/types';
import type { WordPart } from './invocation';
import { unknownCharacter } from './known-text';

/** A stretch of the resolved text. */
export interface ResolvedStretch extends Span {
  /** What is written for it in the word. */
  readonly at: WordPart;
  /** The variable whose value it is; left out for what is written as it is and for what is not known. */
  readonly variable?: string;
}

export interface ResolvedText {
  /** With the value in the place of each variable, and an `unknownCharacter` for what only the running script knows. */
  readonly text: string;
  readonly known: boolean;
  /** Ascending, without gaps; empty stretches are left out. */
  readonly stretches: readonly ResolvedStretch[];
}

/** Undefined where the variable's value is not known. */
export type ValueOf = (variable: string) => string | undefined;

/** Replaces variables that are written without more than their name. */
export function resolveText(site: CommandSite, part: WordPart, valueOf: ValueOf): ResolvedText {
  const word = site.words[part.word];
  const stretches: ResolvedStretch[] = [];
  let text = '';
  let known = true;
  let at = part.start;
  const add = (end: number, added: string, variable?: string): void => {
    const start = text.length;
    text += added;
    if (added !== '')
      stretches.push({
        start,
        end: text.length,
        at: { word: part.word, start: at, end },
        ...(variable === undefined ? {} : { variable }),
      });
    at = end;
  };
  for (const dynamic of word?.dynamic ?? []) {
    if (dynamic.end <= at || dynamic.start >= part.end) continue;
    if (dynamic.start > at) add(dynamic.start, word?.cooked.slice(at, dynamic.start) ?? '');
    const name = dynamic.start >= at ? plainVariable(word, dynamic) : undefined;
    const value = name === undefined ? undefined : valueOf(name);
    known &&= value !== undefined;
    add(Math.min(dynamic.end, part.end), value ?? unknownCharacter, value === undefined ? undefined : name);
  }
  if (at < part.end) add(part.end, word?.cooked.slice(at, part.end) ?? '');
  return { text, known, stretches };
}

/** The name of a variable that is written as `$NAME`, `${NAME}`, `%NAME%` or `!NAME!`, so that its value stands in its place unchanged. */
function plainVariable(word: Word | undefined, dynamic: Word['dynamic'][number]): string | undefined {
  const { kind, name, start, end } = dynamic;
  if (kind !== 'variable' || name === undefined) return undefined;
  const written = word?.cooked.slice(start, end);
  const plain = [`$${name}`, `\${${name}}`, `%${name}%`, `!${name}!`];
  return written !== undefined && plain.includes(written) ? name : undefined;
}
