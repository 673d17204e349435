// Files that people wrote, to be edited at random: the project's own, and those of any folder for the long run.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { languageOfPath } from '../../server/src/hosts/language-of-file';
import { heldScripts } from '../support/held-scripts';
import { root } from '../support/source-files';
import type { RandomDocument } from './documents';

/** Longer ones are few, and would take the time of all others. */
const longest = 60_000;

/** All files of the folder that Dockline reads by their names, and that hold docker commands. */
export function readDocuments(folder: string): readonly RandomDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      const languageId = languageOfPath(file);
      if (languageId === undefined || !statSync(file).isFile()) return [];
      const text = readFileSync(file, 'utf8');
      if (text.length > longest || !text.includes('docker')) return [];
      return [{ languageId, path: file, text }];
    });
}

const folders = ['examples', 'server/docs', 'test/dockerfile/valid', 'test/support/shell-samples'];

export const projectDocuments: readonly RandomDocument[] = [
  ...folders.flatMap((folder) => readDocuments(path.join(root, folder))),
  ...heldScripts.map(([languageId, file, text]) => ({ languageId, path: file, text })),
];
