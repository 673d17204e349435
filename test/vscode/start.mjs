// `npm start`: builds Dockline and opens it on examples/ in a real editor.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { buildExtension } from './launcher/build.mjs';
import { findProgram } from './launcher/find-program.mjs';
import { runToTheEnd } from './launcher/lifetime.mjs';
import { readOptions } from './launcher/options.mjs';
import { examples, repository } from './launcher/paths.mjs';
import { say } from './launcher/progress.mjs';
import { startVscodeServer } from './launcher/vscode-server.mjs';
import { workbenchUrl } from './launcher/workbench.mjs';

const usage = `Usage: npm start [-- options]
Builds Dockline and opens it on examples/: in VS Code from PATH, or else in VS Code in your browser.

  --browser        in the browser, even if VS Code is on PATH
  --locale en|ko   the language Dockline speaks (browser only)
  --verbose        everything that the editor's server prints (browser only)`;

const { values: options } = readOptions(usage, {
  options: {
    browser: { type: 'boolean', default: false },
    locale: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
if (options.locale && !['en', 'ko'].includes(options.locale)) {
  console.error(`start.mjs: unknown locale "${options.locale}"\n\n${usage}`);
  process.exit(2);
}

/** The one with a finding in it. */
const firstFile = 'notes.sh';

await runToTheEnd(
  async (atEnd) => {
    await buildExtension();
    const code = options.browser ? undefined : findProgram('code');
    return code ? openInDesktop(code) : openInBrowser(atEnd);
  },
  { interruptedCode: 0 },
);

/** `code` hands over to the editor and ends; its exit code is ours. */
function openInDesktop(code) {
  say(`Opening examples/ in VS Code (${code}).`);
  const shell = process.platform === 'win32';
  const file = path.join(examples, firstFile);
  const args = ['--new-window', `--extensionDevelopmentPath=${repository}`, examples, file];
  return new Promise((resolve, reject) => {
    spawn(code, args, { stdio: 'inherit', shell }).on('error', reject).on('close', resolve);
  });
}

/** Stays up until Ctrl+C; returns only where the server ends by itself, which is a failure. */
async function openInBrowser(atEnd) {
  say('There is no `code` on PATH, or the browser was asked for: preparing VS Code in the browser.');
  const server = await startVscodeServer({
    allBuiltinExtensions: true,
    settings: options.locale ? { 'dockline.locale': options.locale } : {},
    onOutput: (text) => options.verbose && process.stderr.write(text),
  });
  let isStopping = false;
  atEnd(() => {
    isStopping = true;
    return server.stop();
  });
  const file = path.join(examples, firstFile);
  const url = workbenchUrl(server, { folder: examples, file, extension: repository });
  console.log(`\nDockline is ready. Open this address in your browser:\n\n  ${url}\n\nCtrl+C ends it.`);
  const code = await server.ended;
  if (!isStopping) console.error(`The VS Code server ended with ${code}.`);
  return 1;
}
