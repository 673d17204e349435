// Edits of Windows scripts: the result equals a whole reading, costs what was edited, and any text is read in linear time.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import { checkLinear } from '../support/growth';
import { checkSpans } from '../support/shell-sites';

const pieces = [
  'docker ',
  'docker run ',
  '-e ',
  '"',
  "'",
  '^',
  '`',
  '\n',
  '\r\n',
  '(',
  ')',
  '{',
  '}',
  '%X%',
  '$x',
  '$(',
  '@(',
  '@"\n',
  '\n"@',
  '&',
  '|',
  '>',
  '<#',
  '#>',
  '#',
  'rem ',
  '::',
  'if exist a ',
  'for %%i in (',
  ') do ',
  'else ',
  '\\',
  'web',
  '한',
  ' ',
  '=',
  ';',
  '--%',
  "for /f %%i in ('docker ps') do ",
  'function F ',
  '% { ',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

describe.each(['bat', 'powershell'])('%s', (language) => {
  test('after any edit is as if read anew', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat(8), text), { maxLength: 6 }), (start, edits) => {
        let file = openHostFile(`docker ps\n${start}`, language);
        checkSpans(file);
        for (const [place, removed, inserted] of edits) {
          const from = place % (file.text.length + 1);
          const to = Math.min(file.text.length, from + removed);
          const changed = file.text.slice(0, from) + inserted + file.text.slice(to);
          file = editHostFile(file, changed, { start: from, oldEnd: to, newEnd: from + inserted.length });
          expect(file.sites).toEqual(openHostFile(changed, language).sites);
          checkSpans(file);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('what stands behind an opening without its end is found once', () => {
    const script = `doc"$(\r\nfunction F docker ;|docker for /f %%i i'docker ps') do %%X% ps\n`;
    checkSpans(openHostFile(script, language));
  });

  test('keeps the sites elsewhere', () => {
    const before = openHostFile('docker ps\n'.repeat(100), language);
    const changed = `${before.text.slice(0, 509)}x${before.text.slice(509)}`;
    const after = editHostFile(before, changed, { start: 509, oldEnd: 509, newEnd: 510 });
    const kept = after.sites.filter(({ site }, index) => site === before.sites[index]?.site).length;
    expect(kept).toBeGreaterThanOrEqual(98);
  });

  test.each(pieces.map((piece) => [JSON.stringify(piece), piece]))(
    '%s many times takes linear time',
    (_, piece) => {
      checkLinear(
        (long) => openHostFile(long, language),
        piece,
        400_000,
        (middle) => `docker ps ${middle}`,
      );
    },
  );
});
