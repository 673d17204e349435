// The project file that counts for a document, as a server in Node reads it.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { projectFilePlaces, type ProjectFile } from '../features/project-file';

/** Undefined where there is none that can be read, and for documents that are no files. */
export async function nearestProjectFile(uri: string): Promise<ProjectFile | undefined> {
  for (const place of projectFilePlaces(pathOf(uri))) {
    try {
      return { path: place, text: await readFile(place, 'utf8') };
    } catch {
      // There is none here; it may lie further up.
    }
  }
  return undefined;
}

/** Empty for what is no file on this machine. */
function pathOf(uri: string): string {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : '';
  } catch {
    return '';
  }
}
