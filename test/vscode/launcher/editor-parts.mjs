// The parts of a real VS Code that a package registry has: the server with the workbench, a Node for it, Playwright.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { cache } from './paths.mjs';
import { findProgram } from './find-program.mjs';
import { say, saySteps } from './progress.mjs';
import { runCommand } from './run-command.mjs';

const neededNode = 24;
const ownNodeServes = Number.parseInt(process.versions.node, 10) >= neededNode;
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const packages = {
  // Holds VS Code 1.139.1.
  'code-server': '4.139.1',
  'playwright-core': '1.65.1',
  ...(ownNodeServes ? {} : { [nodePackage]: '24.21.0' }),
};

/** What of VS Code's own extensions matters to us: languages with their grammars, the preview, and themes to look at. */
const builtinExtensions = [
  'bat',
  'docker',
  'make',
  'markdown-basics',
  'markdown-language-features',
  'powershell',
  'shellscript',
  'theme-defaults',
  'theme-seti',
  'yaml',
];

const home = path.join(cache, 'vscode');
const stamp = 'ready.json';

/**
 * Installs what is missing into `.cache/vscode`, about 800 MB, once.
 * @returns paths `node`, `serverMain`, `builtinExtensions`, and the module `playwright`
 */
export async function prepareEditorParts() {
  if (!isReady()) await saySteps('Installing the VS Code server from the npm registry (once)', install);
  linkBuiltinExtensions(home);
  const vscode = path.join(home, 'node_modules/code-server/lib/vscode');
  const load = createRequire(path.join(home, stamp));
  return {
    node: ownNodeServes ? process.execPath : path.join(home, 'node_modules', nodePackage, nodeProgram()),
    serverMain: path.join(vscode, 'out/server-main.js'),
    builtinExtensions: path.join(home, 'builtin-extensions'),
    playwright: load('playwright-core'),
  };
}

function isReady() {
  const file = path.join(home, stamp);
  if (!existsSync(file)) return false;
  const installed = JSON.parse(readFileSync(file, 'utf8'));
  return JSON.stringify(installed.packages) === JSON.stringify(packages);
}

/** Built aside and then moved, so that a broken or a second installation never looks like a complete one. */
async function install() {
  const aside = `${home}.${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
    await npmInstall(aside, ['--no-save', ...wanted]);
    const vscode = path.join(aside, 'node_modules/code-server/lib/vscode');
    await npmInstall(vscode, ['--omit=dev']);
    await buildLogger(vscode);
    writeFileSync(path.join(aside, stamp), JSON.stringify({ packages }));
    rmSync(home, { recursive: true, force: true });
    renameSync(aside, home);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Install scripts are left out: the native modules they build are not needed to edit and to run extensions. */
async function npmInstall(folder, args) {
  const quiet = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  await runNpm(folder, ['install', ...quiet, ...args]);
}

/** But for one: without the native logger the output panel stays empty. It takes a C++ compiler, so it may fail. */
async function buildLogger(vscode) {
  try {
    await runNpm(vscode, ['rebuild', '--loglevel=error', '@vscode/spdlog']);
  } catch (error) {
    say(
      `  without text in the output panel, since its logger cannot be built: ${error.message.split('\n', 1)}`,
    );
  }
}

async function runNpm(folder, args) {
  const npm = findProgram('npm');
  if (!npm) throw new Error('npm is not on PATH.');
  const shell = process.platform === 'win32';
  await runCommand(npm, [...args, '--prefix', folder], { cwd: folder, shell });
}

/** A folder of links: a workbench with ten extensions is up sooner than one with ninety. */
function linkBuiltinExtensions(folder) {
  const links = path.join(folder, 'builtin-extensions');
  mkdirSync(links, { recursive: true });
  for (const name of builtinExtensions) {
    if (existsSync(path.join(links, name))) continue;
    symlinkSync(
      path.join('../node_modules/code-server/lib/vscode/extensions', name),
      path.join(links, name),
      'dir',
    );
  }
}

function nodeProgram() {
  return process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
}
