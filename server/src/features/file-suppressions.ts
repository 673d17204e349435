// The suppression comments of a file: in a text for people, what only speaks of them is none.
import { firstIndex } from '../base/first-index';
import { sourceEnd } from '../base/offset-map';
import type { Span } from '../base/span';
import type { HostFile, LocatedScript } from '../hosts/types';
import { dockerfileAt } from './dockerfile/dockerfiles-of';
import { reachInstruction } from './dockerfile/suppressed-instruction';
import { findSuppressions, type Suppression } from '../rules/suppressions';

export function fileSuppressions(file: HostFile): Suppression[] {
  return findSuppressions(file).flatMap((found) => {
    const inDockerfile = dockerfileAt(file, found.start);
    const suppression = reachInstruction(found, inDockerfile);
    if (!file.isProse) return [suppression];
    if (file.text.startsWith('<!--', suppression.start)) return [withBlock(suppression, file)];
    return inDockerfile || isInScript(suppression, file.scripts) ? [suppression] : [];
  });
}

/** A comment for the next line, put above a code block, silences the whole block. */
function withBlock(suppression: Suppression, { text }: HostFile): Suppression {
  if (suppression.reach !== 'next-line') return suppression;
  above.lastIndex = suppression.end;
  const mark = above.exec(text)?.[1];
  if (mark === undefined) return suppression;
  const start = above.lastIndex;
  const length = text.slice(start).search(new RegExp(`^[ \\t>]*${mark}`, 'mu'));
  return { ...suppression, silences: { start, end: length < 0 ? text.length : start + length } };
}

/** From the comment to the fence that opens a block in the next line, or below a blank one. */
const above = /[^\n]*\n(?:[ \t>]*\r?\n)?[ \t>*+\-\d.)]*(`{3,}|~{3,})[^\n]*\n?/uy;

/** In a Dockerfile within the text, the comment stands above the line in which the script begins. */
function isInScript({ start, reach, silences }: Suppression, scripts: readonly LocatedScript[]): boolean {
  const next = firstIndex(scripts.length, (index) => (scripts[index]?.offset ?? 0) > start);
  const around = scripts[next - 1];
  if (around && contains(spanOf(around), start)) return true;
  const below =
    scripts[firstIndex(scripts.length, (index) => (scripts[index]?.offset ?? 0) >= silences.start)];
  return reach === 'next-line' && below !== undefined && contains(silences, below.offset);
}

function spanOf({ offset, script: { text, map } }: LocatedScript): Span {
  return { start: offset, end: offset + sourceEnd(map, text.length) };
}

function contains({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}
