// Files as the editor has them, with the docker commands found in them, kept up to date by edits.
import { containerOf, slashed } from './file-kinds';
import { sayMore } from './site-list';
import { keepBlocks } from './text-blocks';
import type { FileEdit, HostFile, PlacedCommands } from './types';

/**
 * Reads a file; never fails. `languageId` is the editor's id of its language, such as `shellscript`; `path` tells files
 * of one language apart, such as the YAML files of a CI service, and is empty where nothing is known of it.
 */
export function openHostFile(text: string, languageId: string, path = ''): HostFile {
  const known = { languageId, path: slashed(path) };
  return sayMore(containerOf(languageId, known.path).open(text), known);
}

/**
 * The file after one edit; `text` is the whole new text. Only the surroundings of the edit are read again: the sites
 * elsewhere stay the same objects.
 */
export function editHostFile(file: HostFile, text: string, edit: FileEdit): HostFile {
  const { languageId, path } = file;
  const edited = sayMore(containerOf(languageId, path).edit(file, text, edit), { languageId, path });
  keepBlocks(file, edited, edit);
  return edited;
}

/** Commands in the code of a sentence, which are none of the sites; looked for when asked, and undefined where there are none. */
export function commandsMentionedAt(
  { languageId, path, text }: HostFile,
  offset: number,
): PlacedCommands | undefined {
  return containerOf(languageId, path).mentionedAt?.(text, offset);
}
