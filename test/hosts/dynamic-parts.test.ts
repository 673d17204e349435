import { describe, expect, test } from 'vitest';
import { siteIn } from '../support/shell-sites';

/** The dynamic parts of the word after `docker`: `kind text`, with `…` where it may become several words. */
function partsOf(source: string): readonly string[] {
  const word = siteIn(`docker ${source}`).words[1];
  return (word?.dynamic ?? []).map(({ kind, name, start, end, splits }) => {
    const text = word?.cooked.slice(start, end) ?? '';
    return `${kind} ${text}${name === undefined ? '' : ` (${name})`}${splits ? ' …' : ''}`;
  });
}

describe('variables', () => {
  test.each([
    ['$X', ['variable $X (X) …']],
    ['"$X"', ['variable $X (X)']],
    ['${X}', ['variable ${X} (X) …']],
    ['"${X:-a b}"', ['variable ${X:-a b} (X)']],
    ['"${X-}"', ['variable ${X-} (X)']],
    ['"${X:?no X}"', ['variable ${X:?no X} (X)']],
    ['"${X%.*}"', ['variable ${X%.*}']],
    ['"${#X}"', ['variable ${#X}']],
    ['"${X[0]}"', ['variable ${X[0]}']],
    ['"$@"', ['variable $@ (@) …']],
    ['"${A[@]}"', ['variable ${A[@]} …']],
    ['"${A[@]:1}"', ['variable ${A[@]:1} …']],
    ['"${#A[@]}"', ['variable ${#A[@]}']],
    ['"$*"', ['variable $* (*)']],
    ['"$1$2"', ['variable $1 (1)', 'variable $2 (2)']],
    ['"$1x"', ['variable $1 (1)']],
    ['$$', ['variable $$ ($) …']],
    ['a$X.b', ['variable $X (X) …']],
    ['"${X:-${Y:-"z"}}"', ['variable ${X:-${Y:-"z"}} (X)']],
    [`'$X'`, []],
    ['\\$X', []],
    ['$', []],
    ['a$', []],
    ['"$ x"', []],
    ['$5,00', ['variable $5 (5) …']],
  ])('%s', (source, parts) => {
    expect(partsOf(source)).toEqual(parts);
  });
});

describe('substitutions', () => {
  test.each([
    ['$(date +%F)', ['command $(date +%F) …']],
    ['"$(date "+%F" | tr -d ")")"', ['command $(date "+%F" | tr -d ")")']],
    ['`date`', ['command `date` …']],
    ['"`date`"', ['command `date`']],
    ['$((1 + (2)))', ['arithmetic $((1 + (2)))']],
    ['$[1 + 2]', ['arithmetic $[1 + 2]']],
    ['<(sort x)', ['process <(sort x)']],
    ['-f<(sort x)', ['process <(sort x)']],
    ['"${X}-$(id)"', ['variable ${X} (X)', 'command $(id)']],
  ])('%s', (source, parts) => {
    expect(partsOf(source)).toEqual(parts);
  });
});

describe('patterns', () => {
  test.each([
    ['*.log', ['glob * …']],
    ['a?[0-9]', ['glob ? …', 'glob [0-9] …']],
    ['[!a]*', ['glob [!a] …', 'glob * …']],
    ['[', []],
    ['{a,b}c', ['brace {a,b} …']],
    ['x{1..3}', ['brace {1..3} …']],
    ['{a,{b,c}}', ['brace {a,{b,c}} …']],
    ['{}', []],
    ['{{.ID}}', []],
    ['"*"', []],
    [`'{a,b}'`, []],
    ['\\*', []],
    ['{$X,b}*', ['brace {$X,b} …', 'glob * …']],
    ['"$X"/*', ['variable $X (X)', 'glob * …']],
  ])('%s', (source, parts) => {
    expect(partsOf(source)).toEqual(parts);
  });
});
