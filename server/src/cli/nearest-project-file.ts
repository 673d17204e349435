// The project file that counts for a file on disk.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFilePlaces, type ProjectFile } from '../features/project-file';

/** Undefined where there is none that can be read. */
export function nearestProjectFile(file: string): ProjectFile | undefined {
  for (const place of projectFilePlaces(path.resolve(file))) {
    try {
      return { path: place, text: readFileSync(place, 'utf8') };
    } catch {
      // There is none here; it may lie further up.
    }
  }
  return undefined;
}
