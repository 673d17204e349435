// Texts for people that show a Dockerfile: what they tell to build may be another than that which lies around them.
import { factsOfBlocks } from '../hosts/text-blocks';
import type { HostFile } from '../hosts/types';

const inBlocks = factsOfBlocks((lines) => /^[ \t>]*FROM[ \t]+\S/mu.test(lines));

export function showsDockerfile(document: HostFile): boolean {
  return document.isProse === true && inBlocks(document).some(Boolean);
}
