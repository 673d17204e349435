// Texts of the documentation, kept apart by language and loaded when first needed.
// Only the bundles use this: the build puts a lazy text in the place of each `{ en, ko }` of the spec. Run from the
// sources, the spec holds the texts itself.
import type { Locale, Text } from './text';

const tables: Partial<Record<Locale, readonly string[]>> = {};

/** Makes the texts of one language known; called by the edge, which can read files. */
export function provideTexts(locale: Locale, texts: readonly string[]): void {
  tables[locale] = texts;
}

export function hasTexts(locale: Locale): boolean {
  return tables[locale] !== undefined;
}

/** Empty as long as its language is not loaded. */
class LazyText implements Text {
  readonly #index: number;

  constructor(index: number) {
    this.#index = index;
  }

  get en(): string {
    return tables.en?.[this.#index] ?? '';
  }

  get ko(): string {
    return tables.ko?.[this.#index] ?? '';
  }
}

/** The data that the build has written, with lazy texts where it has put `{ "$": index }`. Changes `data` in place. */
export function withLazyTexts<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data;
  const record = data as Record<string, unknown>;
  for (const key of Object.keys(record)) {
    const value = record[key];
    if (typeof value !== 'object' || value === null) continue;
    record[key] = '$' in value ? new LazyText(value.$ as number) : withLazyTexts(value);
  }
  return data;
}
