// All refactorings, and those that there are for the command under the cursor.
import { pick } from '../../base/text';
import type { HostFile } from '../../hosts/types';
import type { Edit } from '../../rules/rule';
import { cursorAt } from '../cursor';
import { placeEdits } from '../place-finding';
import { scriptAt } from '../script-at';
import type { Settings } from '../settings';
import { classicCommand, managementCommand } from './command-names';
import { longFlags } from './long-flags';
import { oneLine } from './one-line';
import type { Refactoring } from './refactoring';
import { severalLines } from './several-lines';
import { shortFlags } from './short-flags';

export const refactorings: readonly Refactoring[] = [
  severalLines,
  oneLine,
  longFlags,
  shortFlags,
  managementCommand,
  classicCommand,
];

export interface Rewriting {
  readonly title: string;
  /** Spans are offsets in the file; not overlapping, ascending. */
  readonly edits: readonly Edit[];
}

/** Empty outside of commands, and when the extension is turned off. */
export function rewritingsAt(file: HostFile, offset: number, settings: Settings): Rewriting[] {
  const found = settings.enable ? scriptAt(file, offset) : undefined;
  const cursor = found && cursorAt(found.place.script, found.at);
  if (!cursor) return [];
  const { located, invocation } = cursor;
  return refactorings.flatMap(({ title, rewrite }) => {
    const own = rewrite({ script: found.place.script, located, invocation });
    const edits = placeEdits(own, located.offset, found.place);
    return edits && edits.length > 0 ? [{ title: pick(title, settings.locale), edits }] : [];
  });
}
