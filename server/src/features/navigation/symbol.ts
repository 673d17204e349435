// The symbol under the cursor, and the places that belong to it.
import { touches } from '../../base/span';
import type { HostFile } from '../../hosts/types';
import { namesOf, type Occurrence } from '../../model/script-names';

/** Undefined where no name stands at the offset. Where the cursor touches two names, the one that begins there. */
export function occurrenceAt(file: HostFile, offset: number): Occurrence | undefined {
  const here = namesOf(file).filter((one) => touches(one, offset));
  return here.find(({ start, end }) => start <= offset && offset < end) ?? here[0];
}

/** All places of the symbol in the file, this one among them. */
export function occurrencesOf(file: HostFile, { kind, name }: Occurrence): Occurrence[] {
  return namesOf(file).filter((other) => other.kind === kind && other.name === name);
}

/**
 * Where the symbol is made; where nothing surely makes it, the first place that makes or fetches it if it is missing.
 * An image with a tag is made where this tag is given, else wherever the image is.
 */
export function definitionsOf(file: HostFile, occurrence: Occurrence): Occurrence[] {
  const all = occurrencesOf(file, occurrence);
  const definitions = all.filter(({ role }) => role === 'definition');
  const same = definitions.filter(({ reference }) => reference === occurrence.reference);
  if (same.length > 0) return same;
  if (occurrence.kind === 'tag') {
    const images = namesOf(file).filter(
      ({ kind, role, reference }) =>
        kind === 'image' && role === 'definition' && reference === occurrence.reference,
    );
    if (images.length > 0) return images;
  }
  if (definitions.length > 0) return definitions;
  const implicit = all.filter(({ role }) => role === 'implicit');
  const [first] = implicit.filter(({ reference }) => reference === occurrence.reference);
  return first ? [first] : implicit.slice(0, 1);
}
