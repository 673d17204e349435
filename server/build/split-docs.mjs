// Takes the texts out of the spec when it is bundled: facts stay in the bundle, each language gets a file of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = path.resolve(import.meta.dirname, '../src');
/** The registries of the spec, through which all its texts are reached. */
const registries = [
  ...['build-mounts', 'build-variables', 'commands', 'concepts', 'directives', 'format-functions', 'images'],
  ...['instructions', 'mount-keys', 'values'],
];
const locales = ['en', 'ko'];

/**
 * Reads the spec from its sources and writes `docs.<locale>.json`, arrays of strings, into `folder`.
 * Returns the esbuild plugin that puts the facts in place of the registries.
 */
export async function splitDocs(folder) {
  const spec = await importSpec();
  const texts = new Map();
  const modules = Object.fromEntries(
    registries.map((name) => [name, writeModule(takeTextsOut(spec[name], texts))]),
  );
  for (const locale of locales) {
    const strings = Array.from(texts.keys(), (key) => JSON.parse(key)[locales.indexOf(locale)]);
    writeFileSync(path.join(folder, `docs.${locale}.json`), JSON.stringify(strings));
  }
  return {
    name: 'split-docs',
    setup({ onLoad }) {
      // esbuild reads filters in Go's syntax, which knows no `u`.
      const filter = new RegExp(`spec.(?:${registries.join('|')})[.]ts$`);
      onLoad({ filter }, ({ path: file }) => {
        if (path.dirname(file) !== path.join(source, 'spec')) return undefined;
        return {
          contents: modules[path.basename(file, '.ts')],
          loader: 'js',
          resolveDir: path.join(source, 'spec'),
        };
      });
    },
  };
}

async function importSpec() {
  const folder = mkdtempSync(path.join(tmpdir(), 'dockline-spec-'));
  const outfile = path.join(folder, 'spec.mjs');
  const contents = registries.map((name) => `export * as ${identifier(name)} from './${name}';`).join('\n');
  try {
    await build({
      stdin: { contents, resolveDir: path.join(source, 'spec'), loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'warning',
    });
    const spec = await import(pathToFileURL(outfile).href);
    return Object.fromEntries(registries.map((name) => [name, { ...spec[identifier(name)] }]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function identifier(name) {
  return name.replace(/-/gu, '_');
}

/** A copy in which each `{ en, ko }` is `{ $: index }`; equal texts share one index. */
function takeTextsOut(value, texts) {
  if (Array.isArray(value)) return value.map((item) => takeTextsOut(item, texts));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) {
    const key = JSON.stringify(locales.map((locale) => value[locale]));
    if (!texts.has(key)) texts.set(key, texts.size);
    return { $: texts.get(key) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, takeTextsOut(item, texts)]));
}

function isText(value) {
  return (
    Object.keys(value).length === locales.length &&
    locales.every((locale) => typeof value[locale] === 'string')
  );
}

/** JSON is parsed faster than JavaScript of the same size, which matters at start-up. */
function writeModule(exported) {
  const names = Object.keys(exported);
  const json = JSON.stringify(JSON.stringify(exported));
  return `import { withLazyTexts } from '../base/lazy-text';
const data = withLazyTexts(JSON.parse(${json}));
${names.map((name) => `export const ${name} = data.${name};`).join('\n')}
`;
}
