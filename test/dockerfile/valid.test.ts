// Dockerfiles that are right, from modern syntax to Windows and templates: nothing is said about them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { readSnippets } from '../support/snippet-file';
import { root } from '../support/source-files';

const folder = path.join(import.meta.dirname, 'valid');
const files: (readonly [string, string])[] = [
  ...readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const),
  ['examples/Dockerfile', readFileSync(path.join(root, 'examples/Dockerfile'), 'utf8')],
  ...readSnippets('dockerfile').map(({ name, text }) => [`the snippet ${name}`, text] as const),
];

test.each(files)('%s', (_, text) => {
  for (const source of [text, text.replaceAll('\n', '\r\n')]) {
    const found = diagnostics(openHostFile(source, 'dockerfile'), defaultSettings);
    expect(found.map(({ ruleId, start, end }) => `${ruleId}: ${source.slice(start, end)}`)).toEqual([]);
  }
});
