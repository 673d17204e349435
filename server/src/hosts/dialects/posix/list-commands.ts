// Every simple command of a script, docker or not: for tests that compare the scanner with other parsers.
import { spanInFile, wholeFile } from '../../mapped-text';
import { scanScript } from './scan-script';

export interface ListedCommand {
  readonly start: number;
  /** The words as they stand in the text, assignments before the command included. */
  readonly words: readonly string[];
}

/** All commands that the script itself runs; not those in scripts that it hands to other programs. Ascending. */
export function listCommands(text: string): readonly ListedCommand[] {
  const listed: ListedCommand[] = [];
  scanScript(wholeFile(text), undefined, {
    observe: ({ source, context, words }, from) => {
      if (context.wrappers.length > 0) return;
      const spans = [];
      for (let index = from; index < words.size; index += 4)
        spans.push(spanInFile(source, words.values[index] ?? 0, words.values[index + 1] ?? 0));
      listed.push({
        start: spans[0]?.start ?? 0,
        words: spans.map((span) => text.slice(span.start, span.end)),
      });
    },
  });
  return listed.sort((one, other) => one.start - other.start);
}
