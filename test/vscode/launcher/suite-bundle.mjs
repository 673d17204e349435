// Bundles the mocha suite for the extension host it is to run in: Node, or a web worker.
import path from 'node:path';
import { build } from 'esbuild';
import { cache, repository } from './paths.mjs';

const hosts = {
  node: { platform: 'node', target: 'node20' },
  webworker: { platform: 'browser', target: 'es2022', define: { global: 'globalThis' } },
};

/**
 * @param host `node` or `webworker`
 * @param grep runs only the tests whose full title contains it
 * @returns the path of the bundle, whose export `run` rejects unless all tests pass
 */
export async function bundleSuite(host, grep = '') {
  const outfile = path.join(cache, 'suite', `${host}.cjs`);
  const { define, ...options } = hosts[host];
  await build({
    absWorkingDir: repository,
    entryPoints: ['test/vscode/suite/run-suite.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    // Mocha's own bundle for browsers runs in both hosts, so that both run the same suite in the same way.
    alias: { mocha: './node_modules/mocha/mocha.js' },
    external: ['vscode'],
    sourcemap: 'inline',
    charset: 'utf8',
    logLevel: 'warning',
    define: { ...define, DOCKLINE_GREP: JSON.stringify(grep), DOCKLINE_HOST: JSON.stringify(host) },
    ...options,
  });
  return outfile;
}
