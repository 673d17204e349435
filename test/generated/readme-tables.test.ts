// The READMEs list the rules and settings that there are, and the same in both languages; `npm run docs` writes the tables anew.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../server/src/base/text';
import { rules } from '../../server/src/rules/registry';
import { root } from '../support/source-files';
import { ruleTable, settingTable, type Setting } from './readme-tables';

interface Manifest {
  contributes: {
    configuration: {
      properties: Record<string, { default: unknown; description?: string; markdownDescription?: string }>;
    };
  };
}

const files = { en: 'README.md', ko: 'README.ko.md' } as const;
const textFiles = { en: 'package.nls.json', ko: 'package.nls.ko.json' } as const;

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Content;
}

function settings(locale: Locale): Setting[] {
  const { properties } = read<Manifest>('package.json').contributes.configuration;
  const texts = read<Record<string, string>>(textFiles[locale]);
  return Object.entries(properties).map(([name, property]) => {
    const key = property.markdownDescription ?? property.description ?? '';
    return { name, default: property.default, description: texts[key.replaceAll('%', '')] ?? '' };
  });
}

function withTable(text: string, name: string, table: string): string {
  const begin = `<!-- ${name}: written by npm run docs -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(`<!-- /${name} -->`);
  expect(Math.min(from, to), `the place of the table of ${name}`).toBeGreaterThan(0);
  return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
}

function withTables(text: string, locale: Locale): string {
  return withTable(
    withTable(text, 'rules', ruleTable(rules, locale)),
    'settings',
    settingTable(settings(locale), locale),
  );
}

describe.each(['en', 'ko'] as const)('the README in %s', (locale) => {
  const file = path.join(root, files[locale]);
  if (process.env['DOCKLINE_WRITE_DOCS'] === '1') {
    writeFileSync(file, withTables(readFileSync(file, 'utf8'), locale));
  }
  const text = readFileSync(file, 'utf8');

  test('has tables that are up to date (npm run docs)', () => {
    expect(text).toBe(withTables(text, locale));
  });
});

test('both READMEs have the same sections and pictures', () => {
  const shape = (file: string): string[] => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return text
      .split('\n')
      .map((line) => /^#+(?= )|images\/[\w-]+\.png/u.exec(line)?.[0] ?? '')
      .filter((part) => part !== '')
      .map((part) => part.replace(/-(?:en|ko)\.png/u, '.png'));
  };
  expect(shape(files.ko)).toEqual(shape(files.en));
});
