// Another quoting of the word under the cursor.
import { describe, expect, test } from 'vitest';
import { doubleQuotes, quotedExpansions, singleQuotes } from '../../server/src/features/refactorings/quotes';
import type { Refactoring } from '../../server/src/features/refactorings/refactoring';
import { readMarks } from '../support/fixture';
import { rewriteAt } from '../support/rewrite';
import { commandsIn } from '../support/shell-sites';

type Cases = readonly (readonly [string, string | undefined])[];

const expansions: Cases = [
  ['docker run -v $(<|>pwd):/app x', 'docker run -v "$(pwd):/app" x'],
  ['docker run --volume=<|>$PWD:/app x', 'docker run --volume="$PWD:/app" x'],
  ['docker run -e<|>A=$B x', 'docker run -e"A=$B" x'],
  ['docker run -v "$(pwd)"/<|>$X:/웹 x', 'docker run -v "$(pwd)/$X:/웹" x'],
  ['docker rm <|>$NAME\r\n', 'docker rm "$NAME"\r\n'],
  ['docker rm a\\$b<|>$C', 'docker rm "a\\$b$C"'],
  ['docker rm *<|>$C', 'docker rm *"$C"'],
  ['docker rm "<|>$NAME"', undefined],
  ['docker rm <|>$@', undefined],
  ['docker rm <|>${A[@]}', undefined],
  ['docker run -v ~/<|>$X:/x y', undefined],
  ['docker rm $NAME <|>b', undefined],
  ["ssh host 'docker rm <|>$NAME'", undefined],
];

const toDouble: Cases = [
  ["docker run -e 'A=<|>b c' x", 'docker run -e "A=b c" x'],
  ['docker run -e \'A=<|>$B "x"\' x', 'docker run -e "A=\\$B \\"x\\"" x'],
  ["docker run -e 'A=<|>!' x", undefined],
  ["docker run -e 'A=<|>\\' x", undefined],
  ["X=$(docker run 'a <|>$b')", undefined],
  ["docker run -e A='<|>b' x", undefined],
];

const toSingle: Cases = [
  ['docker run -e "A=<|>b c" x', "docker run -e 'A=b c' x"],
  ['docker run -e "A=<|>\\$B 한" x', "docker run -e 'A=$B 한' x"],
  ['docker run -e "A=<|>$B" x', undefined],
  ['docker run -e "it\'s<|>" x', undefined],
  ['bash -c "docker run -e \\"<|>a\\" x"', undefined],
];

const tables: readonly (readonly [string, Refactoring, Cases])[] = [
  ['expansions in double quotes', quotedExpansions, expansions],
  ['double quotes', doubleQuotes, toDouble],
  ['single quotes', singleQuotes, toSingle],
];

describe.each(tables)('%s', (_, refactoring, cases) => {
  test.each(cases)('%s', (before, after) => {
    const rewritten = rewriteAt(refactoring, before)?.text;
    expect(rewritten).toBe(after);
    if (rewritten !== undefined) expect(commandsIn(rewritten)).toEqual(commandsIn(readMarks(before).text));
  });
});
