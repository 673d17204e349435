// The files that the built server consists of: the program, and the parts that it loads when they are first needed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './source-files';

interface NodeParts {
  partsFrom(folder: string, program: string, isWanted: (part: string, isLater: boolean) => boolean): string[];
}

const builder = pathToFileURL(path.join(root, 'server/build/node-parts.mjs')).href;
const { partsFrom } = (await import(builder)) as NodeParts;

/** Paths from the root, the program first: all that can be reached from it, or only what it loads at once. */
export function serverParts(when: 'ever' | 'at once'): string[] {
  const isWanted = (_part: string, isLater: boolean): boolean => when === 'ever' || !isLater;
  return partsFrom(root, 'dist/dockline-language-server.js', isWanted);
}

export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
