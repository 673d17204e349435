// What `.gitignore` files leave out.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ignore from 'ignore';

/** Whether a file or folder is left out. */
export type IgnoreRules = (file: string, isFolder: boolean) => boolean;

/** The rules of the folder's `.gitignore`, before which those of the folders above count; without one, only those. */
export function readIgnoreFile(folder: string, above: IgnoreRules): IgnoreRules {
  let text: string;
  try {
    text = readFileSync(path.join(folder, '.gitignore'), 'utf8');
  } catch {
    return above;
  }
  const own = ignore().add(text.replace(/^\uFEFF/u, ''));
  const root = path.resolve(folder);
  return (file, isFolder) => {
    const inside = path.relative(root, path.resolve(file)).replaceAll(path.sep, '/');
    const { ignored, unignored } = own.test(isFolder ? `${inside}/` : inside);
    return ignored || (!unignored && above(file, isFolder));
  };
}
