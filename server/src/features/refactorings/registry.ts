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
import { mountAsVolume } from './mount-as-volume';
import { oneLine } from './one-line';
import { doubleQuotes, quotedExpansions, singleQuotes } from './quotes';
import type { Refactoring, Subject } from './refactoring';
import { severalLines } from './several-lines';
import { shortFlags } from './short-flags';
import { volumeAsMount } from './volume-as-mount';

export const refactorings: readonly Refactoring[] = [
  severalLines,
  oneLine,
  longFlags,
  shortFlags,
  managementCommand,
  classicCommand,
  volumeAsMount,
  mountAsVolume,
  quotedExpansions,
  doubleQuotes,
  singleQuotes,
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
  const { script } = found.place;
  const { located, invocation, word } = cursor;
  const subject: Subject = { script, located, invocation, ...(word ? { word: word.index } : {}) };
  return refactorings.flatMap((refactoring) => {
    const edits = placeEdits(refactoring.rewrite(subject), located.offset, found.place);
    return edits && edits.length > 0 ? [{ title: titleOf(refactoring, subject, settings), edits }] : [];
  });
}

function titleOf({ title, caution }: Refactoring, subject: Subject, { locale }: Settings): string {
  const difference = caution?.(subject);
  return difference ? `${pick(title, locale)} (${pick(difference, locale)})` : pick(title, locale);
}
