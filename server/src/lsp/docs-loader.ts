// Loads the documentation of a language the first time it is needed.
import type { Connection } from 'vscode-languageserver';
import { hasTexts, provideTexts } from '../base/lazy-text';
import type { Locale } from '../base/text';

/** Where the texts of a language come from: a file beside the program, or the editor where there are no files. */
export type DocsSource = (locale: Locale, connection: Connection) => Promise<readonly string[]>;

export interface DocsLoader {
  /** Resolves when the texts are there; after a failure, which is logged once, features show what they have. */
  ready(locale: Locale): Promise<void>;
}

export function makeDocsLoader(connection: Connection, source: DocsSource): DocsLoader {
  const loading = new Map<Locale, Promise<void>>();
  return {
    ready(locale) {
      if (hasTexts(locale)) return Promise.resolve();
      let started = loading.get(locale);
      if (!started) {
        started = load(locale);
        loading.set(locale, started);
      }
      return started;
    },
  };

  async function load(locale: Locale): Promise<void> {
    try {
      provideTexts(locale, await source(locale, connection));
    } catch (error) {
      connection.console.error(`The documentation for "${locale}" could not be loaded: ${String(error)}`);
    }
  }
}
