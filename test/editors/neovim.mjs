// `npm run test:neovim`: the settings for Neovim that stand in the README, in a real Neovim with the built server.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'dockline-neovim-'));
try {
  const [, version = '0', minor = '0'] = /v(\d+)\.(\d+)/u.exec(nvimVersion()) ?? [];
  const isNew = Number(version) > 0 || Number(minor) >= 11;
  const settings = settingsOf(isNew ? 'Neovim (0.11 or later' : 'Neovim (before 0.11');
  const script = path.join(folder, 'deploy.sh');
  writeFileSync(script, 'docker run nginx --name web\n');
  writeFileSync(path.join(folder, 'init.lua'), settings);
  mkdirSync(path.join(folder, 'bin'));
  symlinkSync(
    path.join(root, 'dist/dockline-language-server.js'),
    path.join(folder, 'bin/dockline-language-server'),
  );
  const args = [
    '--headless',
    '-u',
    path.join(folder, 'init.lua'),
    '-n',
    '-S',
    path.join(import.meta.dirname, 'neovim.lua'),
  ];
  const { status } = spawnSync('nvim', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 120_000,
    env: {
      ...process.env,
      DOCKLINE_SCRIPT: script,
      PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`,
      XDG_STATE_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
    },
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function nvimVersion() {
  try {
    return execFileSync('nvim', ['--version'], { encoding: 'utf8' });
  } catch {
    throw new Error('There is no nvim on PATH: on Debian, apt-get install neovim.');
  }
}

/** The first Lua block of the README behind this text. */
function settingsOf(heading) {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const from = readme.indexOf(heading);
  const block = from < 0 ? undefined : /```lua\n([^]*?)```/u.exec(readme.slice(from))?.[1];
  if (!block) throw new Error(`The README has no settings for ${heading}.`);
  return block;
}
