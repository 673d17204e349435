// What of a docker command is repeated on no page, in no title and in no log: values of variables, passwords, tokens.
import type { Span } from '../base/span';
import type { CommandSite } from '../hosts/types';
import type { FlagUse, Invocation, WordPart } from './invocation';
import { secretsInText, secretsInWords } from './secrets';
import { tornAssignments } from './torn-assignment';
import { partSpan } from './word-places';

const kept = new WeakMap<Invocation, readonly WordPart[]>();
const keptSpans = new WeakMap<Invocation, readonly Span[]>();

/** Ascending, and apart from each other. */
export function withheldParts(invocation: Invocation): readonly WordPart[] {
  let parts = kept.get(invocation);
  if (!parts) {
    parts = apart(findParts(invocation).sort((a, b) => a.word - b.word || a.start - b.start));
    kept.set(invocation, parts);
  }
  return parts;
}

/** The same as spans of the site's text, with what stands outside of the words, such as a here-string. */
export function withheldSpans(invocation: Invocation): readonly Span[] {
  let spans = keptSpans.get(invocation);
  if (!spans) {
    const { site } = invocation;
    const inWords = withheldParts(invocation).map((part) => partSpan(site, part));
    spans = disjoint([...inWords, ...redirected(site)].sort((a, b) => a.start - b.start));
    keptSpans.set(invocation, spans);
  }
  return spans;
}

function findParts(invocation: Invocation): WordPart[] {
  const { site, flags, outerFlags, operands } = invocation;
  const inner = operands.find(({ spec }) => spec?.kind === 'command')?.word ?? site.words.length;
  const words = site.words.map(({ cooked }) => cooked);
  const known = [...outerFlags, ...flags].flatMap(valuePart);
  const whole = new Set(known.map(({ word }) => word));
  return [
    ...known,
    ...tornParts(invocation),
    // Each word of docker by itself: what its neighbours mean to it is known better than by the look of them.
    ...words
      .slice(0, inner)
      .flatMap((text, word) =>
        whole.has(word) ? [] : secretsInText(text).map((span) => ({ word, ...span })),
      ),
    ...secretsInWords(words.slice(inner)).map((part) => ({ ...part, word: part.word + inner })),
  ];
}

/** Values of variables and build arguments behind the name, passwords and tokens as a whole. */
function valuePart({ flag, value }: FlagUse): WordPart[] {
  if (!value) return [];
  const { word, start, end } = value;
  if (/^(?:password|token)$|passphrase/u.test(flag.long)) return [{ word, start, end }];
  const equals = value.text.indexOf('=');
  if ((flag.type !== 'env' && flag.type !== 'build-arg') || equals < 0) return [];
  return [{ word, start: start + equals + 1, end }];
}

/** `-e PASSWORD= value`, `-e PASSWORD =value`: what belongs to the value was taken for words of docker. */
function tornParts(invocation: Invocation): WordPart[] {
  return tornAssignments(invocation).flatMap(({ flag, first, last }) =>
    flag.type === 'env' || flag.type === 'build-arg'
      ? invocation.site.words
          .slice(first + 1, last + 1)
          .map(({ cooked }, index) => ({ word: first + 1 + index, start: 0, end: cooked.length }))
      : [],
  );
}

/** The text that a here-string gives, and secrets in the names of files. */
function redirected({ text, redirections }: CommandSite): Span[] {
  return redirections.flatMap(({ operator, span: { start, end } }): Span[] => {
    const written = text.slice(start, end);
    if (operator !== '<<<')
      return secretsInText(written).map((span) => ({ start: start + span.start, end: start + span.end }));
    const target = /^\d*<<<\s*/u.exec(written)?.[0].length ?? written.length;
    return target < written.length ? [{ start: start + target, end }] : [];
  });
}

/** Without those that lie in another, or begin in it. */
function apart(parts: readonly WordPart[]): WordPart[] {
  const result: WordPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.end > part.start && !(last && last.word === part.word && last.end > part.start))
      result.push(part);
  }
  return result;
}

function disjoint(spans: readonly Span[]): Span[] {
  let end = -1;
  return spans.filter((span) => {
    const outside = span.start >= end;
    if (outside) end = span.end;
    return outside;
  });
}
