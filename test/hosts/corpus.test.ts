// Real command lines from public documentation, where they are at hand: the words are those the real client was given.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteIn, sitesIn } from '../support/shell-sites';

const corpus = '/work/shared/corpus/commands.jsonl';

interface CorpusLine {
  readonly text: string;
  readonly argv?: readonly string[];
}

describe.runIf(existsSync(corpus))('real command lines', () => {
  test('have the words that the client was given', () => {
    const lines = readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CorpusLine)
      .filter(({ argv }) => argv);
    const different = lines.filter(({ text, argv }) => {
      const words = sitesIn(text)[0]?.site.words.slice(1);
      return JSON.stringify(words?.map(({ cooked }) => cooked)) !== JSON.stringify(argv);
    });
    console.log(`${lines.length - different.length} of ${lines.length} command lines agree`);
    // The list was trimmed, so that it lost the blank after a last backslash, and joined lines by blanks.
    const unexplained = different.filter(
      ({ text, argv }) => argv?.at(-1) !== ' ' && !/\S\\\n\S/u.test(text) && !/\u00a0/u.test(text),
    );
    expect(unexplained).toEqual([]);
    expect(different.length / lines.length).toBeLessThan(0.005);
  });
});

test('a word that is continued without a blank is joined, as every shell does it', () => {
  expect(siteIn('docker run -p 1:1\\\n--rm nginx').words.map(({ cooked }) => cooked)).toEqual([
    'docker',
    'run',
    '-p',
    '1:1--rm',
    'nginx',
  ]);
});
