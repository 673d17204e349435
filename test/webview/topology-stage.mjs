// The topology page in headless Chromium, served with its real policy as VS Code would serve it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { launchChromium } from '../vscode/launcher/chromium.mjs';
import { prepareEditorParts } from '../vscode/launcher/editor-parts.mjs';
import { cache, repository } from '../vscode/launcher/paths.mjs';

const origin = 'https://webview.example';

/** Colours as VS Code gives them to webviews. */
export const themes = {
  light: {
    kind: 'vscode-light',
    foreground: '#3b3b3b',
    background: '#ffffff',
    border: '#d0d0d0',
    link: '#005fb8',
    error: '#b3261e',
    button: '#e5e5e5',
  },
  dark: {
    kind: 'vscode-dark',
    foreground: '#cccccc',
    background: '#1f1f1f',
    border: '#454545',
    link: '#4daafc',
    error: '#f14c4c',
    button: '#313131',
  },
  'high contrast': {
    kind: 'vscode-high-contrast',
    foreground: '#ffffff',
    background: '#000000',
    border: '#6fc3df',
    contrast: '#6fc3df',
    link: '#21a6ff',
    error: '#f48771',
    button: '#000000',
  },
  'high contrast light': {
    kind: 'vscode-high-contrast-light',
    foreground: '#292929',
    background: '#ffffff',
    border: '#0f4a85',
    contrast: '#0f4a85',
    link: '#0f4a85',
    error: '#b5200d',
    button: '#ffffff',
  },
};

export async function loadSubject() {
  const outfile = path.join(cache, 'webview', 'topology-subject.cjs');
  await build({
    entryPoints: [path.join(repository, 'test/webview/topology-subject.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    // As `esbuild.mjs` builds the server: some packages come as CommonJS, which a bundled module cannot require.
    mainFields: ['module', 'main'],
    format: 'cjs',
    logLevel: 'error',
  });
  return import(outfile);
}

export async function openBrowser() {
  const { playwright } = await prepareEditorParts();
  return launchChromium(playwright);
}

/**
 * A page as the extension makes it, ready for messages.
 * @returns `page`; `sent()`, the messages to the extension; `violations()`, what the policy has refused; `send(message)`
 */
export async function openStage(
  browser,
  subject,
  { theme = 'light', inject = '', size = { width: 900, height: 800 } } = {},
) {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const nonce = subject.makeNonce();
  const html = subject.topologyPage({
    nonce,
    cspSource: origin,
    script: `${origin}/dist/topology.js`,
    style: `${origin}/dist/topology.css`,
  });
  const requests = [];
  await context.route('**', (route) => {
    const url = route.request().url();
    requests.push(url);
    if (url === `${origin}/`)
      return route.fulfill({ contentType: 'text/html', body: html.replace('</body>', `${inject}</body>`) });
    const name = /\/dist\/(topology\.(?:js|css))$/u.exec(url)?.[1];
    if (!name) return route.abort();
    const contentType = name.endsWith('.js') ? 'text/javascript' : 'text/css';
    return route.fulfill({ contentType, body: readFileSync(path.join(repository, 'dist', name)) });
  });
  await page.addInitScript(prepareWindow, themes[theme]);
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => window.sentMessages.some(({ type }) => type === 'ready'));
  return {
    page,
    requests,
    sent: () => page.evaluate(() => window.sentMessages),
    violations: () => page.evaluate(() => window.policyViolations),
    send: (message) => page.evaluate((data) => window.postMessage(data, '*'), message),
    close: () => context.close(),
  };
}

/** Runs in the page, before its own script: VS Code's interface and theme. */
function prepareWindow(theme) {
  window.sentMessages = [];
  window.policyViolations = [];
  let state;
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.sentMessages.push(message),
    getState: () => state,
    setState: (value) => (state = value),
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.policyViolations.push(`${violatedDirective} ${blockedURI}`),
  );
  document.addEventListener('DOMContentLoaded', () => {
    document.body.className = theme.kind;
    const { style } = document.documentElement;
    const colours = {
      'editor-foreground': theme.foreground,
      foreground: theme.foreground,
      'editor-background': theme.background,
      'editorWidget-background': theme.background,
      'editorWidget-border': theme.border,
      'panel-border': theme.border,
      contrastBorder: theme.contrast,
      focusBorder: theme.link,
      'textLink-foreground': theme.link,
      'editorError-foreground': theme.error,
      'button-secondaryForeground': theme.foreground,
      'button-secondaryBackground': theme.button,
      'font-family': 'sans-serif',
    };
    for (const [name, value] of Object.entries(colours))
      if (value) style.setProperty(`--vscode-${name}`, value);
  });
}
