// Where `dockline check` takes its texts from and puts them back to: files, or standard input and output.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Text } from '../base/text';
import { notUtf8, unreadable, unwritable } from './texts';

export interface TextSource {
  /** As it is shown; the language of the text is told by it too. */
  readonly name: string;
  read(): Uint8Array;
  write(text: string): void;
}

export type Outcome<Value> =
  { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'failed'; readonly complaint: Text };

export function fileSource(name: string): TextSource {
  return {
    name,
    read: () => readFileSync(name),
    write: (text) => {
      writeFileSync(name, text);
    },
  };
}

/**
 * A byte order mark stays in the text. Bytes that are no UTF-8, as in an old Korean file, can be checked but not be
 * written back: what they stood for would be lost.
 */
export function readText({ name, read }: TextSource, toBeWritten: boolean): Outcome<string> {
  let bytes: Uint8Array;
  try {
    bytes = read();
  } catch (error) {
    return { kind: 'failed', complaint: unreadable(name, reasonOf(error)) };
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: toBeWritten, ignoreBOM: true });
    return { kind: 'done', value: decoder.decode(bytes) };
  } catch {
    return { kind: 'failed', complaint: notUtf8(name) };
  }
}

export function writeText({ name, write }: TextSource, text: string): Outcome<undefined> {
  try {
    write(text);
    return { kind: 'done', value: undefined };
  } catch (error) {
    return { kind: 'failed', complaint: unwritable(name, reasonOf(error)) };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
