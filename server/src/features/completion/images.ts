// Offers images: those of the file, well-known ones, and tags after the colon.
import type { Text } from '../../base/text';
import { images } from '../../spec/images';
import type { Cursor } from '../cursor';
import type { CompletionItem } from './item';
import { nameItems, type NameSource } from './names';

export function imageItems(names: NameSource, cursor: Cursor, typed: string): CompletionItem[] {
  const colon = tagColon(typed);
  const own = nameItems(names, cursor, 'image').filter(
    ({ label }) => colon === undefined || label.startsWith(typed.slice(0, colon + 1)),
  );
  const ownNames = new Set(own.map(({ label }) => label));
  return [...own, ...baseImageItems(typed).filter(({ label }) => !ownNames.has(label))];
}

/** Well-known images with their first tag, or all tags of the one whose name is typed. */
export function baseImageItems(typed: string): CompletionItem[] {
  const colon = tagColon(typed);
  if (colon === undefined)
    return images.map(({ name, tags: [tag], purpose }) => imageItem(tag ? `${name}:${tag}` : name, purpose));
  const known = images.find(({ name }) => name === typed.slice(0, colon));
  return (known?.tags ?? []).map((tag) => imageItem(`${typed.slice(0, colon)}:${tag}`, known?.purpose));
}

/** Where the tag's colon stands; that of a registry's port is none. */
function tagColon(typed: string): number | undefined {
  const colon = typed.lastIndexOf(':');
  return colon > typed.lastIndexOf('/') ? colon : undefined;
}

function imageItem(label: string, purpose: Text | undefined): CompletionItem {
  return { label, kind: 'image', ...(purpose ? { doc: { kind: 'text', text: purpose } } : {}) };
}
