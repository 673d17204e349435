// Another quoting of the word under the cursor: double quotes around its expansions, or the other kind of quotes.
import { syntaxOf } from '../../hosts/shell-syntax/registry';
import type { Word } from '../../hosts/types';
import { piecesOf, type WordPiece } from '../../hosts/word-pieces';
import { isReadOnce } from '../../model/transparent-wrappers';
import type { Edit } from '../../rules/rule';
import type { Refactoring, Subject } from './refactoring';

export const quotedExpansions: Refactoring = {
  title: { en: 'Put the expansions of this word in double quotes', ko: '이 단어의 확장을 큰따옴표로 묶기' },
  caution: () => ({
    en: 'the result stays one word, even with blanks or empty',
    ko: '결과에 공백이 있거나 결과가 비어 있어도 한 단어로 남습니다',
  }),
  rewrite: (subject) => {
    const word = wordUnderCursor(subject);
    if (!word?.dynamic.some(isTorn) || word.cooked.startsWith('~') || word.quoting === 'ansi-c') return [];
    return respell(subject, word, (pieces) => pieces.map(keepTogether));
  },
};

export const doubleQuotes: Refactoring = {
  title: { en: 'Write this word in double quotes', ko: '이 단어를 큰따옴표로 쓰기' },
  rewrite: (subject) => {
    const word = wordUnderCursor(subject);
    // An interactive bash looks for `!` in double quotes, and within backticks a backslash counts twice.
    if (word?.quoting !== 'single' || /[!`\\]/u.test(word.cooked)) return [];
    const escaped = word.cooked.replace(/["$]/gu, '\\$&');
    if (escaped !== word.cooked && subject.located.site.surroundings.substituted) return [];
    return [{ span: word.span, newText: `"${escaped}"` }];
  },
};

export const singleQuotes: Refactoring = {
  title: { en: 'Write this word in single quotes', ko: '이 단어를 작은따옴표로 쓰기' },
  rewrite: (subject) => {
    const word = wordUnderCursor(subject);
    if (word?.quoting !== 'double' || word.dynamic.length > 0 || word.cooked.includes("'")) return [];
    return [{ span: word.span, newText: `'${word.cooked}'` }];
  },
};

/** Only where nothing between the file and docker reads the quotes once more. */
function wordUnderCursor({ word, located: { site } }: Subject): Word | undefined {
  if (word === undefined || site.shell !== 'posix' || !isReadOnce(site)) return undefined;
  return site.words[word];
}

/** Several words on purpose stay so. */
function isTorn({ kind, splits, name }: Word['dynamic'][number]): boolean {
  return (
    splits && (kind === 'command' || (kind === 'variable' && name !== undefined && !/^[@*]$/u.test(name)))
  );
}

function keepTogether(piece: WordPiece): WordPiece {
  return piece.kind === 'dynamic' && isTorn(piece.part)
    ? { ...piece, part: { ...piece.part, splits: false } }
    : piece;
}

/** An option's name in front of the value stays outside of the quotes. */
function respell(
  { invocation, word: index, located: { site } }: Subject,
  word: Word,
  change: (pieces: readonly WordPiece[]) => readonly WordPiece[],
): readonly Edit[] {
  const flags = [...invocation.outerFlags, ...invocation.flags];
  const own = flags.find(({ name, value }) => name.word === index && value?.word === index)?.value;
  const head = own && site.text.startsWith(word.cooked.slice(0, own.start), word.span.start) ? own.start : 0;
  const pieces = piecesOf(word, head, word.cooked.length);
  const spelled = pieces && syntaxOf(site.shell)?.spell(change(pieces));
  if (spelled === undefined) return [];
  return [{ span: { start: word.span.start + head, end: word.span.end }, newText: spelled }];
}
