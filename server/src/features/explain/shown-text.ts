// Words of a command as they may be repeated on a page: without the secrets in them.
import { applyEdits } from '../../base/apply-edits';
import { shift, type Span } from '../../base/span';
import type { CommandSite } from '../../hosts/types';
import type { FlagUse, Invocation, WordPart } from '../../model/invocation';
import { partSpan, wordsSpan } from '../../model/word-places';

/** Stands for what is not repeated. */
export const leftOut = '…';

/** A flag's value: `NAME=…` for variables, nothing of passwords and tokens, else the text itself. */
export function shownValue({ flag, value }: FlagUse): string {
  if (!value) return '';
  const hidden = hiddenFrom(flag.type, flag.long, value.text);
  return hidden === undefined ? withoutCredentials(value.text) : value.text.slice(0, hidden) + leftOut;
}

/** The text of a part of a word. A command in it that may carry secrets of its own is left out. */
export function shownPart(site: CommandSite, part: WordPart): string {
  const word = site.words[part.word];
  let text = '';
  let at = part.start;
  for (const { kind, start, end } of word?.dynamic ?? []) {
    if (kind !== 'command' || start < at || end > part.end) continue;
    if (!carriesSecrets(word?.cooked.slice(start, end) ?? '')) continue;
    text += `${word?.cooked.slice(at, start) ?? ''}$(${leftOut})`;
    at = end;
  }
  return withoutCredentials(text + (word?.cooked.slice(at, part.end) ?? ''));
}

/** The stretches of the site's text that are not repeated, ascending and apart. */
export function hiddenSpans({ site, flags, outerFlags }: Invocation): Span[] {
  const values = [...outerFlags, ...flags].flatMap(({ flag, value }): Span[] => {
    const from = value && hiddenFrom(flag.type, flag.long, value.text);
    if (!value || from === undefined || from === value.text.length) return [];
    return [partSpan(site, { word: value.word, start: value.start + from, end: value.end })];
  });
  const nested = site.words.flatMap(({ dynamic, cooked }, word) =>
    dynamic
      .filter(({ kind, start, end }) => kind === 'command' && carriesSecrets(cooked.slice(start, end)))
      .map(({ start, end }) => partSpan(site, { word, start, end })),
  );
  const credentials = Array.from(site.text.matchAll(credential), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return apart([...values, ...nested, ...credentials].sort((a, b) => a.start - b.start));
}

/** The source from the word `first` to the word `last`, with its quotes, on one line. */
export function shownSource(invocation: Invocation, first: number, last: number): string {
  const { site } = invocation;
  const { start, end } = wordsSpan(site, first, last);
  const edits = hiddenSpans(invocation)
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ span: shift(span, -start), newText: leftOut }));
  return applyEdits(site.text.slice(start, end), edits).replace(/\\\r?\n\s*/gu, '');
}

/** Without those that begin in another. */
function apart(spans: readonly Span[]): Span[] {
  let end = -1;
  return spans.filter((span) => {
    const outside = span.start >= end;
    if (outside) end = span.end;
    return outside;
  });
}

/** From which character of the value on nothing is shown; undefined where all may be seen. */
function hiddenFrom(type: FlagUse['flag']['type'], long: string, text: string): number | undefined {
  if (/^(?:password|token)$|passphrase/u.test(long)) return 0;
  if (type !== 'env' && type !== 'build-arg') return undefined;
  const equals = text.indexOf('=');
  return equals < 0 ? undefined : equals + 1;
}

function carriesSecrets(command: string): boolean {
  return /(?:^|\s)(?:-\w*e|-\w*p|--(?:env|build-arg|password|token))\b/u.test(command);
}

/** The user of an address, perhaps with a password. */
const credential = /(?<=:\/\/)[^\s/@'"]{1,300}(?=@)/gu;

function withoutCredentials(text: string): string {
  return text.replace(credential, leftOut);
}
