// Beside a tool that finds the same, rules step back: in the languages it serves, unless the user wants to see all.
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { readNeighbours } from '../../server/src/features/neighbours';
import { defaultSettings, type Settings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { rules } from '../../server/src/rules/registry';
import { readMarks } from '../support/fixture';

const text = 'docker run -v $(pwd):/app nginx:1.29 --name web\n';
const beside: Settings = { ...defaultSettings, neighbours: new Set(['shellcheck']) };

function ids(source: string, settings: Settings, languageId = 'shellscript'): string[] {
  return diagnostics(openHostFile(source, languageId), settings).map(({ ruleId }) => ruleId);
}

test('what the other tool finds too is left to it, and only that', () => {
  expect(ids(text, defaultSettings)).toEqual(['unquoted-expansion', 'flag-after-image']);
  expect(ids(text, beside)).toEqual(['flag-after-image']);
});

test.each([
  ['a tool that does not find it', { ...beside, neighbours: new Set(['hadolint'] as const) }],
  ['showAll', { ...beside, besideOthers: 'showAll' as const }],
  ['a severity of its own', { ...beside, rules: new Map([['unquoted-expansion', 'warning' as const]]) }],
])('%s leaves it shown', (_, settings) => {
  expect(ids(text, settings)).toContain('unquoted-expansion');
});

test('in files that the tool does not read all is shown', () => {
  expect(ids(`\`\`\`sh\n${text}\`\`\`\n`, beside, 'markdown')).toEqual([
    'unquoted-expansion',
    'flag-after-image',
  ]);
});

test('of the broken continuations only a blank behind the backslash is left to it', () => {
  const blank = 'docker run --rm --restart always \\ \n  -p 80:80 nginx:1.29\n';
  expect(ids(blank, defaultSettings)).toEqual(['broken-continuation']);
  // What follows from it is not told instead.
  expect(ids(blank, beside)).toEqual([]);
  expect(ids(blank.replace(' \\ ', ''), beside)).toEqual(['broken-continuation']);
});

test('a comment against what is left to the tool is not called unused', () => {
  expect(ids(`# dockline-disable-next-line unquoted-expansion\n${text}`, beside)).toEqual([
    'flag-after-image',
  ]);
});

test('in Dockerfiles the checks of the build are left to Docker DX', () => {
  const dockerfile = 'FROM alpine:3.22 AS Base\nCOPY ../secret /\n';
  const withTool = { ...defaultSettings, neighbours: new Set(['docker-dx' as const]) };
  expect(ids(dockerfile, defaultSettings, 'dockerfile')).toEqual([
    'uppercase-stage-name',
    'copy-outside-context',
  ]);
  expect(ids(dockerfile, withTool, 'dockerfile')).toEqual(['copy-outside-context']);
});

// Container Tools shows what this library finds.
test.each(
  rules
    .filter(({ alsoFoundBy }) => alsoFoundBy?.includes('container-tools'))
    .flatMap(({ id, examples }) => examples.map(({ bad, good }) => [id, bad, good] as const)),
)('Container Tools finds the example of %s', (_, bad, good) => {
  expect(validate(readMarks(bad).text)).not.toEqual([]);
  expect(validate(good)).toEqual([]);
});

test.each([
  [undefined, []],
  ['shellcheck', []],
  [{ shellcheck: true }, []],
  [
    ['hadolint', 'shellcheck', 'toString', 7],
    ['shellcheck', 'hadolint'],
  ],
])('%j of a client', (told, names) => {
  expect([...readNeighbours(told)]).toEqual(names);
});
