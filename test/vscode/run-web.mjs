// Runs the suite in the web worker extension host, as on vscode.dev: the extension's `browser` entry and its worker.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { buildExtension } from './launcher/build.mjs';
import { runToTheEnd } from './launcher/lifetime.mjs';
import { readOptions } from './launcher/options.mjs';
import { repository, suiteWorkspace } from './launcher/paths.mjs';
import { say } from './launcher/progress.mjs';
import { bundleSuite } from './launcher/suite-bundle.mjs';
import { startVscodeServer } from './launcher/vscode-server.mjs';
import { followTests, openWorkbench } from './launcher/workbench.mjs';
import { copyWorkspace } from './launcher/workspace-copy.mjs';

const usage = `Usage: node test/vscode/run-web.mjs [options]
Runs the mocha suite of test/vscode/suite in VS Code's web worker extension host, in headless Chromium.

  --grep TEXT        only tests whose full title contains TEXT
  --no-build         test what is in dist/ already
  --screenshot PNG   a picture of the workbench at the end
  --verbose          everything that the editor prints`;

const { values: options } = readOptions(usage, {
  options: {
    grep: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    screenshot: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

/** Under the page's own origin, so that the browser lets its workers load the extension. */
const servedUnder = '/dockline-under-test';
const testsFile = 'dockline-suite.js';
const capSeconds = 600;

await runToTheEnd(
  async (atEnd) => {
    if (!options['no-build']) await buildExtension();
    const suite = await bundleSuite('webworker', options.grep);
    const workspace = copyWorkspace(suiteWorkspace);
    atEnd(workspace.remove);
    const server = await startVscodeServer({
      onOutput: (text) => options.verbose && process.stderr.write(text),
    });
    atEnd(server.stop);
    let tests;
    const { page, browser } = await openWorkbench(server, { folder: workspace.folder }, async (page) => {
      await serveExtension(page, suite);
      await loadExtensionInWorker(page, server.authority);
      tests = followTests(page, options);
    });
    atEnd(() => browser.close());
    say('workbench is shown');
    const code = await tests;
    if (options.screenshot) await page.screenshot({ path: options.screenshot });
    say(code === 0 ? 'The suite passed.' : `The suite ended with ${code}.`);
    return code;
  },
  { capSeconds },
);

/** Answers the page's and its workers' requests for the extension's files from this repository. */
async function serveExtension(page, suite) {
  await page.context().route(
    (url) => url.pathname.startsWith(`${servedUnder}/`),
    (route) => {
      const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(servedUnder.length + 1));
      const file = name === testsFile ? suite : path.join(repository, name);
      if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
      const contentType = file.endsWith('.json') ? 'application/json' : 'text/javascript';
      return route.fulfill({ body: readFileSync(file), contentType });
    },
  );
}

/** Puts our extension into the page's configuration the moment the page's parser has read it. */
async function loadExtensionInWorker(page, authority) {
  const uri = (file) => ({ scheme: 'http', authority, path: file });
  const developmentOptions = {
    extensions: [uri(servedUnder)],
    extensionTestsPath: uri(`${servedUnder}/${testsFile}`),
  };
  await page.addInitScript((added) => {
    const observer = new MutationObserver(() => {
      const holder = document.getElementById('vscode-workbench-web-configuration');
      if (!holder) return;
      observer.disconnect();
      const configuration = JSON.parse(holder.dataset.settings);
      configuration.developmentOptions = { ...configuration.developmentOptions, ...added };
      holder.dataset.settings = JSON.stringify(configuration);
    });
    observer.observe(document, { childList: true, subtree: true });
  }, developmentOptions);
}
