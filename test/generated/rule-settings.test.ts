// The setting `dockline.rules` has one property for each rule of the registry; `npm run docs` writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Locale } from '../../server/src/base/text';
import { rules } from '../../server/src/rules/registry';
import { root } from '../support/source-files';

type Json = Record<string, unknown>;

const levels = ['off', 'hint', 'info', 'warning', 'error'];
const manifestFile = path.join(root, 'package.json');
const textFiles: Record<Locale, string> = {
  en: path.join(root, 'package.nls.json'),
  ko: path.join(root, 'package.nls.ko.json'),
};
const titleKey = (id: string): string => `rule.${id}.title`;

const expectedProperties = Object.fromEntries(
  rules.map(({ id }) => [id, { type: 'string', enum: levels, description: `%${titleKey(id)}%` }]),
);

function expectedTitles(locale: Locale): Json {
  return Object.fromEntries(rules.map(({ id, title }) => [titleKey(id), title[locale]]));
}

function readJson(file: string): Json {
  return JSON.parse(readFileSync(file, 'utf8')) as Json;
}

/** The object in the manifest that holds the properties of the setting. */
function rulesSetting(manifest: Json): Json {
  const keys = ['contributes', 'configuration', 'properties', 'dockline.rules'];
  return keys.reduce((parent, key) => parent[key] as Json, manifest);
}

function titlesOf(texts: Json): Json {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => key.startsWith('rule.')));
}

if (process.env['DOCKLINE_WRITE_DOCS'] === '1') {
  const write = (file: string, content: Json): void =>
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  const manifest = readJson(manifestFile);
  rulesSetting(manifest)['properties'] = expectedProperties;
  write(manifestFile, manifest);
  for (const locale of ['en', 'ko'] as const) {
    const others = Object.entries(readJson(textFiles[locale])).filter(([key]) => !key.startsWith('rule.'));
    write(textFiles[locale], { ...Object.fromEntries(others), ...expectedTitles(locale) });
  }
}

test('dockline.rules has one property for each rule (npm run docs)', () => {
  const { properties } = rulesSetting(readJson(manifestFile));
  expect(JSON.stringify(properties)).toBe(JSON.stringify(expectedProperties));
});

test.each(['en', 'ko'] as const)('the titles of the rules in %s are up to date (npm run docs)', (locale) => {
  expect(titlesOf(readJson(textFiles[locale]))).toEqual(expectedTitles(locale));
});
