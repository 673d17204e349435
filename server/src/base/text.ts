// Text: a sentence for people in both languages; a missing language is a compile error.

/** The languages Dockline speaks. */
export type Locale = 'en' | 'ko';

/** One thing said in both languages. May hold Markdown where the place of use says so. */
export interface Text {
  readonly en: string;
  readonly ko: string;
}

export function pick(text: Text, locale: Locale): string {
  return text[locale];
}
