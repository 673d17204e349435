// Where `dockline check` takes its texts from and puts them back to: files, or standard input and output.
import { closeSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import type { Text } from '../base/text';
import { binaryFile, hugeFile, notUtf8, unreadable, unwritable } from './texts';

export interface TextSource {
  /** As it is shown; the language of the text is told by it too. */
  readonly name: string;
  /** In bytes; throws, as `read` does, where there is nothing to read. */
  size(): number;
  read(): Uint8Array;
  write(text: string): void;
}

export type Outcome<Value> =
  { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'failed'; readonly complaint: Text };

export function fileSource(name: string): TextSource {
  return {
    name,
    size: () => statSync(name).size,
    read: () => readFileSync(name),
    write: (text) => {
      writeFileSync(name, text);
    },
  };
}

/** No script that people wrote is larger. */
const mostBytes = 16 * 1024 * 1024;

/**
 * Fails for what is no text, and for files of a size that no script has. A byte order mark stays in the text. Bytes that are no UTF-8, as in an old Korean file, can be checked but not be
 * written back: what they stood for would be lost.
 */
export function readText({ name, size, read }: TextSource, toBeWritten: boolean): Outcome<string> {
  let bytes: Uint8Array;
  try {
    if (size() > mostBytes) return { kind: 'failed', complaint: hugeFile(name, mostBytes) };
    bytes = read();
  } catch (error) {
    return { kind: 'failed', complaint: unreadable(name, reasonOf(error)) };
  }
  if (bytes.subarray(0, looked).includes(0)) return { kind: 'failed', complaint: binaryFile(name) };
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

/** How many bytes of a file tell what it is. */
const looked = 8192;

/** The first bytes of a file as text; empty where it cannot be read. */
export function readBeginning(file: string): string {
  const bytes = Buffer.alloc(128);
  try {
    const descriptor = openSync(file, 'r');
    try {
      return bytes.toString('utf8', 0, readSync(descriptor, bytes));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
