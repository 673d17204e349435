// The Dockerfiles of a file, each with its place: the file itself, or the code blocks in it that are one.
import { sameOffsets, sourceEnd, spanInSource, textOffset } from '../../base/offset-map';
import type { Span } from '../../base/span';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import type { HostFile, LocatedDockerfile } from '../../hosts/types';
import { asItStands } from '../../hosts/writing';

/** In the order of the file; empty where there is none. */
export function dockerfilesOf({ dockerfile, dockerfiles = [] }: HostFile): readonly LocatedDockerfile[] {
  return dockerfile ? [wholeFile(dockerfile)] : dockerfiles;
}

const known = new WeakMap<Dockerfile, LocatedDockerfile>();

function wholeFile(dockerfile: Dockerfile): LocatedDockerfile {
  let located = known.get(dockerfile);
  if (!located) {
    const script = { text: dockerfile.text, map: sameOffsets, writing: asItStands, dockerfile };
    known.set(dockerfile, (located = { offset: 0, script }));
  }
  return located;
}

export interface PlaceInDockerfile {
  readonly place: LocatedDockerfile;
  readonly dockerfile: Dockerfile;
  /** The offset in the text of the Dockerfile. */
  readonly at: number;
}

/** The Dockerfile that the offset of the file lies in or touches; undefined where there is none. */
export function dockerfileAt(file: HostFile, offset: number): PlaceInDockerfile | undefined {
  const place = dockerfilesOf(file).findLast((other) => other.offset <= offset);
  if (!place) return undefined;
  const { text, map, dockerfile } = place.script;
  const end = place.offset + sourceEnd(map, text.length);
  // Behind the last line end stands the fence, unless the file ends there.
  const isBehind = offset === end && text.endsWith('\n') && end < file.text.length;
  if (offset > end || (isBehind && !file.dockerfile)) return undefined;
  return { place, dockerfile, at: Math.min(textOffset(map, offset - place.offset), text.length) };
}

/** The same with offsets of the file, for what has offsets of the Dockerfile. */
export function placed<Spanned extends Span>(
  spanned: Spanned,
  { offset, script: { map } }: LocatedDockerfile,
): Spanned {
  const { start, end } = spanInSource(map, spanned.start, spanned.end);
  return { ...spanned, start: offset + start, end: offset + end };
}

/** The span of the Dockerfile that the span of the file reaches; undefined where it does not reach it. */
export function spanWithin(
  span: Span,
  { offset, script: { map, text } }: LocatedDockerfile,
): Span | undefined {
  if (span.end < offset || span.start > offset + sourceEnd(map, text.length)) return undefined;
  const within = (at: number): number => Math.min(textOffset(map, Math.max(0, at - offset)), text.length);
  return { start: within(span.start), end: within(span.end) };
}
