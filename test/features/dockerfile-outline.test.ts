// Stages and instructions of a Dockerfile in the outline, and what of it can be folded.
import { expect, test } from 'vitest';
import { foldedStretches } from '../../server/src/features/folding';
import { outline, type OutlineItem } from '../../server/src/features/navigation/outline';
import { openHostFile } from '../../server/src/hosts/host-file';
import { dockerfile } from '../support/check';
import { variantsOf } from '../support/fixture';

const text = `# docker build -t app:1 .
# docker run --name web app:1

ARG BASE=alpine
FROM golang AS build
RUN docker run --name db postgres \\
  # note
  && echo
FROM $BASE
COPY <<EOF /a
FROM inside
EOF
NONSENSE
`;

test('stages hold their instructions, and those what their commands make', () => {
  for (const { name, marked } of variantsOf(text)) {
    const lines = (items: readonly OutlineItem[], indent: string): string[] =>
      items.flatMap((item) => [
        `${indent}${item.kind} ${item.name} [${item.detail}] ${marked.slice(item.nameSpan.start, item.nameSpan.end)}`,
        ...lines(item.children, `${indent}  `),
      ]);
    expect(lines(outline(openHostFile(marked, dockerfile)), ''), name).toEqual([
      'image app:1 [.] app',
      'container web [app:1] web',
      'instruction ARG [BASE=alpine] ARG',
      'stage build [golang] build',
      '  instruction RUN [docker run --name db postgres && echo] RUN',
      '    container db [postgres] db',
      'stage $BASE [] $BASE',
      '  instruction COPY [<<EOF /a] COPY',
    ]);
  }
});

test('stages, long instructions, heredocs and blocks of comments fold', () => {
  for (const marked of [text, text.replaceAll('\n', '\r\n')]) {
    const stretches = foldedStretches(openHostFile(marked, dockerfile));
    const lineOf = (at: number): number => marked.slice(0, at).split('\n').length;
    expect(stretches.map(({ start, end }) => [lineOf(start), lineOf(end)])).toEqual([
      [1, 2],
      [5, 8],
      [6, 8],
      [9, 13],
      [10, 12],
    ]);
  }
});

test.each(['', '\uFEFF', '#', 'FROM', 'FROM a\nRUN <<E\n', 'RUN \\\n'])('half-typed %j', (half) => {
  expect(() => [
    outline(openHostFile(half, dockerfile)),
    foldedStretches(openHostFile(half, dockerfile)),
  ]).not.toThrow();
});
