// Pages for editors that can show documents but make none themselves: files that end with the server.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

let directory: Promise<string> | undefined;

/** Writes the page into a directory that only this user can read; returns its URI. */
export async function writePage(name: string, text: string): Promise<string> {
  directory ??= makeDirectory();
  const file = path.join(await directory, name);
  // A page of the same name is another command's: removed first, so that the editor sees a new file.
  await rm(file, { force: true });
  await writeFile(file, text, { mode: 0o600 });
  return pathToFileURL(file).href;
}

async function makeDirectory(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'dockline-'));
  process.once('exit', () => {
    rmSync(made, { recursive: true, force: true });
  });
  return made;
}
