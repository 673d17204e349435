// Runs the suite in a real VS Code: the desktop's where it can be had, else a VS Code server in headless Chromium.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { buildExtension } from './launcher/build.mjs';
import { findDesktopVscode } from './launcher/desktop.mjs';
import { findOrInstallChromium } from './launcher/chromium.mjs';
import { prepareEditorParts } from './launcher/editor-parts.mjs';
import { runToTheEnd } from './launcher/lifetime.mjs';
import { readOptions } from './launcher/options.mjs';
import { packNeighbour } from './launcher/neighbour-extension.mjs';
import { repository, suiteWorkspace } from './launcher/paths.mjs';
import { say } from './launcher/progress.mjs';
import { runCommand } from './launcher/run-command.mjs';
import { bundleSuite } from './launcher/suite-bundle.mjs';
import { installExtension } from './launcher/vscode-server.mjs';
import { copyWorkspace } from './launcher/workspace-copy.mjs';

const usage = `Usage: node test/vscode/run.mjs [options]
Runs the mocha suite of test/vscode/suite in the extension host of a real VS Code.

  --editor desktop|stand-in   which VS Code; without it the desktop's if it can be downloaded and shown
  --version VERSION           of desktop VS Code (default: stable)
  --vsix FILE                 test this packed extension instead of the sources
  --grep TEXT                 only tests whose full title contains TEXT
  --no-build                  test what is in dist/ already
  --screenshot PNG            a picture of the workbench at the end (stand-in only)
  --verbose                   everything that the editor prints (stand-in only)`;

const { values: options } = readOptions(usage, {
  options: {
    editor: { type: 'string' },
    version: { type: 'string', default: 'stable' },
    vsix: { type: 'string' },
    grep: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    screenshot: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
if (options.editor && !['desktop', 'stand-in'].includes(options.editor)) {
  console.error(`run.mjs: unknown editor "${options.editor}"\n\n${usage}`);
  process.exit(2);
}

await runToTheEnd(async (atEnd) => {
  if (!options.vsix && !options['no-build']) await buildExtension();
  const suite = await bundleSuite('node', options.grep);
  const editor = await chooseEditor();
  const folder = mkdtempSync(path.join(tmpdir(), 'dockline-run-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  const workspace = copyWorkspace(suiteWorkspace);
  atEnd(workspace.remove);
  await packNeighbour(workspace.folder, folder);
  const extensions = path.join(folder, 'extensions');
  if (options.vsix) await editor.install(options.vsix, extensions);
  await runTests({
    vscodeExecutablePath: editor.executable,
    extensionDevelopmentPath: options.vsix ? makeEmptyExtension(folder) : repository,
    extensionTestsPath: suite,
    launchArgs: [
      workspace.folder,
      `--user-data-dir=${path.join(folder, 'data')}`,
      `--extensions-dir=${extensions}`,
    ],
    extensionTestsEnv: {
      ...(options.screenshot ? { DOCKLINE_SCREENSHOT: path.resolve(options.screenshot) } : {}),
      ...(options.verbose ? { DOCKLINE_VERBOSE: 'yes' } : {}),
    },
  });
  say('The suite passed.');
  return 0;
});

async function chooseEditor() {
  if (options.editor !== 'stand-in') {
    const { executable, obstacle } = await findDesktopVscode(options.version);
    if (executable) {
      say(`Testing in desktop VS Code: ${executable}`);
      return { executable, install: (vsix, extensions) => installInDesktop(executable, vsix, extensions) };
    }
    if (options.editor === 'desktop') throw new Error(`Desktop VS Code cannot be used: ${obstacle}.`);
    say(`No desktop VS Code: ${obstacle}.`);
  }
  const parts = await prepareEditorParts();
  await findOrInstallChromium();
  say('Testing in a VS Code server shown in headless Chromium.');
  return {
    executable: path.join(import.meta.dirname, 'launcher/code-stand-in.mjs'),
    install: (vsix, extensions) => installExtension(parts, extensions, vsix),
  };
}

async function installInDesktop(executable, vsix, extensions) {
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const shell = process.platform === 'win32';
  const install = ['--install-extension', path.resolve(vsix), `--extensions-dir=${extensions}`];
  await runCommand(cli, [...args, ...install], { shell });
}

/** The tests want an extension under development; with the packed one installed, it is one that does nothing. */
function makeEmptyExtension(folder) {
  const empty = path.join(folder, 'empty-extension');
  mkdirSync(empty);
  const manifest = { name: 'empty', publisher: 'test', version: '0.0.1', engines: { vscode: '^1.100.0' } };
  writeFileSync(path.join(empty, 'package.json'), JSON.stringify(manifest));
  return empty;
}
