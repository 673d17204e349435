// How shell text is written into the file that a script stands in: what a fix must do to stay within its quotes.

/** Plain data, so that two of them can be compared. */
export interface Writing {
  readonly escape: EscapeName;
  /**
   * What stands before each line of the script but the first, such as the indentation of a code block. Undefined where
   * lines can be neither added nor taken away.
   */
  readonly linePrefix: string | undefined;
}

export type EscapeName = 'none' | 'json';

/** A file that is a script as a whole. */
export const asItStands: Writing = { escape: 'none', linePrefix: '' };

/** How each way of writing spells a text without line breaks; undefined where it cannot. */
const escapes: Readonly<Record<EscapeName, (text: string) => string | undefined>> = {
  none: (text) => text,
  json: (text) => JSON.stringify(text).slice(1, -1),
};

/**
 * How the file spells `text` in the place of `replaced`, both of them text of the script; undefined where it cannot.
 */
export function writeText(
  { escape, linePrefix }: Writing,
  text: string,
  replaced: string,
): string | undefined {
  if (linePrefix === undefined && (text.includes('\n') || replaced.includes('\n'))) return undefined;
  const lines = text.split('\n').map(escapes[escape]);
  return lines.includes(undefined) ? undefined : lines.join(`\n${linePrefix ?? ''}`);
}
