// Formatting of a file: its docker commands, and the instructions of a Dockerfile around them.
import { firstIndex } from '../../base/first-index';
import type { Span } from '../../base/span';
import type { HostFile, LocatedDockerfile } from '../../hosts/types';
import type { Edit } from '../../rules/rule';
import { dockerfilesOf, spanWithin } from '../dockerfile/dockerfiles-of';
import { formatDockerfile } from '../dockerfile/format-dockerfile';
import { placeEdits } from '../place-finding';
import type { Settings } from '../settings';
import { formatCommands } from './format-commands';

/**
 * Edits for what touches the range, with offsets of the file, ascending, not overlapping; none where formatting is
 * turned off.
 * @param unit what a continued line is indented by where the file does not show it
 */
export function formatFile(file: HostFile, range: Span, unit: string, settings: Settings): Edit[] {
  const commands = formatCommands(file, range, unit, settings);
  if (!settings.enable || !settings.format.enable) return commands;
  // A command is laid out as a whole: what it says counts for its lines.
  const around = dockerfilesOf(file).flatMap((place) => formatWithin(place, range, unit));
  const apart = around.filter(({ span }) => {
    const next = firstIndex(commands.length, (index) => (commands[index]?.span.end ?? 0) >= span.start);
    const other = commands[next];
    return other === undefined || other.span.start > span.end;
  });
  return [...commands, ...apart].sort((a, b) => a.span.start - b.span.start);
}

function formatWithin(place: LocatedDockerfile, range: Span, unit: string): readonly Edit[] {
  const within = spanWithin(range, place);
  const edits = within ? formatDockerfile(place.script.dockerfile, within, unit) : [];
  return placeEdits(edits, 0, place) ?? [];
}
