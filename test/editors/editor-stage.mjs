// What the tests in other editors share: a throw-away folder with a script to open, and the built server on PATH.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * The first code block of the README behind a heading.
 * @param language the word after its fence
 */
export function settingsOf(heading, language) {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const from = readme.indexOf(heading);
  const block =
    from < 0 ? undefined : new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'u').exec(readme.slice(from))?.[1];
  if (!block) throw new Error(`The README has no settings for ${heading}.`);
  return block;
}

/**
 * Runs the editor on a script with one finding, `DOCKLINE_SCRIPT`; its exit code becomes ours.
 * @param options.settings what is written to the file `options.settingsFile`
 * @param options.args of the editor, made of the path of that file
 */
export function runEditor(program, { settings, settingsFile, args }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `dockline-${program}-`));
  try {
    const script = path.join(folder, 'deploy.sh');
    writeFileSync(script, 'docker run nginx --name web\n');
    writeFileSync(path.join(folder, settingsFile), settings);
    mkdirSync(path.join(folder, 'bin'));
    symlinkSync(
      path.join(root, 'dist/dockline-language-server.js'),
      path.join(folder, 'bin/dockline-language-server'),
    );
    const { status } = spawnSync(program, args(path.join(folder, settingsFile)), {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 120_000,
      env: {
        ...process.env,
        DOCKLINE_SCRIPT: script,
        PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`,
        HOME: folder,
        XDG_STATE_HOME: folder,
        XDG_DATA_HOME: folder,
        XDG_CACHE_HOME: folder,
      },
    });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
