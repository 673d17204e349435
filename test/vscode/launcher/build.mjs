// Builds the extension, so that what is tested is what the sources say.
import path from 'node:path';
import process from 'node:process';
import { repository } from './paths.mjs';
import { saySteps } from './progress.mjs';
import { runCommand } from './run-command.mjs';

export async function buildExtension() {
  const script = path.join(repository, 'esbuild.mjs');
  await saySteps('Building the extension', () => runCommand(process.execPath, [script], { cwd: repository }));
}
