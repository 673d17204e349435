// The setting `dockline.rules` lists the rules with their titles as the registry has them; `npm run docs` writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../server/src/rules/registry';
import { root } from '../support/source-files';

interface Manifest {
  contributes: { configuration: { properties: Record<string, { properties?: Record<string, unknown> }> } };
}

const severities = ['off', 'hint', 'info', 'warning', 'error'];
const manifestFile = path.join(root, 'package.json');
const titleFiles = {
  en: path.join(root, 'package.nls.json'),
  ko: path.join(root, 'package.nls.ko.json'),
} as const;
const titleKey = /^rule\..+\.title$/u;

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, 'utf8')) as Content;
}

function ruleProperties(): Record<string, unknown> {
  const entries = rules.map(({ id, severity }) => {
    const property = {
      type: 'string',
      enum: severities,
      default: severity,
      description: `%rule.${id}.title%`,
    };
    return [id, property] as const;
  });
  return Object.fromEntries(entries);
}

function titles(locale: keyof typeof titleFiles): Record<string, string> {
  return Object.fromEntries(rules.map(({ id, title }) => [`rule.${id}.title`, title[locale]]));
}

function withoutTitles(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !titleKey.test(key)));
}

if (process.env['DOCKLINE_WRITE_DOCS'] === '1') {
  const manifest = read<Manifest>(manifestFile);
  const setting = manifest.contributes.configuration.properties['dockline.rules'];
  if (setting) setting.properties = ruleProperties();
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
  for (const locale of ['en', 'ko'] as const) {
    const file = titleFiles[locale];
    const texts = { ...withoutTitles(read<Record<string, string>>(file)), ...titles(locale) };
    writeFileSync(file, `${JSON.stringify(texts, null, 2)}\n`);
  }
}

test('the schema of dockline.rules is what the registry says (npm run docs)', () => {
  const { properties } = read<Manifest>(manifestFile).contributes.configuration;
  expect(properties['dockline.rules']?.properties).toEqual(ruleProperties());
});

test.each(['en', 'ko'] as const)('the titles in %s are what the registry says (npm run docs)', (locale) => {
  const texts = read<Record<string, string>>(titleFiles[locale]);
  const listed = Object.fromEntries(Object.entries(texts).filter(([key]) => titleKey.test(key)));
  expect(listed).toEqual(titles(locale));
});
