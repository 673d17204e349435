// `dockline check` within the test's process, on files in a folder of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { parseArguments } from '../../server/src/cli/arguments';
import { check } from '../../server/src/cli/check';

export interface Checked {
  readonly out: string;
  readonly err: string;
  readonly status: number;
}

/** Makes the folder with the files by their paths the working folder until the test ends. */
export function workIn(files: Readonly<Record<string, string | Uint8Array>>): string {
  const before = process.cwd();
  const folder = mkdtempSync(path.join(tmpdir(), 'dockline-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  process.chdir(folder);
  onTestFinished(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Not on a terminal. */
export function checked(...args: readonly string[]): Checked {
  const parsed = parseArguments(['check', ...args]);
  if (parsed.kind !== 'check') throw new Error(`not a check: ${JSON.stringify(parsed)}`);
  const written = { out: '', err: '' };
  const into = (side: 'out' | 'err'): { write(text: string): void } => ({
    write: (text) => {
      written[side] += text;
    },
  });
  const streams = { out: into('out'), err: into('err'), terminal: false, colors: false };
  const status = check(parsed.request, 'en', streams);
  return { ...written, status };
}
