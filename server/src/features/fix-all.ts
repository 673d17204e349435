// All safe fixes of a file at once, and again until nothing safe is left.
import { applyEdits } from '../base/apply-edits';
import { firstIndex } from '../base/first-index';
import { openHostFile } from '../hosts/host-file';
import type { HostFile } from '../hosts/types';
import { noFiles, type FilesAround } from '../model/known-files';
import type { Edit } from '../rules/rule';
import { offsetEdits } from './code-actions';
import type { Settings } from './settings';
import { visibleFindings } from './visible-findings';

/**
 * The edits of the first fix of each finding, where it is safe; spans are offsets in the file, ascending, apart from
 * each other. Of two fixes that touch the same text only the first is taken: the other has its turn the next time.
 */
export function fixAllEdits(file: HostFile, settings: Settings, files: FilesAround = noFiles): Edit[] {
  const taken: Edit[] = [];
  for (const { offset, finding } of visibleFindings(file, settings, files)) {
    const fix = finding.fixes()[0];
    if (!fix?.safe) continue;
    const edits = offsetEdits(fix, offset);
    if (edits.some((edit) => touchesOneOf(taken, edit))) continue;
    for (const edit of edits) taken.splice(placeIn(taken, edit), 0, edit);
  }
  return taken;
}

/** More rounds than any file needs; a pair of fixes that undo each other must not go on for ever. */
const mostRounds = 20;

/** The file after its safe fixes, those included that only other fixes make possible; itself where there are none. */
export function fixUntilStable(file: HostFile, settings: Settings, files: FilesAround = noFiles): HostFile {
  let fixed = file;
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = fixAllEdits(fixed, settings, files);
    if (edits.length === 0) break;
    fixed = openHostFile(applyEdits(fixed.text, edits), fixed.languageId, fixed.path);
  }
  return fixed;
}

/** `edits` are ascending and apart, so that only the first one that ends behind can touch it. */
function touchesOneOf(edits: readonly Edit[], { span }: Edit): boolean {
  const next = edits[firstIndex(edits.length, (index) => (edits[index]?.span.end ?? 0) >= span.start)];
  return next !== undefined && next.span.start <= span.end;
}

/** Behind all that begin no later. */
function placeIn(edits: readonly Edit[], { span }: Edit): number {
  return firstIndex(edits.length, (index) => (edits[index]?.span.start ?? 0) > span.start);
}
