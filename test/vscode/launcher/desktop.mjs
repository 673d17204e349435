// Desktop VS Code for the tests: downloaded where that is possible, and shown on a screen or a virtual one.
import process from 'node:process';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { findProgram } from './find-program.mjs';
import { saySteps } from './progress.mjs';

/**
 * The executable of desktop VS Code.
 * @returns `{ executable }`, or `{ obstacle }` with the reason why there is none
 */
export async function findDesktopVscode(version) {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen) {
    const advice = findProgram('xvfb-run') ? '; run this with xvfb-run' : '';
    return { obstacle: `there is no screen${advice}` };
  }
  try {
    return {
      executable: await saySteps(`Downloading VS Code ${version}`, () => downloadAndUnzipVSCode(version)),
    };
  } catch (error) {
    return { obstacle: `the download failed: ${error.message}` };
  }
}
