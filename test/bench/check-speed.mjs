// How many files a second `dockline check` and ShellCheck get through.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { shell } from './documents.mjs';
import { dist } from './servers.mjs';

/** Both on files of 50 lines, each in one process; ShellCheck on the first `few` of them, as it is slow. */
export function measureCheck(files, few) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dockline-bench-'));
  try {
    const text = shell(50);
    const names = Array.from({ length: files }, (_, index) => `${index}.sh`);
    for (const [index, name] of names.entries())
      writeFileSync(path.join(folder, name), text.replaceAll('web-', `web${index}-`));
    return {
      files,
      dockline: perSecond('node', [path.join(dist, 'dockline.js'), 'check', '.'], folder, files),
      shellcheckFiles: few,
      shellcheck: perSecond('shellcheck', names.slice(0, few), folder, few),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Null where the program is not installed. Findings are told by the exit code 1. */
function perSecond(program, args, cwd, files) {
  const started = performance.now();
  try {
    execFileSync(program, args, { cwd, stdio: 'ignore' });
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    if (error.status !== 1) throw error;
  }
  return Math.round(files / ((performance.now() - started) / 1000));
}
