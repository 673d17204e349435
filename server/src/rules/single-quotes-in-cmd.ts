// Single quotes around blanks in a batch file, where they hold nothing together.
import type { Span } from '../base/span';
import type { CommandSite } from '../hosts/types';
import { defineRule } from './rule';

interface Data {
  readonly first: string;
}

export const singleQuotesInCmd = defineRule<Data>({
  id: 'single-quotes-in-cmd',
  severity: 'error',
  language: 'bat',
  title: { en: 'Single quotes in cmd.exe', ko: 'cmd.exe에서 쓴 작은따옴표' },
  why: {
    en: "For cmd.exe and docker a single quote is a character like any other. `'GREETING=hello world'` becomes two words, each with its quote, and the second is taken for the image. Only double quotes hold words together.",
    ko: "cmd.exe와 Docker는 작은따옴표를 평범한 문자로 봅니다. `'GREETING=hello world'` 값은 따옴표가 그대로 붙은 두 단어로 나뉘고, Docker는 둘째 단어를 이미지로 읽습니다. 큰따옴표만 단어를 묶습니다.",
  },
  examples: [
    {
      bad: "docker run --rm -e <|>'GREETING=hello world'<|> alpine:3.22 env",
      good: 'docker run --rm -e "GREETING=hello world" alpine:3.22 env',
    },
  ],
  message: ({ first }) => ({
    en: `cmd.exe does not know single quotes and splits this at its blanks, beginning with \`${first}\`; use double quotes.`,
    ko: `cmd.exe는 작은따옴표를 알지 못해 공백에서 나누며, 첫 단어는 \`${first}\` 그대로입니다. 큰따옴표를 써야 합니다.`,
  }),
  *check({ site }) {
    if (site.shell !== 'cmd' || !site.text.includes("'")) return;
    const found = quoted(site);
    if (found) yield { ...found, rootCause: true };
  },
  fixes({ span }, { site }) {
    const inner = site.text.slice(span.start + 1, span.end - 1);
    // A quote inside needs a backslash, and one before the closing quote would protect it.
    if (inner.includes('"') || inner.endsWith('\\') || inner.includes('^')) return [];
    const title = { en: 'Use double quotes', ko: '큰따옴표로 바꾸기' };
    return [{ title, edits: [{ span, newText: `"${inner}"` }], safe: true }];
  },
});

/** From the first single quote that begins a value to the one that ends it in a later word of the same line. */
function quoted({ text, words }: CommandSite): { readonly span: Span; readonly data: Data } | undefined {
  for (const [index, word] of words.entries()) {
    const start = openingQuote(text.slice(word.span.start, word.span.end));
    if (start === undefined) continue;
    const from = word.span.start + start;
    for (const { span } of words.slice(index + 1)) {
      if (text.slice(from, span.end).includes('\n')) break;
      const source = text.slice(span.start, span.end);
      if (openingQuote(source) !== undefined) break;
      if (source.endsWith("'")) return { span: { start: from, end: span.end }, data: { first: word.cooked } };
    }
  }
  return undefined;
}

/** Where a value opens with a single quote that the word does not close. */
function openingQuote(source: string): number | undefined {
  const found = /^(?:--?[\w-]+=|\w+=)?'(?=[^']+$)/u.exec(source);
  return found ? found[0].length - 1 : undefined;
}
