// Text: what the client says to people, in both languages; a missing language is a compile error.
import { env } from 'vscode';

export interface Text {
  readonly en: string;
  readonly ko: string;
}

/** The sentence in the language that VS Code itself is shown in; English where we do not speak that language. */
export function say(text: Text): string {
  return /^ko\b/iu.test(env.language) ? text.ko : text.en;
}
