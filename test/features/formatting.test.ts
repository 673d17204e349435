// Formatting lays out docker commands and touches nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { formatCommands } from '../../server/src/features/formatting/format-commands';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { FlagUse } from '../../server/src/model/invocation';
import { understand } from '../../server/src/model/understand';
import { shell } from '../support/check';
import { shellText } from '../support/shell-fragments';
import { readShellSamples } from '../support/shell-samples';

const settings = { ...defaultSettings, format: { enable: true, lineWidth: 40 } };

function format(text: string, language = shell, range = { start: 0, end: text.length }, file = ''): string {
  return applyEdits(text, formatCommands(openHostFile(text, language, file), range, '  ', settings));
}

const long = 'docker run -it --rm -p 8080:80 --name web nginx:1.29 nginx -g off';
const spread = 'docker run -it --rm \\\n  -p 8080:80 \\\n  --name web \\\n  nginx:1.29 nginx -g off';

describe('a command', () => {
  test.each([
    ['that is too long gets a line for each flag', long, spread],
    ['with CRLF keeps it', `${long}\r\n`, `${spread.replaceAll('\n', '\r\n')}\r\n`],
    ['that fits has single blanks', 'docker  run\t-d   "a  b"', 'docker run -d "a  b"'],
    ['behind a byte order mark', '\uFEFFdocker  ps', '\uFEFFdocker ps'],
    [
      'of several short lines keeps them',
      'docker run -d   \\\n  -p 80:80   \\\n       nginx',
      'docker run -d \\\n  -p 80:80 \\\n  nginx',
    ],
    [
      'is indented as the first of the file',
      'docker run \\\n    -d nginx\ndocker run \\\n  -d nginx',
      'docker run \\\n    -d nginx\ndocker run \\\n    -d nginx',
    ],
    ['with tabs', '\tdocker run \\\n  -d nginx', '\tdocker run \\\n\t\t-d nginx'],
    [
      'keeps its order, comment, wrapper and redirection',
      `  sudo docker run --name 웹 -p 80:80 -d nginx > log  # 끝  까지`,
      `  sudo docker run \\\n    --name 웹 \\\n    -p 80:80 \\\n    -d \\\n    nginx > log  # 끝  까지`,
    ],
    [
      'of Hangul takes two columns for each syllable',
      'docker run --name 가나다라마바사 -p 80:80 a',
      'docker run \\\n  --name 가나다라마바사 \\\n  -p 80:80 \\\n  a',
    ],
    [
      'of Hangul that fits is kept',
      'docker run --name 가나다라마바 -p 80:80',
      'docker run --name 가나다라마바 -p 80:80',
    ],
    ['behind && is as wide as its line', `cd /srv/app && ${long}`, `cd /srv/app && ${spread}`],
    [
      'between others gets its own lines alone',
      `docker  build -t app . && ${long} && docker  ps`,
      `docker build -t app . && ${spread} && docker ps`,
    ],
    ['in a pipe', 'docker  ps  -q  |  xargs  docker  rm  -f', 'docker ps -q  |  xargs  docker rm -f'],
    ['behind another', 'docker  ps;  docker  images   -q', 'docker ps;  docker images -q'],
    ['with another in its words', 'docker  rm   $(docker  ps   -q)', 'docker rm $(docker  ps   -q)'],
    ['with lines of only a continuation', 'docker run \\\n\\\n nginx', 'docker run \\\n  \\\n  nginx'],
    ['with a quoted text of two lines', 'docker  run -e A="x\n  y" a', 'docker run -e A="x\n  y" a'],
    [
      'that ends on the line of the next',
      'docker run \\\n -d \\\n nginx && docker run \\\n -d a',
      'docker run \\\n  -d \\\n  nginx && docker run \\\n  -d a',
    ],
  ])('%s', (_, text, expected) => {
    expect(format(text)).toBe(expected);
    expect(format(expected)).toBe(expected);
  });

  test.each([
    ['in quotes', `ssh host "docker  ps"`],
    ['whose output is taken', 'X=$(docker  ps   -q)'],
    ['in a heredoc', "cat <<'EOF'\ndocker  ps\nEOF\n"],
    ['in an indented heredoc', 'cat <<-A <<B\n\tA\n\tdocker  ps\nB\n'],
    ['with a heredoc', 'docker  exec -i db psql <<EOF\nx\nEOF'],
    ['with a blank behind its backslash', 'docker  run \\ \n  -p 80:80 nginx'],
    ['with a comment between its lines', 'docker  run \\\n  # web\n  -p 80:80 nginx'],
    ['without a backslash', 'docker  run -d\n  -p 80:80 nginx'],
    ['that ends with a continuation', 'docker  run -d \\\n'],
    ['of another program', 'podman  run   x'],
    ['in a comment', '# docker  run   x'],
  ])('%s is left as it is', (_, text) => {
    expect(format(text)).toBe(text);
  });

  test('behind a heredoc is formatted', () => {
    expect(format('cat <<EOF\ndocker  ps\nEOF\ndocker  ps')).toBe('cat <<EOF\ndocker  ps\nEOF\ndocker ps');
  });

  test('outside of the range is left as it is', () => {
    const text = 'docker  ps\ndocker  images\ndocker  info';
    expect(format(text, shell, { start: 13, end: 13 })).toBe('docker  ps\ndocker images\ndocker  info');
  });

  test.each([
    { ...settings, enable: false },
    { ...settings, format: { ...settings.format, enable: false } },
  ])('is left as it is when turned off', (off) => {
    const file = openHostFile('docker  ps', shell);
    expect(formatCommands(file, { start: 0, end: 10 }, '  ', off)).toEqual([]);
  });
});

test.each([
  ['bat', '^'],
  ['powershell', '`'],
])('continues lines as %s does', (language, continuation) => {
  const expected = spread.replaceAll('\\', continuation);
  expect(format(long, language)).toBe(expected);
  expect(format(expected, language)).toBe(expected);
});

/** Only workflows hold scripts. */
const fileOf = (language: string): string => (language === 'yaml' ? '.github/workflows/a.yml' : '');

test.each([
  ['json', `{ "scripts": { "up": "${long}" } }`],
  ['dockerfile', 'FROM a\nCMD ["docker",  "run", "nginx"]\n'],
  ['markdown', `Say \`${long}\` to start it.\n`],
  ['yaml', `jobs:\n  a:\n    steps:\n      - run: ${long}\n`],
  ['yaml', `jobs:\n  a:\n    steps:\n      - run: >\n          ${long}\n`],
  // Its lines are joined by the Dockerfile, not by the shell.
  ['dockerfile', `FROM docker\nRUN ${long}\nRUN a && \\\n    docker  ps\n`],
  // What was typed, with prompts and answers between.
  ['markdown', `\`\`\`console\n$ ${long}\nabc\n$ docker  run \\\n>   -d nginx\n\`\`\`\n`],
])('does nothing where %s cannot hold it', (language, text) => {
  expect(format(text, language, undefined, fileOf(language))).toBe(text);
});

test('keeps to the block of a Markdown file', () => {
  const block = (text: string): string => `- a\n\n  \`\`\`sh\n  ${text.replaceAll('\n', '\n  ')}\n  \`\`\`\n`;
  expect(format(block(long), 'markdown')).toBe(block(spread));
});

test.each([
  ['dockerfile', 'a heredoc of RUN', (text: string): string => `FROM docker\nRUN <<EOF\n${text}\nEOF\n`],
  ['dockerfile', 'a comment', (text: string): string => `# ${text.replaceAll('\n', '\n# ')}\nFROM docker\n`],
  [
    'markdown',
    'a quotation',
    (text: string): string => `> \`\`\`sh\n> ${text.replaceAll('\n', '\n> ')}\n> \`\`\`\n`,
  ],
  [
    'yaml',
    'a block of a workflow',
    (text: string): string =>
      `jobs:\n  a:\n    steps:\n      - run: |\n          echo a\n          ${text.replaceAll('\n', '\n          ')}\n      - run: echo b\n`,
  ],
])('keeps the prefix of each line: %s, %s', (language, _, around) => {
  const file = fileOf(language);
  expect(format(around(long), language, undefined, file)).toBe(around(spread));
  expect(format(around(spread), language, undefined, file)).toBe(around(spread));
});

/** What docker gets to see of each command. */
function meaningsOf(text: string): unknown[] {
  const flagOf = ({ flag, value }: FlagUse): unknown[] => [flag.long, value?.text];
  return openHostFile(text, shell).sites.map(({ site }) => {
    const { command, outerFlags, flags, operands } = understand(site);
    const targets = site.redirections.map(({ operator, target }) => [operator, target]);
    const words = operands.map(({ text: word }) => word);
    return [command.spec.path, outerFlags.map(flagOf), flags.map(flagOf), words, targets];
  });
}

/** The file without its commands, nor the blanks and continuations between their words. */
function surroundingsOf(text: string): string {
  const { sites } = openHostFile(text, shell);
  let end = 0;
  let around = '';
  for (const { offset, site } of sites) {
    const last = Math.max(...[...site.words, ...site.redirections].map(({ span }) => offset + span.end));
    if (offset >= end) around += `${text.slice(end, offset)}▮`;
    end = Math.max(end, last);
  }
  return around + text.slice(end);
}

function checkFormatting(text: string): void {
  const once = format(text);
  expect(format(once)).toBe(once);
  expect(meaningsOf(once)).toEqual(meaningsOf(text));
  expect(surroundingsOf(once)).toBe(surroundingsOf(text));
}

describe('formatting twice is formatting once, and changes neither meaning nor surroundings', () => {
  test.each(readShellSamples().map(({ name, text }) => [name, text] as const))('of %s', (_, text) => {
    checkFormatting(text);
  });

  test('of fragments of shell text', () => {
    fc.assert(
      fc.property(shellText(25), (text) => {
        checkFormatting(text);
      }),
      { numRuns: 300 },
    );
  });

  test('of commands', () => {
    const word = fc.constantFrom(
      '-d',
      '-p 80:80',
      '--name 웹',
      '-e "A=b  c"',
      '$X',
      '--rm',
      'nginx:1',
      "'a b'",
    );
    const gap = fc.constantFrom(' ', '   ', '\t', ' \\\n', ' \\\n    ', ' \\\r\n  ', ' \\\n\\\n ');
    const start = fc.constantFrom('', '  ', '\t', 'sudo ', 'a && ', 'if ! ', 'A="b c" ');
    const end = fc.constantFrom('\n', '\r\n', ' # a  b\n', ' | cat\n', '; ', ' && ', ' > log\n');
    const command = fc
      .tuple(start, fc.array(fc.tuple(gap, word), { minLength: 1, maxLength: 7 }), end)
      .map(([before, words, after]) => `${before}docker run${words.flat().join('')}${after}`);
    fc.assert(
      fc.property(fc.array(command, { minLength: 1, maxLength: 4 }), (commands) => {
        checkFormatting(commands.join(''));
      }),
      { numRuns: 500 },
    );
  });
});
