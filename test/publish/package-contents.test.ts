// What users get: exactly these files are in the VSIX and in the npm package, and what they point to is there.
import { listFiles, PackageManager } from '@vscode/vsce';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { serverParts } from '../support/server-parts';
import { root } from '../support/source-files';

const programs = ['dist/dockline-language-server.js', 'dist/dockline.js'];
const docs = ['dist/THIRD-PARTY-NOTICES.txt', 'dist/docs.en.json', 'dist/docs.ko.json'];
const inBoth = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'package.json',
  ...docs,
  ...serverParts('ever'),
  'dist/dockline.js',
];

const inVsix = [
  ...inBoth,
  'dist/extension.js',
  'dist/extension.web.js',
  'dist/server.web.js',
  'dist/topology.css',
  'dist/topology.js',
  'images/completion.png',
  'images/fix.png',
  'images/hover-en.png',
  'images/hover-ko.png',
  'images/icon.png',
  'images/topology.png',
  'package.nls.json',
  'package.nls.ko.json',
  'server/docs/docklinerc.schema.json',
  'snippets/bat.json',
  'snippets/dockerfile.json',
  'snippets/powershell.json',
  'snippets/shell.json',
  'syntaxes/docker-commands.bat.tmLanguage.json',
  'syntaxes/docker-commands.powershell.tmLanguage.json',
  'syntaxes/docker-commands.shell.tmLanguage.json',
  'syntaxes/hash-comments.language-configuration.json',
];

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  main: string;
  browser: string;
  icon: string;
  bin: Record<string, string>;
  contributes: Record<string, unknown>;
};

/** Relative paths of files that the manifest names anywhere under `contributes`. */
function contributedFiles(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value.slice(2)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(contributedFiles) : [];
}

describe('the VSIX', () => {
  test('holds exactly what it needs', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    expect(files.sort()).toEqual(inVsix.sort());
  });

  test('holds all that its manifest names', () => {
    const { main, browser, icon, contributes } = manifest;
    const named = [main, browser, icon].map((file) => path.posix.normalize(file));
    expect(inVsix).toEqual(expect.arrayContaining([...named, ...contributedFiles(contributes)]));
  });
});

describe('the npm package', () => {
  test('holds the two programs and what they read', () => {
    const command = 'npm pack --dry-run --json --ignore-scripts';
    const told = execFileSync(command, {
      cwd: root,
      encoding: 'utf8',
      shell: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ files } = { files: [] }] = JSON.parse(told) as { files: { path: string }[] }[];
    expect(files.map((file) => file.path).sort()).toEqual([...inBoth, 'README.ko.md'].sort());
  });

  test('has its programs in place, to be run by node', () => {
    expect(Object.values(manifest.bin).sort()).toEqual(programs);
    for (const program of programs)
      expect(readFileSync(path.join(root, program), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
  });
});

describe('what the texts point to is in the repository', () => {
  test.each(['README.md', 'README.ko.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'CHANGELOG.md'])(
    '%s',
    (name) => {
      const targets = new MarkdownIt({ html: true })
        .parse(readFileSync(path.join(root, name), 'utf8'), {})
        .flatMap((token) => [token, ...(token.children ?? [])])
        .flatMap((token) => [
          token.attrGet('href') ?? token.attrGet('src') ?? '',
          ...Array.from(
            token.content.matchAll(/<(?:img|a|source)\b[^>]*?(?:src|href|srcset)="([^"]*)"/gu),
            (found) => found[1] ?? '',
          ),
        ])
        .filter((target) => target !== '' && !/^(?:[a-z]+:|#)/u.test(target));
      const missing = targets.filter((target) => !existsSync(path.join(root, target.replace(/#.*/u, ''))));
      expect(missing).toEqual([]);
      if (name.startsWith('README')) expect(targets.length).toBeGreaterThan(50);
    },
  );
});
