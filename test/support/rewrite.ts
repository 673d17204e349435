// A text with one of its commands rewritten, as an editor would offer it.
import { applyEdits } from '../../server/src/base/apply-edits';
import { pick } from '../../server/src/base/text';
import type { Refactoring } from '../../server/src/features/refactorings/refactoring';
import { rewritingsAt } from '../../server/src/features/refactorings/registry';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from './check';
import { readMarks } from './fixture';

export interface Rewritten {
  readonly text: string;
  /** With what it says of differences. */
  readonly title: string;
}

/** At the mark, or in the first command where there is none; undefined where the refactoring is not offered. */
export function rewriteAt({ title }: Refactoring, marked: string): Rewritten | undefined {
  const { text, offsets } = readMarks(marked);
  const file = openHostFile(text, shell);
  const at = offsets[0] ?? file.sites[0]?.offset ?? 0;
  const found = rewritingsAt(file, at, defaultSettings).find((offer) =>
    offer.title.startsWith(pick(title, defaultSettings.locale)),
  );
  return found && { text: applyEdits(text, found.edits), title: found.title };
}
