// Bundles everything that runs: the extension for desktop and web, the server for both, and the command line.
// `node esbuild.mjs` builds for development with source maps, `--production` builds small for release.
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { buildInParts } from './server/build/node-parts.mjs';
import { splitDocs } from './server/build/split-docs.mjs';
import { thirdPartyNotices } from './server/build/third-party-notices.mjs';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');

/** What runs in Node: desktop VS Code's extension host, other editors, terminals. */
const forNode = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
/** What runs in a browser; with this platform a `node:` import has no meaning, so that it fails the build. */
const forBrowser = { platform: 'browser', target: 'es2022' };

/** ES modules, of which only what is used gets into a bundle. */
const alias = { yaml: path.join(root, 'node_modules/yaml/browser/index.js') };

const bundles = [
  { from: 'client/src/extension.ts', to: 'extension.js', options: { ...forNode, external: ['vscode'] } },
  {
    from: 'client/src/extension.web.ts',
    to: 'extension.web.js',
    options: { ...forBrowser, format: 'cjs', external: ['vscode'] },
  },
  { from: 'server/src/lsp/main.web.ts', to: 'server.web.js', options: { ...forBrowser, format: 'iife' } },
  // The page of the topology view, with its layout library.
  { from: 'client/webview/topology/main.ts', to: 'topology.js', options: { ...forBrowser, format: 'iife' } },
  { from: 'client/webview/topology/topology.css', to: 'topology.css', options: forBrowser },
  { from: 'server/src/cli/main.ts', to: 'dockline.js', options: forNode, executable: true },
];

const known = ['--production'];
const unknown = process.argv.slice(2).filter((argument) => !known.includes(argument));
if (unknown.length > 0) {
  console.error(`esbuild.mjs: unknown argument ${unknown.join(' ')}; known: ${known.join(' ')}`);
  process.exit(2);
}
const production = process.argv.includes('--production');

// What an earlier build left must not get into the package.
mkdirSync(dist, { recursive: true });
for (const name of readdirSync(dist)) {
  if (/\.(?:css|js|map)$/u.test(name) || name === 'node') rmSync(path.join(dist, name), { recursive: true });
}

const docsPlugin = await splitDocs(dist);

const common = {
  absWorkingDir: root,
  bundle: true,
  // With sources on disk beside the bundle, maps need no second copy of them.
  sourcesContent: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [docsPlugin],
  alias,
};

const results = await Promise.allSettled([
  ...bundles.map(async ({ from, to, options, executable }) => {
    const outfile = path.join(dist, to);
    const own = { entryPoints: [from], outfile, minify: production, sourcemap: !production };
    const { metafile } = await build({ ...common, ...own, ...options });
    if (executable) chmodSync(outfile, 0o755);
    return metafile;
  }),
  buildInParts(
    { name: 'dockline-language-server', from: 'server/src/lsp/main.ts', dist, production },
    { ...common, ...forNode },
  ),
]);
// Errors in the sources have been printed by esbuild; any other is printed here.
for (const { reason } of results) if (reason && !reason.errors) console.error(reason);
if (results.some(({ status }) => status === 'rejected')) process.exit(1);

const metafiles = results.map(({ value }) => value);
writeFileSync(path.join(dist, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, metafiles));
