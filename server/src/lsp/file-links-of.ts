// The links of a document to files that really exist.
import type { Span } from '../base/span';
import { fileLinks, fileLinksAt, type FileLink } from '../features/navigation/file-links';
import type { OpenDocument } from './document-store';
import { resolvePath } from './file-uris';
import { nextTurn } from './next-turn';
import type { ServerContext } from './server';

export interface ExistingFileLink extends Span {
  readonly uri: string;
}

/** Of the whole document, in its order; undefined as soon as nobody wants to know any more. */
export async function allFileLinks(
  context: ServerContext,
  document: OpenDocument,
  isWanted: () => boolean,
): Promise<ExistingFileLink[] | undefined> {
  const links: FileLink[] = [];
  let end = performance.now() + longestStretch;
  for (const found of fileLinks(document.file)) {
    links.push(...found);
    if (performance.now() < end) continue;
    await nextTurn();
    if (!isWanted()) return undefined;
    end = performance.now() + longestStretch;
  }
  const existing = await existingOf(links, context, document);
  return isWanted() ? existing : undefined;
}

/** After so many milliseconds of work others have their turn. */
const longestStretch = 8;

export function fileLinksOn(
  context: ServerContext,
  document: OpenDocument,
  offset: number,
): Promise<ExistingFileLink[]> {
  return existingOf(fileLinksAt(document.file, offset), context, document);
}

async function existingOf(
  places: readonly FileLink[],
  { files }: ServerContext,
  { uri }: OpenDocument,
): Promise<ExistingFileLink[]> {
  const links = places.flatMap(({ start, end, path }) => {
    const target = resolvePath(path, uri);
    return target === undefined ? [] : [{ start, end, uri: target }];
  });
  const targets = Array.from(new Set(links.map((link) => link.uri)));
  const answers = await Promise.all(targets.map((target) => files.isFile(target)));
  const existing = new Set(targets.filter((_, index) => answers[index]));
  return links.filter((link) => existing.has(link.uri));
}
