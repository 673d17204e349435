// Where the words of any program, and shell text, may hold secrets: in assignments, options, addresses and headers.
import type { Span } from '../base/span';
import { otherSecretOptions, secretOptions, type SecretOptions } from '../spec/secret-options';
import { soundsSecret } from './secret-name';
import { wordsOfText, type TextWord } from './words-of-text';
import type { WordPart } from './invocation';

/** Stands for what is not repeated. */
export const leftOut = '…';

/** How deep scripts within quotes are read: `sh -c "su -c 'mysql -p…'"`. */
const deepest = 4;

/**
 * The parts of a command's words that are repeated on no page, in no title and in no log; ascending.
 * It errs on the side of silence: values of all variables in capital letters count, whatever they are for.
 */
export function secretsInWords(words: readonly string[]): WordPart[] {
  return read(words, 0);
}

/** The same for shell text, or any text in which there may be some; spans ascending and apart. */
export function secretsInText(text: string): Span[] {
  return readText(text, 0);
}

/** The text with `…` for each secret. */
export function withoutSecrets(text: string): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of secretsInText(text)) {
    shown += text.slice(from, start) + leftOut;
    from = end;
  }
  return shown + text.slice(from);
}

function read(words: readonly string[], depth: number): WordPart[] {
  const found: WordPart[] = [];
  const after: Before = { options: undefined, expects: 'nothing' };
  for (const [index, word] of words.entries()) {
    for (const span of secretsOfWord(word, after, depth)) found.push({ word: index, ...span });
    stepOver(word, after);
  }
  return found;
}

function readText(text: string, depth: number): Span[] {
  const found: Span[] = [];
  let after: Before = { options: undefined, expects: 'nothing' };
  for (const word of wordsOfText(text)) {
    if (word.begins) after = { options: undefined, expects: 'nothing' };
    for (const span of secretsOfWord(word.cooked, after, depth)) found.push(placed(word, span));
    stepOver(word.cooked, after);
  }
  return found;
}

function placed({ at, end }: TextWord, span: Span): Span {
  const start = at[span.start] ?? end;
  return { start, end: span.end < at.length ? (at[span.end] ?? end) : (at[span.end - 1] ?? start) + 1 };
}

/** What the words before tell of the next one; changed from word to word. */
interface Before {
  /** The secret options of the program whose words these are. */
  options: SecretOptions | undefined;
  /** The next word is a secret, or sets a variable. */
  expects: 'nothing' | 'secret' | 'variable';
}

function stepOver(word: string, before: Before): void {
  const option = /^--?(\w[\w.-]*)$/u.exec(word)?.[1];
  if (option === undefined) {
    before.options =
      secretOptions.get(word.replace(/^.*[\\/]/u, '').replace(/\.exe$/u, '')) ?? before.options;
    before.expects = 'nothing';
  } else if (option.length === 1)
    before.expects = before.options?.apart?.includes(option)
      ? 'secret'
      : option === 'e'
        ? 'variable'
        : 'nothing';
  else if (/^(?:env|build-arg)$/u.test(option)) before.expects = 'variable';
  else before.expects = takesSecret(option) ? 'secret' : 'nothing';
}

function takesSecret(option: string): boolean {
  return soundsSecret(option) || otherSecretOptions.has(option);
}

function secretsOfWord(word: string, before: Before, depth: number): Span[] {
  const from = secretFrom(word, before);
  if (from !== undefined) return from < word.length ? [{ start: from, end: word.length }] : [];
  if (depth < deepest && /[\s;|&()'"`]/u.test(word)) {
    const inside = readText(word, depth + 1);
    if (inside.length > 0) return inside;
  }
  return secretsWithin(word);
}

const assignment = /^(?:-\w{0,9}e=?|--(?:env|build-arg)=)?([A-Za-z_][\w.-]{0,200})=/u;

/** From which character on nothing of the word is shown; undefined where it is no secret as a whole. */
function secretFrom(word: string, { options, expects }: Before): number | undefined {
  if (expects === 'secret' && !word.startsWith('-')) return 0;
  const assigned = assignment.exec(word);
  if (assigned) {
    const [head, name = ''] = assigned;
    if (
      expects === 'variable' ||
      head.startsWith('-') ||
      /^[A-Z_][A-Z\d_]*$/u.test(name) ||
      soundsSecret(name)
    )
      return head.length;
  }
  const long = /^--?(\w[\w.-]+)[=:]/u.exec(word);
  if (long && takesSecret(long[1] ?? '')) return long[0].length;
  const letter = /^-(\w)./u.exec(word)?.[1];
  const joined =
    letter !== undefined && (options?.joined?.includes(letter) ?? options?.apart?.includes(letter));
  return joined ? 2 : undefined;
}

/** What stands before the user of an address, perhaps with a password; before the value of a header; and of a field. */
const leads =
  /(?<address>:\/\/)(?=[^\s/@'"]{1,300}@)|(?<header>(?:authorization|private-token|x-api-key|x-auth-token|x-vault-token):\s{0,3}(?:(?:basic|bearer|token)\s{1,3})?)|(?:^|[\s,;?&'"])(?<field>[\w.-]{1,100})=/giu;

function secretsWithin(word: string): Span[] {
  const found: Span[] = [];
  for (const { 0: lead, index, groups = {} } of word.matchAll(leads)) {
    const start = index + lead.length;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    if (groups['field'] !== undefined && !soundsSecret(groups['field'])) continue;
    const value = groups['address'] === undefined ? /[^\s,;&'"]*/uy : /[^\s/@'"]*/uy;
    value.lastIndex = start;
    const end = start + (value.exec(word)?.[0].length ?? 0);
    if (end > start) found.push({ start, end });
  }
  return found;
}
