// How shell text is written into the file that a script stands in: what a fix must do to stay within its quotes.

/** Plain data, so that two of them can be compared. */
export interface Writing {
  readonly escape: EscapeName;
  /**
   * What stands before each line of the script but the first, such as the indentation of a code block. Undefined where
   * lines can be neither added nor taken away.
   */
  readonly linePrefix: string | undefined;
  /** How the file ends its lines, where that is not what ends those of the script. */
  readonly lineEnd?: '\r\n';
}

export type EscapeName =
  | 'none'
  | 'cron'
  | 'json'
  | 'json-word'
  | 'just'
  | 'make'
  | 'never'
  | 'systemd-word'
  | 'yaml-flow'
  | 'yaml-plain'
  | 'yaml-single';

/** A file that is a script as a whole. */
export const asItStands: Writing = { escape: 'none', linePrefix: '' };

/** A script that is a string of a JSON file. */
export const inJson: Writing = { escape: 'json', linePrefix: undefined };

/** What can be read but not be changed without knowing more of the file. */
export const neverWritten: Writing = { escape: 'never', linePrefix: undefined };

/** How each way of writing spells a text without line breaks; undefined where it cannot. */
const escapes: Readonly<Record<EscapeName, (text: string) => string | undefined>> = {
  none: (text) => text,
  cron: (text) => text.replaceAll('%', '\\%'),
  json: jsonEscaped,
  // One word of a list: what would be several words in a shell stays one here.
  'json-word': (text) => (/[\s"'\\]/u.test(text) ? undefined : text),
  // What the program fills in and what is left to the shell look alike in the script.
  just: (text) => (text.includes('{{') ? undefined : text),
  make: (text) => (text.includes('$') ? undefined : text),
  never: () => undefined,
  'systemd-word': (text) => (/[\s"'\\%$;]/u.test(text) ? undefined : text),
  // Brackets and commas would end the text.
  'yaml-flow': (text) => (/[#,[\]{}]|:(?:\s|$)/u.test(text) ? undefined : text),
  // A comment or a key would begin in the middle of the text.
  'yaml-plain': (text) => (/#|:(?:\s|$)/u.test(text) ? undefined : text),
  'yaml-single': (text) => text.replaceAll("'", "''"),
};

function jsonEscaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/**
 * How the file spells `text` in the place of `replaced`, both of them text of the script; undefined where it cannot.
 */
export function writeText(
  { escape, linePrefix, lineEnd }: Writing,
  text: string,
  replaced: string,
): string | undefined {
  if (linePrefix === undefined && (text.includes('\n') || replaced.includes('\n'))) return undefined;
  const lines = text.split(lineEnd === undefined ? '\n' : /\r?\n/u).map(escapes[escape]);
  return lines.includes(undefined) ? undefined : lines.join(`${lineEnd ?? '\n'}${linePrefix ?? ''}`);
}
