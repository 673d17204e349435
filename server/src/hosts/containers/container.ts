// Containers: how shell text is found in the files of a language.
import type { FileEdit, HostFile } from '../types';

/** Pure functions over files; what one needs to know of a file between edits it keeps in its own kind of `HostFile`. */
export interface Container {
  open(text: string, languageId: string): HostFile;
  /** `text` is the text after the edit. */
  edit(file: HostFile, text: string, edit: FileEdit): HostFile;
}
