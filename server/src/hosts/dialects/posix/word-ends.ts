// Whether a word ends at an offset.
import { endsWord } from './characters';

/** Whether the character at `at` ends an unquoted word; also true behind the end of the text. */
export function endsWordAt(text: string, at: number): boolean {
  return endsWord(text.charCodeAt(at));
}
