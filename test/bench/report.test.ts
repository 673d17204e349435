// The tables of speeds in both READMEs are those of the newest full result.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from '../support/source-files';

interface Report {
  readonly readmes: Readonly<Record<string, string>>;
  newestResult(): object | undefined;
  benchTables(result: object, locale: string): string;
}

test('the READMEs show the newest result: run node test/bench/report.mjs', async () => {
  const report = (await import(pathToFileURL(path.join(root, 'test/bench/report.mjs')).href)) as Report;
  const newest = report.newestResult();
  for (const [locale, name] of Object.entries(report.readmes)) {
    const readme = readFileSync(path.join(root, name), 'utf8');
    const shown = /<!-- bench: [^\n]*-->\n([\s\S]*?)<!-- \/bench -->/u.exec(readme)?.[1];
    expect(shown, name).toBe(newest ? `${report.benchTables(newest, locale)}\n` : '');
  }
});
