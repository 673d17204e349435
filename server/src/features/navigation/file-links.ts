// The files that a script's commands read, as places that lead to them.
import { detached } from '../../base/detached';
import { shift, touches, type Span } from '../../base/span';
import type { CommandSite, HostFile } from '../../hosts/types';
import { sourceSpan } from '../../hosts/word-span';
import { mentionedFiles } from '../../model/mentioned-files';
import { relativePath } from '../../model/relative-path';
import { leavesFolder } from '../../model/run-folder';
import { understand } from '../../model/understand';
import { cursorAt } from '../cursor';

/** Offsets of the file; the path is relative to the folder of the file, with `/` between its parts. */
export interface FileLink extends Span {
  readonly path: string;
}

/**
 * In the order of the file, command by command, so that others may have their turn in between. A script is taken to run
 * in its own folder until it goes to another one. Nothing is said of Dockerfiles, whose commands run in a container.
 */
export function* fileLinks(file: HostFile): Generator<FileLink[]> {
  if (file.dockerfile) return;
  const end = leavesFolder(file);
  for (const { offset, site } of file.sites)
    if (offset < end) yield linksIn(site).map((link) => ({ ...link, ...shift(link, offset) }));
}

/** Those that touch the offset. */
export function fileLinksAt(file: HostFile, offset: number): FileLink[] {
  const located = cursorAt(file, offset)?.located;
  if (file.dockerfile || !located || located.offset >= leavesFolder(file)) return [];
  return linksIn(located.site)
    .map((link) => ({ ...link, ...shift(link, located.offset) }))
    .filter((link) => touches(link, offset));
}

/** Kept with the command; their spans count from its start. */
const known = new WeakMap<CommandSite, readonly FileLink[]>();

function linksIn(site: CommandSite): readonly FileLink[] {
  let links = known.get(site);
  if (!links) {
    links = mentionedFiles(understand(site))
      .flatMap(({ word, start, end, path }): FileLink[] => {
        const written = site.words[word];
        const relative = relativePath(path, site.shell !== 'posix');
        return written && relative !== undefined
          ? [{ ...sourceSpan(written, start, end), path: detached(relative) }]
          : [];
      })
      .sort((a, b) => a.start - b.start);
    known.set(site, links);
  }
  return links;
}
