// The hooks for pre-commit take the files that Dockline knows by their names; `npm run docs` writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileKinds } from '../../server/src/hosts/file-kinds';
import { globSource } from '../../server/src/hosts/glob';
import { root } from '../support/source-files';

const place = path.join(root, '.pre-commit-hooks.yaml');

const globs = [...new Set(fileKinds.flatMap((kind) => kind.globs))].map((glob) =>
  glob.replace(/^\*\*\//u, ''),
);
const files = `^(?:.*/)?(?:${globs.map(globSource).join('|')})$`;

const hook = (id: string, name: string, description: string, entry: string): string =>
  [
    `- id: ${id}`,
    `  name: ${name}`,
    `  description: ${description}`,
    `  entry: ${entry}`,
    '  language: node',
    '  types: [text]',
    // Quotes have no business in the names of files.
    `  files: '${files}'`,
    '',
  ].join('\n');

const text = [
  '# Hooks for https://pre-commit.com; written by `npm run docs` from the kinds of files that Dockline knows.\n',
  hook('dockline', 'dockline check', 'Checks docker command lines.', 'dockline check'),
  hook(
    'dockline-fix',
    'dockline check --fix',
    'Checks docker command lines and applies the safe fixes.',
    'dockline check --fix',
  ),
].join('');

test('.pre-commit-hooks.yaml is up to date', () => {
  if (process.env['DOCKLINE_WRITE_DOCS']) writeFileSync(place, text);
  expect(readFileSync(place, 'utf8'), 'run npm run docs').toBe(text);
  const hooks = parse(text) as { readonly files: string }[];
  expect(hooks.map((each) => each.files)).toEqual([files, files]);
});

test.each([
  ['build.sh', true],
  ['a/b/Dockerfile.dev', true],
  ['.github/workflows/ci.yml', true],
  ['docs/한국어.md', true],
  ['docs/sh', false],
  ['workflows/ci.yml', false],
  ['a.sh.txt', false],
])('%s: %s', (file, taken) => {
  expect(new RegExp(files, 'u').test(file)).toBe(taken);
});
