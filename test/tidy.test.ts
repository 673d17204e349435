// The laws of the code, each with a test that says what to do.
import ts from 'typescript';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandTree } from '../server/src/model/command-tree';
import { rules } from '../server/src/rules/registry';
import { importsOf, root, sourceFiles, type SourceFile } from './support/source-files';

const server = sourceFiles('server/src');
const client = [...sourceFiles('client/src'), ...sourceFiles('client/webview')];
const all = [...server, ...client, ...sourceFiles('test')];
const readJson = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>;

/** Which folders of `server/src` and which packages each layer may import; `lsp` and `cli` stand at the top. */
const importTable: Record<
  string,
  { readonly layers: readonly string[]; readonly packages: readonly string[] }
> = {
  base: { layers: [], packages: [] },
  dockerfile: { layers: ['base'], packages: [] },
  hosts: { layers: ['base', 'dockerfile'], packages: ['jsonc-parser', 'yaml'] },
  spec: { layers: ['base'], packages: [] },
  model: { layers: ['base', 'dockerfile', 'hosts', 'spec'], packages: [] },
  rules: {
    layers: ['base', 'dockerfile', 'hosts', 'spec', 'model', 'protocol'],
    packages: ['fastest-levenshtein'],
  },
  // Only types: what goes over the wire beside the standard.
  protocol: { layers: [], packages: [] },
  features: {
    layers: ['base', 'dockerfile', 'hosts', 'spec', 'model', 'rules', 'protocol'],
    packages: ['yaml'],
  },
  lsp: {
    layers: ['base', 'hosts', 'spec', 'model', 'rules', 'features', 'protocol'],
    packages: [
      'vscode-languageserver',
      'vscode-languageserver/node',
      'vscode-languageserver/browser',
      'node:fs',
      'node:fs/promises',
      'node:os',
      'node:path',
      'node:url',
      'node:v8',
    ],
  },
  cli: {
    layers: ['base', 'hosts', 'spec', 'model', 'rules', 'features'],
    packages: ['fastest-levenshtein', 'ignore', 'picomatch', 'node:fs', 'node:path', 'node:url'],
  },
};

/** Model and rules know what a host hands upwards, not how it finds it. */
const hostsContract = [
  'common-ends',
  'lineage',
  'occurrences',
  'shell-syntax/continuation',
  'site-groups',
  'text-blocks',
  'types',
  'word-span',
].map((name) => `server/src/hosts/${name}`);

describe('law 2: layers', () => {
  test.each(server.map((file) => [file.path, file] as const))(
    '%s imports only what lies below it',
    (_, file) => {
      const layer = file.path.split('/')[2] ?? '';
      const allowed = importTable[layer];
      expect(allowed, `no layer named ${layer}`).toBeDefined();
      for (const target of importsOf(file)) {
        if (target === 'package.json') continue;
        const own = target.match(/^server\/src\/([^/]+)/u)?.[1];
        if (own === undefined) expect(allowed?.packages, `${file.path} imports ${target}`).toContain(target);
        else if (own !== layer) expect(allowed?.layers, `${file.path} imports ${target}`).toContain(own);
        if (own === 'hosts' && (layer === 'model' || layer === 'rules'))
          expect(hostsContract).toContain(target);
      }
    },
  );

  test('rules do not import each other, but for what one tells another on purpose', () => {
    const ids = new Set(rules.map((rule) => rule.id));
    const borrowed = server
      .filter(
        (file) => ids.has(path.posix.basename(file.path, '.ts')) && file.path.startsWith('server/src/rules/'),
      )
      .flatMap((file) =>
        importsOf(file).map(
          (target) => `${path.posix.basename(file.path, '.ts')} ← ${path.posix.basename(target)}`,
        ),
      )
      .filter((pair) => ids.has(pair.split(' ← ')[1] ?? ''));
    // An unknown letter in `-name` is the other rule's business.
    expect(borrowed).toEqual(['unknown-flag ← single-dash-long-flag']);
  });

  test('the client imports nothing of the server but the types of the protocol', () => {
    for (const file of client)
      for (const target of importsOf(file))
        expect(target, file.path).not.toMatch(/^server\/(?!src\/protocol\/)/u);
  });
});

describe('law 5: names', () => {
  test.each(all.map((file) => [file.path] as const))('%s is named after one concept', (name) => {
    const base = path.posix.basename(name).replace(/(?:\.test|\.web|\.d)?\.ts$/u, '');
    expect(base).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect(base).not.toMatch(/^(?:util|utils|helper|helpers|misc|common)$/u);
  });

  test.each([...server, ...client].map((file) => [file.path, file] as const))(
    '%s says what lives in it',
    (_, file) => {
      expect(file.text.replace(/^#!.*\n/u, '')).toMatch(/^\/\/ \S.*[.!?]\n/u);
    },
  );

  test.each(rules.map((rule) => [rule.id] as const))(
    'the rule %s has a file and a test of its name',
    (id) => {
      expect(existsSync(path.join(root, `server/src/rules/${id}.ts`)), `server/src/rules/${id}.ts`).toBe(
        true,
      );
      expect(existsSync(path.join(root, `test/rules/${id}.test.ts`)), `test/rules/${id}.test.ts`).toBe(true);
    },
  );

  test('registries are sorted', () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids).toEqual([...ids].sort());
  });
});

describe('law 6: sizes', () => {
  const isData = (file: SourceFile): boolean => file.path.startsWith('server/src/spec/');

  test.each([...server, ...client].map((file) => [file.path, file] as const))('%s is small', (_, file) => {
    expect(file.lines, 'split the file by concept').toBeLessThanOrEqual(isData(file) ? 400 : 250);
  });

  test('the median logic file has less than 90 lines', () => {
    const sizes = [...server, ...client].filter((file) => !isData(file)).map((file) => file.lines);
    const median = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)];
    expect(median).toBeLessThan(90);
  });

  test.each([...server, ...client].map((file) => [file.path, file] as const))(
    'functions of %s are short',
    (_, file) => {
      for (const { name, lines } of functionsOf(file))
        expect(lines, `${name} is too long: split it`).toBeLessThanOrEqual(60);
    },
  );
});

describe('law 3: package.json says what the registries say', () => {
  const manifest = readJson('package.json') as {
    contributes: {
      configuration: { properties: Record<string, { order?: number; properties?: Record<string, unknown> }> };
      snippets: { path: string }[];
      grammars: { path: string }[];
    };
  };

  test('the setting dockline.rules has exactly the rules', () => {
    const listed = Object.keys(
      manifest.contributes.configuration.properties['dockline.rules']?.properties ?? {},
    );
    expect(listed.sort()).toEqual(rules.map((rule) => rule.id));
  });

  test('each setting has its own place in the list, counted from 1', () => {
    const orders = Object.values(manifest.contributes.configuration.properties).map(({ order }) => order);
    expect(orders.sort((a, b) => Number(a) - Number(b))).toEqual(orders.map((_, index) => index + 1));
  });

  test('both languages name the same keys, and each key is used', () => {
    const english = readJson('package.nls.json');
    const korean = readJson('package.nls.ko.json');
    expect(Object.keys(korean)).toEqual(Object.keys(english));
    const used = new Set(
      Array.from(JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/gu), (found) => found[1]),
    );
    expect(Object.keys(english).sort()).toEqual([...used].sort());
    for (const [key, value] of Object.entries(korean)) {
      expect(value, key).toMatch(/[가-힣]|^Dockline$/u);
    }
  });

  test('contributed files exist', () => {
    const { snippets, grammars } = manifest.contributes;
    for (const { path: file } of [...snippets, ...grammars])
      expect(existsSync(path.join(root, file)), file).toBe(true);
  });
});

test('the command tree has no two commands in one place', () => {
  expect(commandTree.children.size).toBeGreaterThan(50);
});

interface FunctionSize {
  readonly name: string;
  readonly lines: number;
}

function functionsOf(file: SourceFile): FunctionSize[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: FunctionSize[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isFunctionLike(node) || ts.isClassStaticBlockDeclaration(node)) && 'body' in node && node.body) {
      const start = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const end = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      const name = `${file.path}: ${node.getText().slice(0, 50).replace(/\s+/gu, ' ')}`;
      found.push({ name, lines: end - start + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
