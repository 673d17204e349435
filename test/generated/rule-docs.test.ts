// The generated pages are what the registry says; `npm run docs` writes them anew.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../server/src/rules/registry';
import { root } from '../support/source-files';
import { rulePageText } from './rule-docs';

const pages = path.join(root, 'server/docs/rules');
const writes = process.env['DOCKLINE_WRITE_DOCS'] === '1';

if (writes) {
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  for (const rule of rules) writeFileSync(path.join(pages, `${rule.id}.md`), rulePageText(rule));
}

test.each(rules.map((rule) => [rule.id, rule] as const))(
  'the page of %s is up to date (npm run docs)',
  (id, rule) => {
    const page = path.join(pages, `${id}.md`);
    expect(existsSync(page), page).toBe(true);
    expect(readFileSync(page, 'utf8')).toBe(rulePageText(rule));
  },
);

test('there are no pages of rules that are gone', () => {
  expect(readdirSync(pages).sort()).toEqual(rules.map((rule) => `${rule.id}.md`).sort());
});
