// Whether a file exists, as a server in Node looks for it.
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** False for folders, and for what is no file on this machine. */
export async function isFile(uri: string): Promise<boolean> {
  try {
    return (await stat(fileURLToPath(uri))).isFile();
  } catch {
    return false;
  }
}
