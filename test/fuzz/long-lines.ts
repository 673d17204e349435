// Lines of a megabyte, in every kind of file: they are read, judged and answered in time that grows with their length.
import fc from 'fast-check';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkLinear } from '../support/growth';
import { applyEdit, checkFeatures, checkWhole } from './invariants';

const length = 1_000_000;

/** Language, path, and what puts a line into such a file. */
export const longFrames: readonly (readonly [string, string, (line: string) => string])[] = [
  ['shellscript', 'a.sh', (line) => `docker ps\ndocker run ${line}\ndocker ps\n`],
  ['shellscript', 'a.sh', (line) => `docker ps\n${line} docker run x\n`],
  ['bat', 'a.bat', (line) => `docker ps\r\ndocker run ${line}\r\ndocker ps\r\n`],
  ['powershell', 'a.ps1', (line) => `docker ps\ndocker run ${line}\ndocker ps\n`],
  ['dockerfile', 'Dockerfile', (line) => `FROM alpine\nRUN docker run ${line}\nCMD a\n`],
  ['dockerfile', 'Dockerfile', (line) => `FROM alpine AS b\nENV A=${line}\nCOPY --from=b ${line}\n`],
  ['dockerfile', 'Dockerfile', (line) => `# docker run ${line}\nFROM alpine\n`],
  ['markdown', 'a.md', (line) => `# docker ${line}\n\n\`\`\`sh\n$ docker run ${line}\n\`\`\`\n`],
  ['yaml', '.github/workflows/a.yml', (line) => `jobs:\n  a:\n    steps:\n      - run: docker run ${line}\n`],
  [
    'yaml',
    '.github/workflows/a.yml',
    (line) => `jobs:\n  a:\n    steps:\n      - run: |\n          docker run ${line}\n`,
  ],
  ['yaml', '.gitlab-ci.yml', (line) => `a:\n  script:\n    - "docker run ${line}"\n`],
  ['makefile', 'Makefile', (line) => `a:\n\tdocker run ${line}\n`],
  ['just', 'justfile', (line) => `a:\n    docker run ${line}\n`],
  ['json', 'package.json', (line) => `{ "scripts": { "a": ${JSON.stringify(`docker run ${line}`)} } }`],
  ['systemd-unit-file', 'a.service', (line) => `[Service]\nExecStart=/usr/bin/docker run ${line}\n`],
  ['crontab', 'crontab', (line) => `@daily docker run ${line}\n`],
];

export const longPieces = [
  ...[
    'a',
    ' ',
    '\t',
    '-',
    '=',
    '.',
    '/',
    ':',
    ',',
    '"',
    "'",
    '`',
    '\\',
    '$',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
  ],
  ...[
    '#',
    '&',
    '|',
    '^',
    '%',
    '!',
    '*',
    '@',
    ';',
    '한',
    '\ud800',
    '\u00a0',
    '1',
    '--',
    '\\"',
    '$(',
    '${',
    '@(',
    '<<',
  ],
  ...[
    ' a',
    ' -e A=b',
    ' --env=A',
    ' -p 80:80',
    ' -v a:/b',
    ' --name a',
    ' "a b"',
    ' $A',
    ' ${A}',
    ' $(a)',
    ' %A%',
  ],
  ...[
    ' ^',
    ' `',
    ' \\ ',
    ' a=b',
    ' #',
    '; docker ps',
    ' && docker rm a',
    ' | a',
    'A=',
    '${A:-',
    ' <a>',
    '$A-b/',
  ],
  ...[
    ',type=bind',
    ' docker run -d ',
    ' docker stop a;',
    'sh -c "',
    'eval "',
    ' ${{ a }}',
    ' {{.A}}',
    'a:b@sha256:',
  ],
] as const;

export const longLines = fc.property(
  fc.constantFrom(...longFrames),
  fc.array(fc.constantFrom(...longPieces), { minLength: 1, maxLength: 2 }),
  ([languageId, path, frame], pieces) => {
    const work = (text: string): void => {
      const file = openHostFile(text, languageId, path);
      checkWhole(file);
      checkFeatures(file, text.length >> 1);
      checkWhole(applyEdit(file, { start: 0.5, length: 0, inserted: 'x' }));
    };
    checkLinear(work, pieces.join(''), length, frame);
  },
);
