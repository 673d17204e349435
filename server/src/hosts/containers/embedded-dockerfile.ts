// A Dockerfile that stands within a file, such as a code block: read once, and then kept up to date by edits.
import { detached } from '../../base/detached';
import { editDockerfile, readDockerfile, type Dockerfile } from '../../dockerfile/dockerfile';
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
  const most = Math.min(old.text.length, text.length);
  let start = 0;
  while (start < most && old.text.charAt(start) === text.charAt(start)) start += 1;
  let end = 0;
  while (end < most - start && old.text.at(-1 - end) === text.at(-1 - end)) end += 1;
  const edit = { start, oldEnd: old.text.length - end, newEnd: text.length - end };
  return editDockerfile(old, detached(text), edit);
}
