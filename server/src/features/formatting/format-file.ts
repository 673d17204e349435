// Formatting of a file: its docker commands, and the instructions of a Dockerfile around them.
import { firstIndex } from '../../base/first-index';
import type { Span } from '../../base/span';
import type { HostFile } from '../../hosts/types';
import type { Edit } from '../../rules/rule';
import { formatDockerfile } from '../dockerfile/format-dockerfile';
import type { Settings } from '../settings';
import { formatCommands } from './format-commands';

/**
 * Edits for what touches the range, with offsets of the file, ascending, not overlapping; none where formatting is
 * turned off.
 * @param unit what a continued line is indented by where the file does not show it
 */
export function formatFile(file: HostFile, range: Span, unit: string, settings: Settings): Edit[] {
  const commands = formatCommands(file, range, unit, settings);
  if (!file.dockerfile || !settings.enable || !settings.format.enable) return commands;
  // A command is laid out as a whole: what it says counts for its lines.
  const around = formatDockerfile(file.dockerfile, range, unit).filter(({ span }) => {
    const next = firstIndex(commands.length, (index) => (commands[index]?.span.end ?? 0) >= span.start);
    const other = commands[next];
    return other === undefined || other.span.start > span.end;
  });
  return [...commands, ...around].sort((a, b) => a.span.start - b.span.start);
}
