// The files that the built server consists of: the program, and the parts that it loads when they are first needed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './source-files';

/** Paths from the root, the program first: all that can be reached from it, or only what it loads at once. */
export function serverParts(when: 'ever' | 'at once'): string[] {
  const found = new Set(['dist/dockline-language-server.js']);
  for (const file of found)
    for (const [, later, part = ''] of textOf(file).matchAll(
      /(\.then\(\(\) ?=> ?)?\brequire\("(\.[^"]+)"\)/gu,
    ))
      if (when === 'ever' || later === undefined) found.add(path.posix.join(path.posix.dirname(file), part));
  return [...found];
}

export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
