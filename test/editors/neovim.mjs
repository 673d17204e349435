// `npm run test:neovim`: the settings for Neovim that stand in the README, in a real Neovim with the built server.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { runEditor, settingsOf } from './editor-stage.mjs';

const [, version = '0', minor = '0'] = /v(\d+)\.(\d+)/u.exec(nvimVersion()) ?? [];
const isNew = Number(version) > 0 || Number(minor) >= 11;
runEditor('nvim', {
  settings: settingsOf(isNew ? 'Neovim (0.11 or later' : 'Neovim (before 0.11', 'lua'),
  settingsFile: 'init.lua',
  args: (init) => ['--headless', '-u', init, '-n', '-S', path.join(import.meta.dirname, 'neovim.lua')],
});

function nvimVersion() {
  try {
    return execFileSync('nvim', ['--version'], { encoding: 'utf8' });
  } catch {
    throw new Error('There is no nvim on PATH: on Debian, apt-get install neovim.');
  }
}
