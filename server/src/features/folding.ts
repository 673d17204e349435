// What can be folded away: commands of several lines, and what a Dockerfile is made of.
import { lineStart } from '../base/lines';
import type { Span } from '../base/span';
import type { HostFile } from '../hosts/types';
import { writtenEnd } from '../model/word-places';
import { dockerfilesOf, placed } from './dockerfile/dockerfiles-of';
import { foldedInstructions } from './dockerfile/dockerfile-folding';

/**
 * From the first to the last word of each command that goes over several lines, in offsets of the file. A command
 * within another one's words is left out, so that each line begins at most one stretch.
 */
export function foldedStretches(file: HostFile): Span[] {
  const commands = foldedCommands(file);
  const own = dockerfilesOf(file).flatMap((place) =>
    foldedInstructions(place.script.dockerfile).map((span) => placed(span, place)),
  );
  if (own.length === 0) return commands;
  const lines = new Set(own.map(({ start }) => lineStart(file.text, start)));
  return [...own, ...commands.filter(({ start }) => !lines.has(lineStart(file.text, start)))];
}

function foldedCommands({ sites }: HostFile): Span[] {
  const stretches: Span[] = [];
  let end = 0;
  for (const { offset, site } of sites) {
    const last = writtenEnd(site);
    if (offset < end || !site.text.slice(0, last).includes('\n')) continue;
    end = offset + last;
    stretches.push({ start: offset, end });
  }
  return stretches;
}
