// Files as the editor has them, with the docker commands found in them, kept up to date by edits.
import { containerOf } from './find-command-sites';
import { keepBlocks } from './text-blocks';
import type { FileEdit, HostFile } from './types';

/** Reads a file; never fails. `languageId` is the editor's id of its language, such as `shellscript`. */
export function openHostFile(text: string, languageId: string): HostFile {
  return containerOf(languageId).open(text, languageId);
}

/**
 * The file after one edit; `text` is the whole new text. Only the surroundings of the edit are read again: the sites
 * elsewhere stay the same objects.
 */
export function editHostFile(file: HostFile, text: string, edit: FileEdit): HostFile {
  const edited = containerOf(file.languageId).edit(file, text, edit);
  keepBlocks(file, edited, edit);
  return edited;
}
