// The workbench of a running VS Code server, opened in headless Chromium or by a person's own browser.
import path from 'node:path';
import { launchChromium } from './chromium.mjs';

const workbenchSeconds = 90;

/**
 * The address that opens the workbench.
 * @param options.folder the folder to open; none for an empty window
 * @param options.file a file to open in it
 * @param options.extension a folder with an extension under development
 * @param options.tests the module whose `run` the extension host calls
 */
export function workbenchUrl(server, options = {}) {
  const remote = (file) => `vscode-remote://${server.authority}${encodeURI(toUriPath(file))}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (options.file) payload.push(['openFile', remote(options.file)]);
  if (options.extension) payload.push(['extensionDevelopmentPath', remote(options.extension)]);
  if (options.tests) payload.push(['extensionTestsPath', remote(options.tests)]);
  const url = new URL(server.origin);
  url.searchParams.set('tkn', server.token);
  if (options.folder) url.searchParams.set('folder', toUriPath(options.folder));
  else url.searchParams.set('ew', 'true');
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

function toUriPath(file) {
  const absolute = path.resolve(file).replaceAll(path.sep, '/');
  return absolute.startsWith('/') ? absolute : `/${absolute}`;
}

/**
 * Opens the workbench and resolves with `{ page, browser }` when it is shown.
 * @param prepare called with the page before it loads
 */
export async function openWorkbench(server, options = {}, prepare = () => undefined) {
  const browser = await launchChromium(server.parts.playwright);
  try {
    const page = await browser.newPage({ viewport: options.size ?? { width: 1280, height: 800 } });
    await prepare(page);
    await page.goto(workbenchUrl(server, options), { waitUntil: 'commit' });
    await page.waitForSelector('.monaco-workbench', { timeout: workbenchSeconds * 1000 });
    return { page, browser };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** What the workbench says about itself on every start; only the tests' own words are of interest. */
const noise = [
  /^\[(?:AccountPolicyGate|AgentHost|DefaultAccount|Service Worker|chat-stt|driver|reconnection-grace-time)/u,
  /^(?:Resolving|Resolved) connection token/u,
  /^(?:Creating a socket|Creation of workbench|Extension host \(|No search provider|Long running operations)/u,
  /^(?:Updating additional builtin|Ignoring fetching additional|Canceled|Timed out waiting for auth)/u,
  // Native modules that serve logging and a watchdog; we do without them.
  /^Error: Could not locate the bindings file|^Cannot find module '\.\/build\/Release\/watchdog'/u,
  /\n?\s+at \S+ ?\(?http:\S+\/workbench(?:\.web\.main(?:\.internal)?)?\.js/u,
];

/**
 * Prints what the tests in the page's extension host print.
 * @returns a promise of the tests' exit code; 1 where the page breaks
 */
export function followTests(page, { verbose }) {
  return new Promise((resolve, reject) => {
    page.on('crash', () => {
      console.error('The page of the workbench crashed.');
      resolve(1);
    });
    const isNoise = (kind, text) =>
      kind === 'trace' || kind === 'debug' || noise.some((pattern) => pattern.test(text));
    const print = (kind, args) => {
      if (!verbose && isNoise(kind, String(args[0]))) return;
      if (kind === 'error') console.error(...args);
      else console.log(...args);
    };
    page.exposeFunction('codeAutomationLog', print).catch(reject);
    page.exposeFunction('codeAutomationExit', (code) => resolve(code)).catch(reject);
  });
}
