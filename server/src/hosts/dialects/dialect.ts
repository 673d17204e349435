// Dialects: how the text of one kind of shell is split into words.
import type { FileEdit, SitedText } from '../types';

/** Pure functions over texts; what one needs to know of a text between edits it keeps in its own kind of `SitedText`. */
export interface Dialect {
  /** Reads a whole text; never fails. */
  scan(text: string): SitedText;
  /** `text` is the text after the edit. Sites that it does not concern stay the same objects. */
  rescan(old: SitedText, text: string, edit: FileEdit): SitedText;
}
