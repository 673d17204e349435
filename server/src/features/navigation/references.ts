// Where a name is defined and where it is used.
import type { Span } from '../../base/span';
import type { HostFile } from '../../hosts/types';
import type { DockerfileName } from '../../model/dockerfile-names';
import { dockerfileAt, placed } from '../dockerfile/dockerfiles-of';
import { dockerfileNameAt, dockerfilePlaces } from '../dockerfile/name-at';
import { definitionsOf, occurrenceAt, occurrencesOf } from './symbol';

export interface Highlight extends Span {
  /** It makes what the name stands for; else it only uses it. */
  readonly makes: boolean;
}

/** What makes the thing whose name stands at the offset, in offsets of the file; empty for none. */
export function findDefinitions(file: HostFile, offset: number): Span[] {
  const occurrence = occurrenceAt(file, offset);
  if (occurrence) return definitionsOf(file, occurrence).map(spanOf);
  const found = dockerfileAt(file, offset);
  const name = found && dockerfileNameAt(found.dockerfile, found.at);
  return name ? [placed(name.target, found.place)] : [];
}

/** All places of the name at the offset, with or without those that define it. */
export function findReferences(file: HostFile, offset: number, withDefinitions: boolean): Span[] {
  const occurrence = occurrenceAt(file, offset);
  if (!occurrence)
    return namedInDockerfile(file, offset)
      .filter(({ declares }) => withDefinitions || !declares)
      .map(spanOf);
  const definitions = withDefinitions ? [] : definitionsOf(file, occurrence);
  return distinct(occurrencesOf(file, occurrence).filter((other) => !definitions.includes(other)));
}

export function findHighlights(file: HostFile, offset: number): Highlight[] {
  const occurrence = occurrenceAt(file, offset);
  if (!occurrence)
    return namedInDockerfile(file, offset).map((place) => ({ ...spanOf(place), makes: place.declares }));
  const all = occurrencesOf(file, occurrence);
  const making = all.filter(({ role }) => role !== 'use' && role !== 'implicit');
  const starts = new Set(making.map(({ start }) => start));
  return distinct(all).map((span) => ({ ...span, makes: starts.has(span.start) }));
}

/** With offsets of the file. */
function namedInDockerfile(file: HostFile, offset: number): DockerfileName[] {
  const found = dockerfileAt(file, offset);
  return found ? dockerfilePlaces(found.dockerfile, found.at).map((name) => placed(name, found.place)) : [];
}

/** A reference such as `app:app` in a variable may stand in one place for two names. */
function distinct(spans: readonly Span[]): Span[] {
  const starts = new Set<number>();
  return spans
    .filter(({ start }) => {
      const isFirst = !starts.has(start);
      starts.add(start);
      return isFirst;
    })
    .map(spanOf);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
