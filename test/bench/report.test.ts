// The table of speeds in the README is that of the newest result.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from '../support/source-files';

interface Report {
  newestResult(): object | undefined;
  benchTable(result: object): string;
}

test('the README shows the newest result: run node test/bench/report.mjs', async () => {
  const report = (await import(pathToFileURL(path.join(root, 'test/bench/report.mjs')).href)) as Report;
  const newest = report.newestResult();
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const shown = /<!-- bench: [^\n]*-->\n([\s\S]*?)<!-- \/bench -->/u.exec(readme)?.[1];
  expect(shown).toBe(newest ? `${report.benchTable(newest)}\n` : '');
});
