// Dashes, quotes and blanks from word processors and web pages, which are no hyphens, quotes and blanks to the shell.
import type { Span } from '../base/span';
import type { Text } from '../base/text';
import type { CommandSite, Word } from '../hosts/types';
import { flagTable, takesNextWord } from '../model/flag-table';
import type { Invocation } from '../model/invocation';
import { hasLookalike, lookalikeKind, lookalikesIn, type Lookalike } from '../model/lookalikes';
import { pairQuotes, type SmartQuotes } from '../model/smart-quotes';
import { defineRule, type Edit, type Finding } from './rule';
import { isReadOnce } from '../model/transparent-wrappers';

interface Data {
  readonly kind: 'dash' | 'quote' | 'blank';
  /** The first of the characters. */
  readonly character: string;
  /** Empty where nobody can say what was meant. */
  readonly edits: readonly Edit[];
  readonly title: Text;
  readonly safe: boolean;
}

export const lookalikeCharacter = defineRule<Data>({
  id: 'lookalike-character',
  severity: 'error',
  title: { en: 'Character that only looks right', ko: '모양만 비슷한 문자' },
  why: {
    en: 'Word processors, chats and web pages turn `--` into a dash, straight quotes into curly ones and blanks into no-break spaces. To the shell and to docker these are ordinary letters: an option becomes the image, quotes become part of the value, and words are not parted.',
    ko: '문서 편집기, 메신저, 웹 페이지는 `--` 문자를 대시로, 곧은 따옴표를 둥근 따옴표로, 공백을 줄바꿈 없는 공백으로 바꾸곤 합니다. 셸과 Docker에는 이런 문자가 평범한 글자일 뿐이어서 옵션이 이미지 이름이 되고, 따옴표가 값에 섞여 들어가고, 단어가 나뉘지 않습니다.',
  },
  examples: [
    {
      bad: 'docker run -d <|>–<|>name web nginx:1.29',
      good: 'docker run -d --name web nginx:1.29',
    },
    {
      bad: 'docker run -e <|>“GREETING=hello world”<|> alpine:3.22 env',
      good: 'docker run -e "GREETING=hello world" alpine:3.22 env',
    },
    {
      bad: 'docker build --target<|>\u00A0<|>builder -t web .',
      good: 'docker build --target builder -t web .',
    },
  ],
  message: ({ kind, character }) => tell(kind, character),
  *check(invocation) {
    const { site } = invocation;
    if (!hasLookalike(site.text)) return;
    const quotes: Lookalike[] = [];
    for (const [index, word] of site.words.entries()) {
      const found = lookalikesIn(site, word);
      if (found.length === 0) continue;
      const dash = dashAtStart(invocation, index, word, found);
      if (dash) yield dash;
      yield* unseenBlanks(site, word, found);
      quotes.push(...found.filter(({ kind }) => kind.endsWith('quote')));
    }
    for (const pair of pairQuotes(site, quotes)) yield quoted(site, pair);
  },
  fixes: ({ data: { edits, title, safe } }) => (edits.length > 0 ? [{ title, edits, safe }] : []),
});

function tell(kind: Data['kind'], character: string): Text {
  const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  switch (kind) {
    case 'dash':
      return {
        en: `\`${character}\` (${point}) is a dash, not a hyphen: what begins with it is not read as an option.`,
        ko: `\`${character}\` 문자(${point})는 하이픈이 아니라 대시이므로 이것으로 시작하는 단어는 옵션으로 해석되지 않습니다.`,
      };
    case 'quote':
      return {
        en: `\`${character}\` (${point}) is no quote to the shell: it becomes part of the argument.`,
        ko: `\`${character}\` 문자(${point})는 셸의 따옴표가 아니므로 인자에 그대로 들어갑니다.`,
      };
    case 'blank':
      return {
        en: `Here stands an unseen character (${point}) that the shell does not take for a blank: it becomes part of the argument.`,
        ko: `보이지 않는 문자(${point})가 있습니다. 셸은 이 문자를 공백으로 보지 않으므로 인자에 그대로 들어갑니다.`,
      };
  }
}

function finding(site: CommandSite, span: Span, rest: Omit<Data, 'character'>): Finding<Data> {
  return { span, data: { ...rest, character: site.text.charAt(span.start) }, rootCause: true };
}

/** Hyphens and dashes at the start of a word, with at least one dash among them, before a letter. */
function dashAtStart(
  invocation: Invocation,
  index: number,
  word: Word,
  found: readonly Lookalike[],
): Finding<Data> | undefined {
  const { site } = invocation;
  const kindAt = new Map(found.map(({ kind, at }) => [at, kind]));
  let start = word.span.start;
  while (kindAt.get(start) === 'blank' || kindAt.get(start) === 'invisible') start += 1;
  let end = start;
  while (site.text.charAt(end) === '-' || kindAt.get(end) === 'dash') end += 1;
  const first = found.find(({ kind, at }) => kind === 'dash' && at >= start && at < end);
  if (!first) return undefined;
  const name = /^[A-Za-z][\w-]*/u.exec(site.text.slice(end, word.span.end))?.[0];
  if (name === undefined && !(end === word.span.end && readsStandardInput(invocation, index)))
    return undefined;
  const { newText, safe } = name === undefined ? { newText: '-', safe: false } : hyphens(invocation, name);
  const span = { start: first.at, end };
  return finding(site, span, {
    kind: 'dash',
    edits: [{ span: { start, end }, newText }],
    title: { en: `Write \`${newText}${name ?? ''}\``, ko: `\`${newText}${name ?? ''}\` 형태로 쓰기` },
    safe: safe && !isOfProgram(invocation, index),
  });
}

/** Behind the image, which is no misread option itself, stand the options of the program. */
function isOfProgram({ command, operands }: Invocation, index: number): boolean {
  const [image] = operands;
  if (!command.spec.flagsStopAtOperand || !image || image.word >= index) return false;
  return lookalikeKind(image.text.charAt(0)) === undefined;
}

/** `-` in the place of a file or directory is standard input. */
function readsStandardInput({ operands }: Invocation, index: number): boolean {
  const kind = operands.find(({ word }) => word === index)?.spec?.kind;
  return kind === 'host-path' || kind === 'build-context' || kind === 'container-path-or-host-path';
}

/** Two for the name of a long option, one before letters of short ones. */
function hyphens(
  { command }: Invocation,
  name: string,
): { readonly newText: string; readonly safe: boolean } {
  const { long, short } = flagTable(command.spec);
  // Every command has `--help`, though no table lists it.
  if (long.has(name) || name === 'help') return { newText: '--', safe: true };
  const letters = Array.from(name, (letter) => short.get(letter));
  // In a row of letters only the last can take a value: `-it` is one, `-cpu` is none.
  const isCluster = letters.every((flag, at) => flag && (at === name.length - 1 || !takesNextWord(flag)));
  if (isCluster) return { newText: '-', safe: true };
  const hasNumber = letters[0] !== undefined && /^.\d/u.test(name);
  return { newText: hasNumber || name.length <= 2 ? '-' : '--', safe: false };
}

/** Each run of them; blanks stay blanks, but not behind a backslash, at the end of words, or where they have no width. */
function* unseenBlanks(site: CommandSite, word: Word, found: readonly Lookalike[]): Generator<Finding<Data>> {
  const unseen = found.filter(({ kind }) => kind === 'blank' || kind === 'invisible');
  for (let index = 0; index < unseen.length;) {
    const first = unseen[index]?.at ?? 0;
    let width = 0;
    let end = first;
    while (unseen[index]?.at === end) {
      if (unseen[index]?.kind === 'blank') width += 1;
      end += 1;
      index += 1;
    }
    const isLast =
      (end === word.span.end && site.text.charAt(end) !== '\\') || site.text.charAt(first - 1) === '\\';
    const newText = isLast ? '' : ' '.repeat(width);
    const title =
      newText === ''
        ? { en: 'Remove the unseen character', ko: '보이지 않는 문자 삭제' }
        : { en: 'Change to a blank', ko: '일반 공백으로 바꾸기' };
    const span = { start: first, end };
    yield finding(site, span, { kind: 'blank', edits: [{ span, newText }], title, safe: true });
  }
}

function quoted(site: CommandSite, { kind, open, close }: SmartQuotes): Finding<Data> {
  const title = { en: 'Change to straight quotes', ko: '곧은 따옴표로 바꾸기' };
  if (close === undefined)
    return finding(site, { start: open, end: open + 1 }, { kind: 'quote', edits: [], title, safe: false });
  const straight = kind === 'single-quote' ? "'" : '"';
  const content = site.text.slice(open + 1, close);
  const changes = kind === 'single-quote' ? /['$`\\]/u : /["`\\]/u;
  const edits = [open, close].map((at) => ({ span: { start: at, end: at + 1 }, newText: straight }));
  const isClear = !changes.test(content) && isReadOnce(site);
  return finding(
    site,
    { start: open, end: close + 1 },
    {
      kind: 'quote',
      edits: content.includes(straight) || !isReadOnce(site) ? [] : edits,
      title,
      safe: isClear,
    },
  );
}
