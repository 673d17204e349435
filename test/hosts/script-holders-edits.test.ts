// Files that hold scripts, while they are edited: no text is too broken to be read, and an edit leads to what a fresh look finds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import type { HostFile } from '../../server/src/hosts/types';
import { checkLinear, cost } from '../support/growth';
import { heldScripts } from '../support/held-scripts';

const piece = fc.constantFrom(
  ...[
    'docker ',
    '\n',
    '\r\n',
    ' ',
    '  ',
    '\t',
    '"',
    "'",
    '\\',
    '$',
    '${{',
    '}}',
    '$(',
    ')',
    '|',
    '>-',
    '- ',
    ': ',
    '#',
    '%',
    '[',
    ']',
    '{',
    ',',
    '가',
    '\uFEFF',
    '\uE000',
    '<<',
    '>>',
    '&',
    '*',
    '!',
    '`',
    '```\n',
    '\n    ',
    '\n- docker ps\n',
    '\n  - run: docker ps\n',
    '\n  script: docker ps\n',
    '\n\t',
    '{pool: ',
    'pool: {vmImage: windows-1}\n',
    ', ',
    'x:\n',
    '---\n',
    'SHELL=sh\n',
    '::\n',
    '----\n',
    '$(shell docker ',
    'set shell := ["cmd"]\n',
    'StandardInput=tty\n',
    '"a": "docker ps", ',
    '\n0 0 * * * docker ps\n',
    '\nExecStart=docker ps\n',
    '\n  docker ps\n',
    '/*',
    '*/',
    ' != ',
  ],
);

test.each(heldScripts)('%s %s', (language, path, text) => {
  const edits = fc.array(
    fc.record({ at: fc.nat(), length: fc.nat(12), with: fc.array(piece, { maxLength: 3 }) }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(edits, (list) => {
      let file = openHostFile(text, language, path);
      expect(file.sites.length).toBeGreaterThan(0);
      for (const { at, length, with: pieces } of list) {
        const start = at % (file.text.length + 1);
        const oldEnd = Math.min(start + length, file.text.length);
        const added = pieces.join('');
        const edited = file.text.slice(0, start) + added + file.text.slice(oldEnd);
        file = editHostFile(file, edited, { start, oldEnd, newEnd: start + added.length });
        const fresh = openHostFile(edited, language, path);
        expect(JSON.stringify(file.sites), edited).toBe(JSON.stringify(fresh.sites));
        expect(scriptsOf(file)).toBe(scriptsOf(fresh));
        let last = 0;
        for (const { offset, site } of file.sites) {
          expect(site.text).toBe(edited.slice(offset, offset + site.text.length));
          expect(offset, edited).toBeGreaterThanOrEqual(last);
          last = offset;
        }
      }
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

test('a key behind a dash that becomes a flow mapping takes the rest of its item along', () => {
  const text = 'steps:\n- script: docker ps\n- pool: {vmImage: x}\n  steps: [{script: docker info}]\n';
  const start = text.indexOf('pool');
  const edited = text.replace('pool: ', '');
  const name = 'azure-pipelines.yml';
  const file = editHostFile(openHostFile(text, 'yaml', name), edited, {
    start,
    oldEnd: start + 6,
    newEnd: start,
  });
  expect(scriptsOf(file)).toBe(scriptsOf(openHostFile(edited, 'yaml', name)));
});

/** Of the scripts with docker: those without may be left out. */
function scriptsOf({ scripts }: HostFile): string {
  return JSON.stringify(
    scripts
      .filter(({ script }) => script.sites.length > 0)
      .map(({ offset, script: { text, shell, map, writing } }) => [offset, text, shell, map, writing]),
  );
}

test('texts of one kind of character are read in linear time', () => {
  for (const [language, path] of heldScripts)
    for (const character of ['-', ' ', '{', '[', '"', '$(', '%', 'a: ', '- ', '\\\n', '\n '])
      checkLinear((text) => openHostFile(text, language, path), character, 60_000);
});

describe('an edit in a long file costs a fraction of reading it', () => {
  const many = (piece: (number: string) => string, between = ''): string =>
    Array.from({ length: 1000 }, (_, index) => piece(String(index))).join(between);
  test.each([
    ['makefile', 'Makefile', many((n) => `r${n}:\n\tdocker run --name a${n} nginx\n\n`)],
    ['just', 'justfile', many((n) => `r${n}:\n    docker run --name a${n} nginx\n\n`)],
    ['systemd-unit-file', 'a.service', many((n) => `ExecStart=docker run --name a${n} nginx\n`)],
    ['crontab', 'crontab', many((n) => `0 3 * * * docker run --name a${n} nginx\n`)],
    [
      'json',
      'package.json',
      `{"scripts": {${many((n) => `"r${n}": "docker run --name a${n} nginx"`, ',\n')}}}`,
    ],
    [
      'jsonc',
      '.devcontainer/devcontainer.json',
      `{"postCreateCommand": {${many((n) => `"r${n}": "docker run --name a${n} nginx"`, ',\n')}}}`,
    ],
    [
      'jsonc',
      '.vscode/tasks.json',
      `{"tasks": [${many((n) => `{"command": "docker run --name a${n} nginx"}`, ',\n')}]}`,
    ],
  ])('%s %s', (language, path, text) => {
    const opened = openHostFile(text, language, path);
    expect(opened.sites.length).toBe(1000);
    const whole = cost(() => openHostFile(`${text}\n`, language, path));
    const start = text.indexOf('a500');
    let file = opened;
    const edits = cost(() => {
      for (let count = 0; count < 100; count += 1) {
        const edited = `${file.text.slice(0, start)}x${file.text.slice(start)}`;
        file = editHostFile(file, edited, { start, oldEnd: start, newEnd: start + 1 });
      }
    });
    expect(file.sites[500]?.site.words[3]?.cooked).toBe(`${'x'.repeat(100)}a500`);
    expect(file.sites[499]?.site).toBe(opened.sites[499]?.site);
    expect(file.sites[501]?.site).toBe(opened.sites[501]?.site);
    // A hundredth of it is what is measured.
    expect(edits / 100).toBeLessThan(whole / 20);
  });
});
