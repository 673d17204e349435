// The sample scripts: our own texts with docker commands in hard places.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface ShellSample {
  readonly name: string;
  readonly text: string;
}

const folder = path.join(import.meta.dirname, 'shell-samples');

export function readShellSamples(): readonly ShellSample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sh'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}
