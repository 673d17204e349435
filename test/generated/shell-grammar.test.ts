// The grammar files are what the registry says; `npm run docs` writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { root } from '../support/source-files';
import { buildGrammar, grammars } from './shell-grammar/grammar';

for (const name of Object.keys(grammars) as (keyof typeof grammars)[]) {
  const file = path.join(root, `syntaxes/docker-commands.${name}.tmLanguage.json`);
  const grammar = JSON.stringify(buildGrammar(name));

  if (process.env['DOCKLINE_WRITE_DOCS'] === '1')
    writeFileSync(file, await format(grammar, { parser: 'json', printWidth: 110 }));

  test(`the grammar for ${name} is built of the registry (npm run docs)`, () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(grammar));
  });
}
