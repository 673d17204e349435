// Looks programs up on PATH, without running them.
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The full path of the first of the names that is an executable file on PATH; undefined for none. */
export function findProgram(...names) {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const found = extensions.map((end) => path.join(folder, name + end)).find(isExecutable);
      if (folder !== '' && found !== undefined) return found;
    }
  }
  return undefined;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
