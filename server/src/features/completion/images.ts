// Offers images: those of the file, well-known ones, and tags after the colon.
import type { HostFile } from '../../hosts/types';
import { images } from '../../spec/images';
import type { Cursor } from '../cursor';
import type { CompletionItem } from './item';
import { nameItems } from './names';

export function imageItems(file: HostFile, cursor: Cursor, typed: string): CompletionItem[] {
  const colon = typed.lastIndexOf(':');
  if (colon > typed.lastIndexOf('/')) {
    const known = images.find((image) => image.name === typed.slice(0, colon));
    const tags = (known?.tags ?? []).map((tag) => `${typed.slice(0, colon)}:${tag}`);
    return tags.map((label) => ({
      label,
      kind: 'image',
      ...(known ? { doc: { kind: 'text', text: known.purpose } } : {}),
    }));
  }
  const own = nameItems(file, cursor, 'image');
  const ownNames = new Set(own.map((item) => item.label));
  const wellKnown = images.map((image): CompletionItem => {
    const tag = image.tags[0];
    return {
      label: tag ? `${image.name}:${tag}` : image.name,
      kind: 'image',
      doc: { kind: 'text', text: image.purpose },
    };
  });
  return [...own, ...wellKnown.filter((item) => !ownNames.has(item.label))];
}
