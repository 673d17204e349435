// The snippets for batch files and PowerShell are those for the shell, translated; `npm run docs` writes them anew.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { readSnippetFile } from '../support/snippet-file';
import { root } from '../support/source-files';
import { cmdTranslation, powershellTranslation, translateSnippets } from './snippets/translation';

const files = { 'snippets/bat.json': cmdTranslation, 'snippets/powershell.json': powershellTranslation };

for (const [name, translation] of Object.entries(files)) {
  const file = path.join(root, name);
  const made = translateSnippets(readSnippetFile('snippets/shell.json'), translation);

  if (process.env['DOCKLINE_WRITE_DOCS'] === '1') {
    const options = await resolveConfig(file);
    writeFileSync(
      file,
      await format(JSON.stringify(made), { ...options, parser: 'json', objectWrap: 'collapse' }),
    );
  }

  test(`${name} is made of snippets/shell.json (npm run docs)`, () => {
    expect(readSnippetFile(name)).toEqual(made);
  });
}
