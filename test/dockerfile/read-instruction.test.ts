// How Dockerfiles are cut into instructions, flags, words, heredocs and variables.
import { describe, expect, test } from 'vitest';
import { readDockerfile } from '../../server/src/dockerfile/dockerfile';
import type { Instruction } from '../../server/src/dockerfile/instruction';
import type { Span } from '../../server/src/base/span';

function only(text: string): Instruction {
  const { instructions } = readDockerfile(text);
  expect(instructions.length).toBe(1);
  const [located] = instructions;
  if (!located) throw new Error('no instruction');
  return located.instruction;
}

const cut = (instruction: Instruction, { start, end }: Span): string => instruction.text.slice(start, end);

function names(text: string): string[] {
  return readDockerfile(text).instructions.map(({ instruction }) => instruction.name);
}

describe('lines', () => {
  test('are joined by a backslash, with comment lines and blank lines left out', () => {
    const run = only('RUN a && \\\n  # why\n\n  b \\ \t\n  && c\n');
    expect(run.joined.text).toBe('RUN a &&   b   && c');
    expect(run.comments.map((span) => cut(run, span))).toEqual(['  # why']);
    expect(run.blankLines.length).toBe(1);
    expect(run.words.map((word) => cut(run, word))).toEqual(['a', '&&', 'b', '&&', 'c']);
  });

  test('with CRLF and a byte order mark say the same', () => {
    const run = only('\uFEFFRUN a \\\r\n  b\r\n');
    expect(run.words.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(cut(run, run.words[1] ?? { start: 0, end: 0 })).toBe('b');
  });

  test('are joined by a backtick where a directive says so', () => {
    const { instructions, escape } = readDockerfile('# escape=`\nFROM a\nCOPY x c:\\\nRUN dir `\n  b\n');
    expect(escape).toBe('`');
    expect(instructions.map(({ instruction }) => instruction.joined.text)).toEqual([
      'FROM a',
      'COPY x c:\\',
      'RUN dir   b',
    ]);
  });

  test('two escape characters join nothing', () => {
    expect(names('RUN a \\\\\nCMD b\n')).toEqual(['RUN', 'CMD']);
  });

  test('an escape character at the end of the file harms nothing', () => {
    expect(only('RUN a \\').words.map(({ text }) => text)).toEqual(['a']);
  });
});

describe('directives', () => {
  const read = (text: string): string[] =>
    readDockerfile(text).directives.map(({ name, value }) => `${name}: ${value.text}`);

  test.each([
    [
      '# syntax=docker/dockerfile:1\n#check = skip=all \nFROM a',
      ['syntax: docker/dockerfile:1', 'check: skip=all'],
    ],
    ['# Escape=`\r\n# comment\n# syntax=x', ['escape: `']],
    ['\n# syntax=x', []],
    ['# other=x\n# syntax=x', []],
    ['FROM a\n# syntax=x', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('flags', () => {
  test('stand before the arguments, with or without a value', () => {
    const copy = only('COPY --from=build --link \\\n --chown="a b" --exclude= x y');
    expect(copy.flags.map(({ name, value }) => [name, value?.text])).toEqual([
      ['from', 'build'],
      ['link', undefined],
      ['chown', '"a b"'],
      ['exclude', ''],
    ]);
    expect(copy.flags.map((flag) => cut(copy, flag))).toEqual([
      '--from=build',
      '--link',
      '--chown="a b"',
      '--exclude=',
    ]);
    expect(copy.words.map(({ text }) => text)).toEqual(['x', 'y']);
  });

  test('end at two lone dashes', () => {
    expect(only('COPY -- --from x').words.map(({ text }) => text)).toEqual(['--from', 'x']);
  });
});

describe('heredocs', () => {
  test('hold their lines, up to their name', () => {
    const { instructions } = readDockerfile('RUN <<EOF\nFROM x\n EOF\nEOF\nCMD a');
    expect(instructions.map(({ instruction }) => instruction.name)).toEqual(['RUN', 'CMD']);
    const run = instructions[0]?.instruction;
    expect(run?.heredocs).toEqual([
      {
        name: 'EOF',
        marker: { start: 4, end: 9 },
        quoted: false,
        stripsTabs: false,
        body: { start: 10, end: 22 },
        end: { start: 22, end: 25 },
      },
    ]);
  });

  test('follow each other in the order of their names', () => {
    const copy = only("COPY <<-'a.txt' <<b.txt /x/\n\tone\n\ta.txt\ntwo\nb.txt\n");
    expect(copy.heredocs.map(({ name, quoted, stripsTabs }) => [name, quoted, stripsTabs])).toEqual([
      ['a.txt', true, true],
      ['b.txt', false, false],
    ]);
    expect(copy.heredocs.map(({ body }) => cut(copy, body))).toEqual(['\tone\n', 'two\n']);
  });

  test('that nobody ends take nothing', () => {
    expect(names('RUN <<EOF\nCMD a')).toEqual(['RUN', 'CMD']);
  });

  test.each([
    'RUN echo $((1<<2))\nCMD a',
    'RUN cat <<<EOF\nEOF\nCMD a',
    "RUN echo '<<EOF'\nCMD a\nEOF",
    'CMD <<EOF\nEOF',
  ])('are none in %j', (text) => {
    const found = readDockerfile(text).instructions.flatMap(({ instruction }) => instruction.heredocs);
    expect(found).toEqual([]);
  });

  test('belong to the instruction behind ONBUILD, too', () => {
    expect(names('ONBUILD RUN <<E\nCMD x\nE\nCMD y')).toEqual(['ONBUILD', 'CMD']);
  });
});

describe('the JSON form', () => {
  test('has elements with their places', () => {
    const cmd = only('CMD [ "a b", \\\n "c\\"d\\u0041" ]');
    expect(cmd.json?.map(({ text }) => text)).toEqual(['a b', 'c"dA']);
    expect(cmd.json?.map((element) => cut(cmd, element))).toEqual(['"a b"', '"c\\"d\\u0041"']);
  });

  test.each(['CMD ["a",]', "CMD ['a']", 'CMD [a]', 'CMD ["a"] b', 'CMD ["a"', 'CMD [1]', 'CMD a', 'CMD'])(
    'is not %s',
    (text) => {
      expect(only(text).json).toBeUndefined();
    },
  );

  test('may be empty, and stands behind CMD in a health check', () => {
    expect(only('ENTRYPOINT []').json).toEqual([]);
    expect(only('HEALTHCHECK --retries=3 CMD ["a"]').json?.map(({ text }) => text)).toEqual(['a']);
  });
});

describe('definitions', () => {
  const read = (text: string): (readonly [string, string | undefined])[] =>
    only(text).definitions.map(({ name, value }) => [name.text, value?.text]);

  test.each([
    [
      'ENV A=1 B="x y" C=',
      [
        ['A', '1'],
        ['B', '"x y"'],
        ['C', ''],
      ],
    ],
    ['ENV A the value=1', [['A', 'the value=1']]],
    [
      'ARG A B=${C:-d e}',
      [
        ['A', undefined],
        ['B', '${C:-d'],
        ['e}', undefined],
      ],
    ],
    ['LABEL a.b="c"', [['a.b', '"c"']]],
    ['ENV', []],
    ['RUN A=1', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('variables', () => {
  const read = (text: string): string[] => {
    const instruction = only(text);
    return instruction.variables.map(
      (use) =>
        `${use.name}${use.byShell ? ' by shell' : ''}: ${cut(instruction, use)} ${cut(instruction, use.nameSpan)}`,
    );
  };

  test.each([
    ['FROM a:$V', ['V: $V V']],
    ['ENV A=${B:-${C}}', ['B: ${B:-${C}} B', 'C: ${C} C']],
    ['ENV A=\'$B\' B=\\$C D="$E" F=$$G', ['E: $E E', 'G: $G G']],
    ['RUN --mount=type=cache,target=$T echo $X', ['T: $T T', 'X by shell: $X X']],
    ['COPY <<E /x\n$A\nE', ['A: $A A']],
    ["COPY <<'E' /x\n$A\nE", []],
    ['ONBUILD ENV A=$B', ['B: $B B']],
    ['ENV A=$1 B=${ C=$', []],
    ['LABEL a=$한글', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
