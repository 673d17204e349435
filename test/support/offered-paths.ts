// What completion offers of files around a document, and what accepting it makes of the text.
import { expect } from 'vitest';
import { complete } from '../../server/src/features/completion/completion';
import type { CompletionItem, CompletionResult } from '../../server/src/features/completion/item';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { PathLookup } from '../../server/src/model/known-folders';
import { readMarks, variantsOf } from './fixture';

export interface Seat {
  readonly languageId: string;
  readonly path: string;
  readonly paths: PathLookup;
}

export const isPath = ({ kind }: CompletionItem): boolean => kind === 'file' || kind === 'folder';

export function offeredAt(marked: string, { languageId, path, paths }: Seat): CompletionResult | undefined {
  const { text, offsets } = readMarks(marked);
  return complete(openHostFile(text, languageId, path), offsets[0] ?? 0, { afterBlank: false, paths });
}

/** The labels of the paths, in all variants of the text. */
export function checkPaths(marked: string, seat: Seat, expected: readonly string[]): void {
  for (const { name, marked: text } of variantsOf(marked)) {
    const items = offeredAt(text, seat)?.items.filter(isPath) ?? [];
    expect(
      items.map(({ label }) => label),
      `${name}: ${marked}`,
    ).toEqual(expected);
  }
}

/** The text after the item was put in the place of what is typed, and in that of the whole name. */
export function acceptPath(
  marked: string,
  label: string,
  seat: Seat,
): { readonly inserted: string; readonly replaced: string } | undefined {
  const { text } = readMarks(marked);
  const result = offeredAt(marked, seat);
  const item = result?.items.find((other) => other.label === label);
  if (!result || !item) return undefined;
  const [inserted = '', replaced = ''] = [result.insert, result.replace].map(
    ({ start, end }) => text.slice(0, start) + (item.insertText ?? label) + text.slice(end),
  );
  return { inserted, replaced };
}
