// Offers images: those of the file, well-known ones, and tags after the colon.
import { images } from '../../spec/images';
import type { Cursor } from '../cursor';
import type { CompletionItem } from './item';
import { nameItems, type NameSource } from './names';

export function imageItems(names: NameSource, cursor: Cursor, typed: string): CompletionItem[] {
  const colon = typed.lastIndexOf(':');
  if (colon > typed.lastIndexOf('/')) {
    const known = images.find((image) => image.name === typed.slice(0, colon));
    const tags = (known?.tags ?? []).map((tag) => `${typed.slice(0, colon)}:${tag}`);
    const own = nameItems(names, cursor, 'image').filter(({ label }) =>
      label.startsWith(typed.slice(0, colon + 1)),
    );
    const ownNames = new Set(own.map(({ label }) => label));
    const others = tags
      .filter((label) => !ownNames.has(label))
      .map((label): CompletionItem => ({
        label,
        kind: 'image',
        ...(known ? { doc: { kind: 'text', text: known.purpose } } : {}),
      }));
    return [...own, ...others];
  }
  const own = nameItems(names, cursor, 'image');
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
