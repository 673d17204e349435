// The browser that shows the workbench: found on the machine, or installed where this is Debian and we are root.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { findProgram } from './find-program.mjs';
import { saySteps } from './progress.mjs';
import { runCommand } from './run-command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPrograms = [
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Without these, headless Chromium keeps asking for hosts that a closed network refuses. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The executable's path. `DOCKLINE_CHROMIUM` names one to use instead of those we know. */
export async function findOrInstallChromium() {
  const named = process.env.DOCKLINE_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`DOCKLINE_CHROMIUM names ${named}, which does not exist.`);
  }
  const found = findChromium();
  if (found) return found;
  const aptGet = findProgram('apt-get');
  if (!aptGet || process.getuid?.() !== 0)
    throw new Error('No Chromium, Chrome or Edge found. Install one, or name it in DOCKLINE_CHROMIUM.');
  await saySteps('Installing Chromium with apt-get', async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand(aptGet, ['update', '-q'], { env });
    await runCommand(aptGet, ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { env });
  });
  const installed = findChromium();
  if (!installed) throw new Error('apt-get installed chromium, but there is none on PATH.');
  return installed;
}

function findChromium() {
  return findProgram(...names) ?? [...macPrograms, ...windowsPrograms].find((file) => existsSync(file));
}

/** A headless browser of Playwright's; it ends with this process, however that ends. */
export async function launchChromium(playwright) {
  const executablePath = await findOrInstallChromium();
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
  // Signals are for the launcher to handle, which closes the browser before the server.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return playwright.chromium.launch({ executablePath, args, ...signals });
}
