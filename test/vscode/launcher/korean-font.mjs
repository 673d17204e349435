// A font with Hangul, without which pictures of Korean text show boxes.
import process from 'node:process';
import { findProgram } from './find-program.mjs';
import { say, saySteps } from './progress.mjs';
import { runCommand } from './run-command.mjs';

/** Installs one where this is Debian, we are root and there is none; elsewhere says that one is missing. */
export async function ensureKoreanFont() {
  const list = findProgram('fc-list');
  if (!list || (await runCommand(list, [':lang=ko', 'family'])).trim() !== '') return;
  const aptGet = findProgram('apt-get');
  if (!aptGet || process.getuid?.() !== 0) {
    say('There is no Korean font on this machine: Hangul will be shown as boxes.');
    return;
  }
  await saySteps('Installing a Korean font with apt-get', async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand(aptGet, ['update', '-q'], { env });
    await runCommand(aptGet, ['install', '-q', '-y', '--no-install-recommends', 'fonts-nanum'], { env });
  });
}
