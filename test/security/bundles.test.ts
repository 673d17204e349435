// What the built programs can reach: nothing of Node in a browser, no program and no network but for what is named here.
import { describe, expect, test } from 'vitest';
import { serverParts, textOf } from '../support/server-parts';
import { importsOf, sourceFiles } from '../support/source-files';

/** The modules that a bundle leaves to its surroundings. */
function requiredBy(files: readonly string[]): string[] {
  const names = Array.from(
    files
      .map(textOf)
      .join('\n')
      .matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/gu),
    ([, name = '']) => name.replace(/^node:/u, ''),
  );
  const isPart = /^\.\.?\/.*\.js$/u;
  return [...new Set(names.filter((name) => !isPart.test(name)))].sort();
}

describe('a bundle requires exactly', () => {
  test.each([
    ['server.web.js', []],
    ['extension.web.js', ['vscode']],
    ['topology.js', []],
    ['dockline.js', ['fs', 'path', 'url']],
    // `net` and `readline` come with vscode-languageclient/node; `child_process` starts the server and asks docker.
    ['extension.js', ['child_process', 'crypto', 'fs', 'net', 'os', 'path', 'readline', 'util', 'vscode']],
  ])('%s', (bundle, modules) => {
    expect(requiredBy([`dist/${bundle}`])).toEqual(modules);
  });

  // `child_process`, `net` and `crypto` come with vscode-languageserver/node, for transports other than stdio.
  test('dockline-language-server.js with its parts', () => {
    const modules = [
      'child_process',
      'crypto',
      'fs',
      'fs/promises',
      'net',
      'os',
      'path',
      'url',
      'util',
      'v8',
    ];
    expect(requiredBy(serverParts('ever'))).toEqual(modules);
  });
});

const sources = [
  ...sourceFiles('client/src'),
  ...sourceFiles('client/webview'),
  ...sourceFiles('server/src'),
];

/** The files of ours that import one of these, as `file ← module`. */
function importers(modules: readonly string[]): string[] {
  return sources.flatMap((file) =>
    importsOf(file)
      .filter((target) => modules.includes(target.replace(/^node:/u, '')))
      .map((target) => `${file.path} ← ${target}`),
  );
}

test('programs are started in one place, where docker is asked', () => {
  expect(importers(['child_process', 'cluster', 'worker_threads', 'vm'])).toEqual([
    'client/src/live/docker-program.ts ← node:child_process',
  ]);
});

test('nothing of ours opens a connection', () => {
  expect(importers(['dgram', 'dns', 'http', 'http2', 'https', 'inspector', 'net', 'tls'])).toEqual([]);
  const calls = sources.filter(({ text }) =>
    /\b(?:fetch\s*\(|XMLHttpRequest\b|new (?:WebSocket|EventSource)\b|sendBeacon\b)/u.test(text),
  );
  expect(calls.map((file) => file.path)).toEqual([]);
});
