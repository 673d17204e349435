// Formatting of Dockerfiles changes blanks, and never what the build does.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { readDockerfile } from '../../server/src/dockerfile/dockerfile';
import type { Instruction } from '../../server/src/dockerfile/instruction';
import { formatFile } from '../../server/src/features/formatting/format-file';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { dockerfile } from '../support/check';
import { variantsOf } from '../support/fixture';

function format(text: string, unit = '    ', range = { start: 0, end: text.length }): string {
  return applyEdits(text, formatFile(openHostFile(text, dockerfile), range, unit, defaultSettings));
}

describe('changes', () => {
  test.each([
    [
      'gaps',
      'FROM   a:1  AS\tb\nRUN   echo  a  b\nCOPY  --link   --from=b  a   b',
      'FROM a:1 AS b\nRUN echo  a  b\nCOPY --link --from=b a   b',
    ],
    ['the start of a line', '  FROM a\n\tENV A=1', 'FROM a\nENV A=1'],
    ['ends of lines', 'FROM a  \n  \nRUN a && \\  \n    b\t\n\t\n', 'FROM a\n\nRUN a && \\\n    b\n\n'],
    [
      'indentation to that of the most',
      'RUN a \\\n  b\nRUN a \\\n  b\nRUN a \\\n      b \\\n        c',
      'RUN a \\\n  b\nRUN a \\\n  b\nRUN a \\\n  b \\\n    c',
    ],
    ['lines without any', 'RUN a && \\\nb && \\\n  c', 'RUN a && \\\n    b && \\\n      c'],
    [
      'what stands between the lines',
      'RUN a \\\n# a\n  # b\n  \n  b && \\\n    c\nRUN b \\\n    c\nRUN d \\\n    e',
      'RUN a \\\n# a\n    # b\n\n    b && \\\n      c\nRUN b \\\n    c\nRUN d \\\n    e',
    ],
    [
      'what stands below the first argument',
      'LABEL   a=1 \\\n        b=2 \\\n          c=3\nCOPY a \\\n     b\nENV A=1 \\\n  B=2',
      'LABEL a=1 \\\n      b=2 \\\n        c=3\nCOPY a \\\n     b\nENV A=1 \\\n  B=2',
    ],
    ['small letters as they are', 'from a\nrun   b', 'from a\nrun b'],
    ['triggers', 'ONBUILD   RUN   a \\\nb', 'ONBUILD RUN a \\\n    b'],
    ['a keyword alone', 'RUN   \\\n  apt-get', 'RUN \\\n  apt-get'],
    [
      'HEALTHCHECK',
      'HEALTHCHECK   --interval=5s   CMD  a \\\n|| exit',
      'HEALTHCHECK --interval=5s CMD  a \\\n    || exit',
    ],
    ['the head of a heredoc', 'RUN   <<EOF\n  a  \nEOF\n', 'RUN <<EOF\n  a  \nEOF\n'],
    ['commands of a heredoc', 'RUN <<EOF\ndocker   ps\nEOF\n', 'RUN <<EOF\ndocker ps\nEOF\n'],
  ])('%s', (_, text, expected) => {
    for (const [index, { name, marked }] of variantsOf(text).entries()) {
      const formatted = variantsOf(expected)[index]?.marked ?? '';
      expect(format(marked), name).toBe(formatted);
      expect(format(formatted), `${name}, again`).toBe(formatted);
    }
  });

  test('with tabs where the editor has them, and the file no others', () => {
    expect(format('RUN a && \\\nb', '\t')).toBe('RUN a && \\\n\tb');
    expect(format('RUN a && \\\n   b', '\t')).toBe('RUN a && \\\n   b');
    const mixed = 'RUN a \\\n\tb\nRUN a \\\n\t\tb\nRUN a \\\n   b';
    expect(format(mixed)).toBe('RUN a \\\n\tb\nRUN a \\\n\tb\nRUN a \\\n   b');
  });

  test('what touches the range', () => {
    expect(format('RUN   a\nRUN   b\n  \nRUN   c\n', '  ', { start: 9, end: 10 })).toBe(
      'RUN   a\nRUN b\n  \nRUN   c\n',
    );
  });

  test('nothing behind a byte order mark but blanks', () => {
    expect(format('\uFEFF  FROM a')).toBe('\uFEFFFROM a');
  });

  test('nothing where formatting is off', () => {
    const file = openHostFile('RUN   a', dockerfile);
    const format = { ...defaultSettings.format, enable: false };
    expect(formatFile(file, { start: 0, end: 7 }, '  ', { ...defaultSettings, format })).toEqual([]);
  });
});

test.each([
  ['quoted text', 'RUN a && \\\n    echo "x \\\n  y" && \\\n    b'],
  ['quotes within quotes', 'RUN echo "$(echo "a \\\n  b")" \\\n    c'],
  ['quotes that an escape hides', "RUN a $'it\\'s' \\\n b 'x \\\n  y'"],
  ['torn words', 'RUN apt-\\\nget x \\\n    a\nENV A=1\\\n2 \\\n    B=2'],
  ['an escaped blank', 'RUN touch a\\ \\\nb'],
  ['the value of an old ENV', 'ENV A b   \\\n  c'],
  ['a path with blanks', 'WORKDIR /a  b \\\n  c'],
  ['JSON forms', 'CMD [ "a",\\\n  "b" ]'],
  ['heredocs', "COPY <<'A' <<B  /x\n  a  \nA\n  \nB"],
  ['a heredoc without end', 'RUN   <<EOF\n  a  '],
  ['comments', '  # syntax  \n#a  '],
  ['what is no instruction', '  FOO   a  '],
  ['the text of other shells', '# escape=`\nRUN a `\n  b\nRUN a `\n    b'],
  ['an open quote', 'LABEL a="b  '],
  ['mixed indentation', 'RUN a \\\n  b \\\n\tc'],
])('%s stays', (_, text) => {
  for (const { name, marked } of variantsOf(text)) expect(format(marked), name).toBe(marked);
});

const piece = fc.constantFrom(
  ...[
    'a',
    'b=c',
    '"d  e"',
    "'f  g'",
    '"$(h "i  j")"',
    '\\ ',
    '\\"',
    '$X',
    '${Y:-"z"}',
    '`k`',
    '--flag=1',
    '#',
  ],
  ...['&&', '|', ';', 'AS', '[ "x", "y" ]', '"', "'", '(', ')', '$(', '<<EOF', "$'l\\'m'", '한글', '\\\\'],
);
const gap = fc.constantFrom(
  ' ',
  '  ',
  '\t',
  ' \\\n',
  ' \\  \n  ',
  '\\\n',
  ' \\\n\t',
  ' \\\n  # "c\n    ',
  ' \\\n  \n   ',
  '\\\n ',
);
const keyword = fc.constantFrom(
  ...'RUN FROM COPY ADD ENV ARG LABEL CMD ENTRYPOINT HEALTHCHECK EXPOSE WORKDIR USER VOLUME SHELL ONBUILD foo'.split(
    ' ',
  ),
);
const end = fc.constantFrom('\n', '  \n', '\n\n', '\n  \n', '\n  # c \n', '\r\n', '\nEOF\n', '');
const line = fc
  .tuple(fc.constantFrom('', '', '  '), keyword, fc.array(fc.tuple(gap, piece), { maxLength: 8 }), end)
  .map(([indent, name, parts, last]) => indent + name + parts.flat().join('') + last);
const random = fc
  .tuple(fc.constantFrom('', '', '# escape=`\n'), fc.array(line, { maxLength: 5 }))
  .map(([head, lines]) => head + lines.join(''));

describe('the meaning stays', () => {
  test('of random files', () => {
    fc.assert(
      fc.property(random, fc.constantFrom('\t', '  ', '    '), (text, unit) => {
        const formatted = format(text, unit);
        expect(meaning(formatted)).toEqual(meaning(text));
        expect(format(formatted, unit)).toBe(formatted);
      }),
      { numRuns: 2000 },
    );
  });

  const folder = path.join(import.meta.dirname, '../dockerfile/valid');
  test.each(readdirSync(folder))('of %s, which has its form already', (name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    expect(meaning(format(text))).toEqual(meaning(text));
    expect(format(text)).toBe(text);
  });
});

function meaning(text: string): unknown {
  const { directives, instructions } = readDockerfile(text);
  return [directives.map((one) => one.text), instructions.map(({ instruction }) => meant(instruction))];
}

function meant(instruction: Instruction): unknown {
  const { name, keyword, flags, words, json, heredocs, definitions, variables, text, comments } = instruction;
  return {
    name,
    keyword: keyword.text,
    flags: flags.map((flag) => [flag.name, flag.value?.text]),
    words: words.map((word) => word.text),
    json: json?.map((element) => element.text),
    heredocs: heredocs.map(({ body }) => text.slice(body.start, body.end)),
    definitions: definitions.map((one) => [one.name.text, one.value?.text]),
    variables: variables.map((use) => use.name),
    comments: comments.map(({ start, end }) => text.slice(start, end).trimStart()),
  };
}
