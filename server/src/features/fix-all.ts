// All safe fixes of a file at once.
import type { HostFile } from '../hosts/types';
import type { Edit } from '../rules/rule';
import { placeEdits } from './code-actions';
import type { Settings } from './settings';
import { visibleFindings } from './visible-findings';

/**
 * The edits of the first fix of each finding, where it is safe; spans are offsets in the file, ascending, apart from
 * each other. Of two fixes that touch the same text only the first is taken: the other has its turn the next time.
 */
export function fixAllEdits(file: HostFile, settings: Settings): Edit[] {
  const taken: Edit[] = [];
  for (const { offset, finding } of visibleFindings(file, settings)) {
    const fix = finding.fixes()[0];
    if (!fix?.safe) continue;
    const edits = placeEdits(fix, offset);
    if (edits.some((edit) => taken.some((other) => touch(edit, other)))) continue;
    taken.push(...edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

function touch(a: Edit, b: Edit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
