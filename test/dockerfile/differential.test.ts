// Our reading beside that of dockerfile-ast, on texts that both are made for.
import { DockerfileParser } from 'dockerfile-ast';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDockerfile } from '../../server/src/dockerfile/dockerfile';

/** Whole instructions, some of several lines; what they mean together does not matter. */
const instructions = fc.constantFrom(
  'FROM alpine:3.22 AS build',
  'FROM --platform=$BUILDPLATFORM node:22',
  'RUN apt-get update && \\\n    apt-get install -y curl \\\n    # why\n    git',
  'RUN --mount=type=cache,target=/root/.npm --network=none npm ci',
  'RUN <<EOF\nset -e\nFROM no stage\nEOF',
  'RUN <<A cat && <<-"B" cat\none\nA\n\ttwo\n\tB',
  'COPY --from=build --chown=1:1 a b /c/',
  'COPY <<a.txt <<b.txt /x/\n1\na.txt\n2\nb.txt',
  'ENV A=1 B="x y" \\\n    C=$A',
  'ENV NAME some value',
  'ARG VERSION=1.2',
  'LABEL org.example.title="한국어 제목"',
  'CMD ["node", \\\n  "a.js"]',
  'ENTRYPOINT exec top -b',
  'HEALTHCHECK --interval=5s CMD curl -f http://localhost/ || exit 1',
  'ONBUILD COPY . /app',
  'EXPOSE 80/tcp 443',
  'expose 80',
);
const separators = fc.constantFrom('\n', '\n\n', '\n# note\n', '\r\n', '\n  ');

test('the same instructions with the same places, words and flags', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(instructions, separators), { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.flat().join('');
      const theirs = DockerfileParser.parse(text)
        .getInstructions()
        .map((instruction) => ({
          keyword: instruction.getInstruction(),
          line: instruction.getRange().start.line,
          end: instruction.getRange().end.line,
          flags:
            'getFlags' in instruction
              ? (instruction as { getFlags(): unknown[] }).getFlags().map(String)
              : [],
        }));
      const ours = readDockerfile(text).instructions.map(({ offset, instruction }) => ({
        keyword: instruction.keyword.text,
        line: lineOf(text, offset),
        end: lineOf(text, offset + instruction.text.length),
        flags: instruction.flags.map((flag) => instruction.text.slice(flag.start, flag.end)),
      }));
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 500, seed: 3 },
  );
});

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
