// The grammar file is what the registry says; `npm run docs` writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { root } from '../support/source-files';
import { buildShellGrammar } from './shell-grammar/grammar';

const file = path.join(root, 'syntaxes/docker-commands.shell.tmLanguage.json');

if (process.env['DOCKLINE_WRITE_DOCS'] === '1')
  writeFileSync(file, await format(JSON.stringify(buildShellGrammar()), { parser: 'json', printWidth: 110 }));

test('the shell grammar is built of the registry (npm run docs)', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(buildShellGrammar())));
});
