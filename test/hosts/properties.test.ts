// What holds for any text and any edit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import { sourceOffset } from '../../server/src/hosts/word-span';
import { fragment, shellText } from '../support/shell-fragments';
import { readShellSamples } from '../support/shell-samples';
import { checkSpans } from '../support/shell-sites';

const samples = readShellSamples().map(({ text }) => text);

interface RandomEdit {
  /** Where the edit begins and how long the replaced text is, as parts of the text's length. */
  readonly start: number;
  readonly length: number;
  readonly inserted: string;
}

const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  start: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(
    fc.constant(0),
    fc.double({ min: 0, max: 0.02, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
  inserted: fc.oneof(fragment, shellText(4)),
});

describe('any text', () => {
  test('made of shell fragments keeps what every file keeps', () => {
    fc.assert(
      fc.property(shellText(40), (text) => {
        checkSpans(openHostFile(text, 'shellscript'));
      }),
      { numRuns: 1500 },
    );
  });
  test('made of any characters keeps it too', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => {
        checkSpans(openHostFile(pieces.join('docker '), 'shellscript'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('any edit', () => {
  test.each([
    ['of a sample', fc.constantFrom(...samples)],
    ['of fragments', shellText(60)],
  ])('%s gives what reading the whole text gives', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.array(randomEdit, { minLength: 1, maxLength: 8 }), (text, edits) => {
        let file = openHostFile(text, 'shellscript');
        for (const { start: from, length, inserted } of edits) {
          const start = Math.floor(from * file.text.length);
          const oldEnd = Math.min(file.text.length, start + Math.floor(length * file.text.length));
          const changed = file.text.slice(0, start) + inserted + file.text.slice(oldEnd);
          file = editHostFile(file, changed, { start, oldEnd, newEnd: start + inserted.length });
          expect(file.sites).toEqual(openHostFile(changed, 'shellscript').sites);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('each cooked character of a word without escapes stands at its source offset', () => {
  for (const text of samples) {
    for (const { site } of openHostFile(text, 'shellscript').sites) {
      for (const word of site.words) {
        if (word.spread) continue;
        for (let at = 0; at < word.cooked.length; at += 1)
          expect(site.text.charAt(sourceOffset(word, at))).toBe(word.cooked.charAt(at));
      }
    }
  }
});

test('what follows a script does not change what is found in it', () => {
  for (const text of samples) {
    const alone = openHostFile(text, 'shellscript').sites;
    const followed = openHostFile(`${text}\ndocker last\n`, 'shellscript').sites;
    expect(followed.slice(0, -1)).toEqual(alone);
    expect(followed.at(-1)?.site.text).toBe('docker last');
  }
});

test('a word behind a redirection is not reserved, so that the redirection stays with its own command', () => {
  const { sites } = openHostFile('> log 2>&1 done\nif docker info &> x; then :; fi\n', 'shellscript');
  expect(sites.map(({ site }) => site.redirections.map(({ operator }) => operator))).toEqual([['&>']]);
});
