// The only callers of navigation in tests: places as marked texts.
import { expect } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import type { Span } from '../../server/src/base/span';
import { findDefinitions, findReferences } from '../../server/src/features/navigation/references';
import { prepareRename, rename } from '../../server/src/features/navigation/rename';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from './check';
import { mark, readMarks, variantsOf } from './fixture';

/**
 * `⟦…⟧` stand around every place of the name at the cursor `<|>`, those behind `!` are its definitions:
 * `docker run --name !⟦web⟧ nginx\ndocker stop ⟦w<|>eb⟧`.
 */
export function checkName(drawn: string, language = shell): void {
  for (const { name, marked } of variantsOf(drawn)) {
    const { text, offsets } = readMarks(marked.replace(/!?⟦|⟧/gu, ''));
    const file = openHostFile(text, language);
    const at = offsets[0] ?? 0;
    const places = findReferences(file, at, true);
    const definitions = findDefinitions(file, at);
    expect(draw(text, at, places, definitions), name).toBe(marked);
    const uses = places.filter(({ start }) => !definitions.some((other) => other.start === start));
    expect(findReferences(file, at, false), name).toEqual(uses);
  }
}

function draw(text: string, cursor: number, places: readonly Span[], definitions: readonly Span[]): string {
  const marks = places.flatMap(({ start, end }) => {
    const before = definitions.some((other) => other.start === start) ? '!⟦' : '⟦';
    return [
      { at: start, order: 1, mark: before },
      { at: end, order: -1, mark: '⟧' },
    ];
  });
  const all = [...marks, { at: cursor, order: 2, mark }].sort((a, b) => b.at - a.at || b.order - a.order);
  return all.reduce((drawn, one) => drawn.slice(0, one.at) + one.mark + drawn.slice(one.at), text);
}

/** The text after the name at the mark is changed; the refusal in English where that cannot be. */
export function renamed(marked: string, newName: string, language = shell): string | undefined {
  const { text, offsets } = readMarks(marked);
  const answer = rename(openHostFile(text, language), offsets[0] ?? 0, newName);
  if (!answer) return undefined;
  return 'refusal' in answer ? answer.refusal.en : applyEdits(text, answer.edits);
}

/** The text that a rename begins with; the refusal in English where there can be none. */
export function renamable(marked: string, language = shell): string | undefined {
  const { text, offsets } = readMarks(marked);
  const answer = prepareRename(openHostFile(text, language), offsets[0] ?? 0);
  if (!answer) return undefined;
  return 'refusal' in answer ? answer.refusal.en : answer.text;
}
