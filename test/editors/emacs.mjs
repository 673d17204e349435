// `npm run test:emacs`: the settings for Emacs that stand in the README, in a real Emacs with the built server.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { runEditor, settingsOf } from './editor-stage.mjs';

checkEmacs();
runEditor('emacs', {
  settings: settingsOf('Emacs (Eglot', 'elisp'),
  settingsFile: 'init.el',
  args: (init) => ['--batch', '-l', init, '-l', path.join(import.meta.dirname, 'emacs.el')],
});

function checkEmacs() {
  try {
    execFileSync('emacs', ['--batch', '--eval', "(require 'eglot)"], { stdio: 'ignore' });
  } catch {
    throw new Error('There is no Emacs with Eglot on PATH: on Debian, apt-get install emacs-nox elpa-eglot.');
  }
}
