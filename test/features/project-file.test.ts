// What a project file says, what it complains of, and that it wins over the user's settings.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectFilePlaces, readProjectFile, withProject } from '../../server/src/features/project-file';
import { defaultSettings } from '../../server/src/features/settings';

const path = '/app/.docklinerc.json';
const read = (text: string): ReturnType<typeof readProjectFile> => readProjectFile({ path, text });

test('the places go from the folder of the document up to the root', () => {
  expect(projectFilePlaces('/app/ci/run.sh')).toEqual([
    '/app/ci/.docklinerc.json',
    '/app/.docklinerc.json',
    '/.docklinerc.json',
  ]);
  expect(projectFilePlaces('C:\\app\\run.cmd')).toEqual([
    'C:\\app\\.docklinerc.json',
    'C:\\.docklinerc.json',
  ]);
  expect(projectFilePlaces('')).toEqual([]);
});

test('all that can be set', () => {
  const content = {
    $schema: './schema.json',
    locale: 'ko',
    rules: { 'unknown-flag': 'off' },
    docker: { version: '20.10' },
  };
  const { project, complaints } = read(`\uFEFF${JSON.stringify(content)}`);
  expect(complaints).toEqual([]);
  expect(project).toEqual({
    locale: 'ko',
    rules: new Map([['unknown-flag', 'off']]),
    dockerVersion: '20.10',
    plugins: new Set(),
  });
});

describe('what does not hold is named with the file, in both languages, and the rest counts', () => {
  test.each([
    ['{ "locale": }', 'JSON'],
    ['[1]', '[1]'],
    ['{ "rule": {} }', '"rule"'],
    ['{ "locale": "fr" }', 'locale: "fr"'],
    ['{ "rules": 3 }', 'rules: 3'],
    ['{ "rules": { "unknown-flag": "loud" } }', 'rules.unknown-flag: "loud"'],
    ['{ "rules": { "no-such-rule": "off" } }', '"no-such-rule"'],
    ['{ "docker": "28" }', 'docker: "28"'],
    ['{ "docker": { "version": "old" } }', 'docker.version: "old"'],
  ])('%s', (text, named) => {
    const { complaints } = read(text);
    expect(complaints).toHaveLength(1);
    for (const sentence of [complaints[0]?.en, complaints[0]?.ko]) {
      expect(sentence).toContain(path);
      expect(sentence).toContain(named);
    }
    expect(complaints[0]?.ko).toMatch(/[가-힣]/u);
  });

  test('a bad value beside a good one', () => {
    const { project } = read(
      '{ "locale": "fr", "rules": { "unknown-flag": "hint", "no-such-rule": "off" } }',
    );
    expect(project).toEqual({ rules: new Map([['unknown-flag', 'hint']]), plugins: new Set() });
  });

  test('any JSON at all gives settings', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(read(text).project.rules).toBeInstanceOf(Map);
      }),
      { seed: 3 },
    );
  });
});

test('the project wins over the user, who keeps what it says nothing of', () => {
  const user = {
    ...defaultSettings,
    dockerVersion: '24.0',
    rules: new Map([
      ['unknown-flag', 'off'],
      ['unknown-command', 'off'],
    ] as const),
  };
  const { project } = read(
    '{ "locale": "ko", "rules": { "unknown-flag": "error" }, "docker": { "version": "newest", "plugins": ["foo"] } }',
  );
  expect(withProject(user, project)).toEqual({
    ...defaultSettings,
    enable: true,
    locale: 'ko',
    plugins: new Set(['foo']),
    rules: new Map([
      ['unknown-flag', 'error'],
      ['unknown-command', 'off'],
    ]),
  });
  expect(withProject(user, read('{}').project)).toEqual(user);
});
