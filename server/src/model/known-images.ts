// What is known of a well-known image, by any way of writing its name.
import { images } from '../spec/images';
import type { ImageSpec } from '../spec/types';
import { parseImageRef } from './values/image-ref';

const byName: ReadonlyMap<string, ImageSpec> = new Map(images.map((image) => [image.name, image]));

/** `nginx`, `nginx:1.29` and `docker.io/library/nginx@sha256:…` are the same; undefined for what we do not know. */
export function knownImage(reference: string): ImageSpec | undefined {
  return byName.get(parseImageRef(reference).familiarName);
}
