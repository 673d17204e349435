// The dialect of commands that are given as lists of words: each word is what it is, and no shell reads it.
import { joinPieces, wholeFile } from '../../mapped-text';
import type { LocatedSite, SitedText, Surroundings, Word, Wrapper } from '../../types';
import { unwrap, type Wrapped } from '../../wrappers';
import type { Dialect } from '../dialect';
import { outermost } from '../script-context';
import { scanScript } from '../posix/scan-script';

/** Stands between the words of the text that this dialect reads; no word can hold it. */
export const wordEnd = '\0';

export const execForm: Dialect = {
  scan: scanWords,
  rescan: (old, text) => {
    const scanned = scanWords(text);
    return JSON.stringify(scanned.sites) === JSON.stringify(old.sites) ? { text, sites: old.sites } : scanned;
  },
};

function scanWords(text: string): SitedText {
  const words = wordsOf(text);
  const sites = unwrap(words, () => false).flatMap((wrapped) => sitesOf(text, words, wrapped));
  return { text, sites: sites.sort((one, other) => one.offset - other.offset) };
}

function wordsOf(text: string): readonly Word[] {
  let end = -1;
  return text.split(wordEnd).map((cooked) => {
    const start = end + 1;
    end = start + cooked.length;
    return { cooked, span: { start, end }, map: [0, start], dynamic: [], quoting: 'none' };
  });
}

function sitesOf(text: string, words: readonly Word[], wrapped: Wrapped): readonly LocatedSite[] {
  const { wrappers, appendsArguments, conditional } = wrapped;
  if (wrapped.kind === 'script') {
    const context = { ...outermost, ...surroundings, wrappers, appendsArguments, conditional, depth: 1 };
    return scanScript(joinPieces(wholeFile(text), wrapped.pieces), context);
  }
  const own = words.slice(wrapped.from, wrapped.to);
  const offset = own[0]?.span.start ?? 0;
  const site = {
    shell: 'exec-form' as const,
    text: text.slice(offset, own.at(-1)?.span.end ?? offset),
    words: own.map((word) => ({ ...moved(word, offset), map: [0, word.span.start - offset] })),
    redirections: [],
    wrappers: wrappers.map((wrapper) => moved(wrapper, offset)),
    appendsArguments,
    surroundings: { ...surroundings, conditional },
  };
  return [{ offset, site }];
}

const surroundings: Surroundings = {
  stdin: 'inherited',
  pipesStderr: false,
  substituted: false,
  conditional: false,
};

function moved<Placed extends Word | Wrapper>(placed: Placed, origin: number): Placed {
  const { start, end } = placed.span;
  return { ...placed, span: { start: start - origin, end: end - origin } };
}
