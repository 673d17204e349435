#!/usr/bin/env node
// Stands in for the executable of desktop VS Code: takes the arguments that @vscode/test-electron passes, and runs the
// tests in the extension host of a real VS Code server whose workbench is shown in headless Chromium.
import process from 'node:process';
import { runToTheEnd } from './lifetime.mjs';
import { say } from './progress.mjs';
import { startVscodeServer } from './vscode-server.mjs';
import { followTests, openWorkbench } from './workbench.mjs';

const { folder, options } = readCodeArguments(process.argv.slice(2));
const { DOCKLINE_VERBOSE, DOCKLINE_SCREENSHOT } = process.env;

// Our input ends when whoever started us is gone, even when that was killed; then nobody wants the tests any more.
process.stdin.resume().on('end', () => process.kill(process.pid, 'SIGTERM'));

await runToTheEnd(
  async (atEnd) => {
    const server = await startVscodeServer({
      extensionsDirectory: options['extensions-dir'],
      onOutput: (text) => DOCKLINE_VERBOSE && process.stderr.write(text),
    });
    atEnd(server.stop);
    say('VS Code server is up');
    let tests;
    const { page, browser } = await openWorkbench(
      server,
      { folder, extension: options.extensionDevelopmentPath, tests: options.extensionTestsPath },
      (page) => {
        tests = followTests(page, { verbose: DOCKLINE_VERBOSE });
      },
    );
    atEnd(() => browser.close());
    say('workbench is shown');
    const died = server.ended.then((code) => {
      throw new Error(`The VS Code server ended with ${code} before the tests did.`);
    });
    const code = await Promise.race([tests, died]);
    if (DOCKLINE_SCREENSHOT) await page.screenshot({ path: DOCKLINE_SCREENSHOT });
    say(`tests ended with ${code}`);
    return code;
  },
  { capSeconds: Number(process.env.DOCKLINE_CAP_SECONDS ?? 600) },
);

/** The last value of each `--name=value`, and the folder to open; what says nothing to a server is left unread. */
function readCodeArguments(args) {
  const options = {};
  let folder;
  for (const argument of args) {
    const [, name, value = 'true'] = /^--([\w-]+)(?:=(.*))?$/su.exec(argument) ?? [];
    if (name) options[name] = value;
    else folder = argument;
  }
  return { folder, options };
}
