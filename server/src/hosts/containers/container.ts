// Containers: how shell text is found in the files of a kind.
import type { FileEdit, HostFile, PlacedCommands } from '../types';

/** What a container finds in a text; the host file adds what it knows of the file. */
export type FoundScripts = Pick<
  HostFile,
  'text' | 'sites' | 'scripts' | 'isProse' | 'dockerfile' | 'dockerfiles'
>;

/** Pure functions over texts; what one needs to know of a text between edits it keeps in its own kind of result. */
export interface Container {
  open(text: string): FoundScripts;
  /** `text` is the text after the edit. */
  edit(found: FoundScripts, text: string, edit: FileEdit): FoundScripts;
  /** Commands that a sentence speaks of at the offset; left out where there are no sentences. */
  mentionedAt?(text: string, offset: number): PlacedCommands | undefined;
}
