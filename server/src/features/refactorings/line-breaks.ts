// Breaking a command between its words, as its shell continues lines.
import type { Span } from '../../base/span';
import type { CommandSite, HostScript } from '../../hosts/types';

/** A script that stands in one line of its file, such as a string in JSON, has no line breaks. */
export function mayBreakLines({ writing }: HostScript): boolean {
  return writing.linePrefix !== undefined;
}

/** The stretches between neighbouring words and redirections, relative to the start of the site. */
export function gapsOf({ words, redirections }: CommandSite): Span[] {
  const parts = [...words, ...redirections].map(({ span }) => span).sort((a, b) => a.start - b.start);
  return parts.slice(1).map((part, index) => ({ start: parts[index]?.end ?? 0, end: part.start }));
}
