// Starts and stops a VS Code server on 127.0.0.1; every start has folders and a secret of its own.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { prepareEditorParts } from './editor-parts.mjs';
import { runCommand } from './run-command.mjs';

/** Keeps the editor quiet: no welcome, no chat, no questions, and no writes that nobody asked for. */
const calmSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'window.restoreWindows': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

const startSeconds = 60;
const graceSeconds = 5;

/**
 * @param options.settings user settings besides the calm ones
 * @param options.vsix a packed extension to install first
 * @param options.environment added to the environment of the server and thereby of the extension host
 * @param options.extensionsDirectory instead of an empty one
 * @param options.allBuiltinExtensions with every extension of VS Code's own, as in a real installation
 * @param options.onOutput called with everything the server prints
 * @returns `origin`, `authority`, `token`, `parts`, `ended` (resolves when the server ends), `stop()`
 */
export async function startVscodeServer(options = {}) {
  const parts = await prepareEditorParts();
  const folder = mkdtempSync(path.join(tmpdir(), 'dockline-vscode-'));
  const removeFolder = () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  try {
    writeSettings(folder, options.settings);
    const extensions = options.extensionsDirectory ?? path.join(folder, 'extensions');
    if (options.vsix) await installExtension(parts, extensions, options.vsix);
    const token = randomUUID();
    const server = spawnServer(parts, { folder, extensions, token, ...options });
    const { ended, stop } = watch(server, removeFolder);
    const port = await listening(server, ended, options.onOutput).catch(async (error) => {
      await stop();
      throw error;
    });
    const authority = `127.0.0.1:${port}`;
    return { origin: `http://${authority}`, authority, token, parts, ended, stop };
  } catch (error) {
    removeFolder();
    throw error;
  }
}

function writeSettings(folder, settings = {}) {
  const file = path.join(folder, 'data/User/settings.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...calmSettings, ...settings }, null, 2));
}

/** Installs a VSIX as a user would, into `extensionsDirectory`. */
export async function installExtension(parts, extensionsDirectory, vsix) {
  const folder = mkdtempSync(path.join(tmpdir(), 'dockline-install-'));
  try {
    const where = ['--server-data-dir', folder, '--extensions-dir', extensionsDirectory];
    const args = ['--accept-server-license-terms', ...where, '--install-extension', path.resolve(vsix)];
    const output = await runCommand(parts.node, [parts.serverMain, ...args]);
    // The server ends with 0 even where it refuses the package.
    if (!/successfully installed/u.test(output)) throw new Error(`${vsix} was not installed:\n${output}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spawnServer(parts, { folder, extensions, token, environment, allBuiltinExtensions }) {
  const preload = path.join(import.meta.dirname, 'end-with-parent.cjs');
  const args = [
    ...['--require', preload, parts.serverMain],
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...['--server-data-dir', folder, '--user-data-dir', path.join(folder, 'data')],
    ...['--extensions-dir', extensions],
    ...(allBuiltinExtensions ? [] : ['--builtin-extensions-dir', parts.builtinExtensions]),
    ...['--accept-server-license-terms', '--disable-workspace-trust', '--telemetry-level', 'off'],
    // Without it the workbench ignores extensions under development and their tests.
    '--enable-smoke-test-driver',
  ];
  // An extension gallery would be asked for updates of extensions that we do not have.
  const env = { ...process.env, ...environment, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  return spawn(parts.node, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
}

/** The server is stopped and its folder removed once, whoever asks and whatever comes first. */
function watch(server, removeFolder) {
  const ended = new Promise((resolve) => server.once('exit', (code, signal) => resolve(code ?? signal)));
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  let stopping;
  const end = async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGTERM');
    const impatience = setTimeout(kill, graceSeconds * 1000);
    await ended;
    clearTimeout(impatience);
    process.off('exit', kill);
    removeFolder();
  };
  return { ended, stop: () => (stopping ??= end()) };
}

/** Resolves with the port as soon as the server listens. */
function listening(server, ended, onOutput) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (how) => reject(new Error(`The VS Code server ${how}\n${output.slice(-4000)}`));
    const impatience = setTimeout(() => fail(`did not listen within ${startSeconds} s`), startSeconds * 1000);
    const read = (data) => {
      onOutput?.(String(data));
      output = (output + data).slice(-10_000);
      const port = /agent listening on (\d+)/u.exec(output)?.[1];
      if (!port) return;
      clearTimeout(impatience);
      resolve(port);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', (error) => fail(`could not be started: ${error.message}`));
    void ended.then((code) => fail(`ended with ${code}`));
  });
}
