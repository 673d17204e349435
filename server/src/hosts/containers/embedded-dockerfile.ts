// A Dockerfile that stands within a file, such as a code block: read once, and then kept up to date by edits.
import { detached } from '../../base/detached';
import { editDockerfile, readDockerfile, type Dockerfile } from '../../dockerfile/dockerfile';
import { trimEdit } from '../dialects/reuse-sites';
import type { MappedText } from '../mapped-text';
import { relativeMap } from '../place-site';
import type { LocatedDockerfile } from '../types';
import { isDeepEqual, writingIn } from './script-block';

/**
 * `source` is its text; `linePrefix` stands before each line but the first. What `old`, the one that stood there before,
 * has in common with it stays the same objects.
 */
export function embedDockerfile(
  source: MappedText,
  linePrefix: string,
  old: LocatedDockerfile | undefined,
): LocatedDockerfile {
  const { offset, map } = relativeMap(source.map);
  const writing = writingIn(source, { escape: 'none', linePrefix });
  const before = old?.script;
  const dockerfile = after(before?.dockerfile, source.text);
  const isSame =
    before?.dockerfile === dockerfile && isDeepEqual(before.map, map) && isDeepEqual(before.writing, writing);
  return { offset, script: isSame ? before : { text: dockerfile.text, map, writing, dockerfile } };
}

function after(old: Dockerfile | undefined, text: string): Dockerfile {
  if (!old) return readDockerfile(detached(text));
  if (old.text === text) return old;
  const whole = { start: 0, oldEnd: old.text.length, newEnd: text.length };
  return editDockerfile(old, detached(text), trimEdit(old.text, text, whole));
}
