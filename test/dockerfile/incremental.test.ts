// Any edit of a Dockerfile leads to what reading the new text as a whole leads to, and leaves far instructions as they are.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDockerfile, readDockerfile } from '../../server/src/dockerfile/dockerfile';

const pieces = fc.constantFrom(
  ...[
    'FROM a AS b\n',
    'RUN x && \\\n',
    '  y\n',
    '# escape=`\n',
    '# 한국어\n',
    '\n',
    'RUN <<EOF\n',
    'EOF\n',
    'COPY <<-A <<B /\n',
  ],
  ...[
    'A\n',
    '\tB\n',
    '`\n',
    '\\\n',
    ' \\ \n',
    '\r\n',
    'CMD ["a"]\n',
    'ENV A=$B',
    '"',
    "'",
    'ONBUILD RUN <<EOF\n',
    '<<',
    ' ',
    'x',
    '\uFEFF',
  ],
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

test('an edit is as good as a new reading', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat(12), texts), { maxLength: 6 }), (first, edits) => {
      let file = readDockerfile(first);
      for (const [place, length, inserted] of edits) {
        const start = place % (file.text.length + 1);
        const oldEnd = Math.min(file.text.length, start + length);
        const text = file.text.slice(0, start) + inserted + file.text.slice(oldEnd);
        file = editDockerfile(file, text, { start, oldEnd, newEnd: start + inserted.length });
        expect(file).toEqual(readDockerfile(text));
      }
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test('only the instructions around the edit are new objects', () => {
  const text = 'FROM a\nRUN b\nRUN c\nRUN d\nCMD e\n';
  const old = readDockerfile(text);
  const at = text.indexOf('c\n') + 1;
  const edited = editDockerfile(old, `${text.slice(0, at)}!!${text.slice(at)}`, {
    start: at,
    oldEnd: at,
    newEnd: at + 2,
  });
  const kept = edited.instructions.map(
    ({ instruction }, index) => instruction === old.instructions[index]?.instruction,
  );
  expect(kept).toEqual([true, true, false, true, true]);
  expect(edited.instructions.map(({ offset }) => offset)).toEqual([0, 7, 13, 21, 27]);
});
