// What the image whose name stands at an offset is built of.
import type { HostFile } from '../hosts/types';
import { builtImages, type BuiltImage } from '../model/built-image';
import type { FilesAround } from '../model/known-files';
import { nameAt } from '../model/script-names';

/** Undefined where no image is named, and where it is not sure that the document builds it, and from what. */
export function builtImageAt(file: HostFile, offset: number, around: FilesAround): BuiltImage | undefined {
  const name = nameAt(file, offset);
  return name?.reference === undefined ? undefined : builtImages(file, around)(name.reference);
}
