// The outline of a file: what its commands make, each with the words that tell most about it; of a Dockerfile its stages, too.
import type { Span } from '../../base/span';
import type { HostFile } from '../../hosts/types';
import { dockerfilesOf, spanWithin } from '../dockerfile/dockerfiles-of';
import { dockerfileOutline } from '../dockerfile/dockerfile-outline';
import { nodeName } from '../../model/command-name';
import { lastUse, usesOf } from '../../model/flag-state';
import type { Invocation, Operand } from '../../model/invocation';
import { namesOf, type Occurrence, type SymbolKind } from '../../model/script-names';
import { writtenEnd } from '../../model/word-places';
import { understand } from '../../model/understand';
import { shownPart } from '../shown-text';

export interface OutlineItem {
  readonly kind: SymbolKind | 'stage' | 'instruction';
  readonly name: string;
  /** What it is made of: a container's image and ports, a build's context; may be empty. */
  readonly detail: string;
  /** The whole command, in offsets of the file. */
  readonly span: Span;
  /** The name in it, or the command's word where it gives none. */
  readonly nameSpan: Span;
  /** What a container's command makes by the way, such as its volumes. */
  readonly children: readonly OutlineItem[];
}

/** In the order of the file. */
export function outline(file: HostFile): OutlineItem[] {
  const made = madeByCommands(file);
  const places = dockerfilesOf(file);
  if (places.length === 0) return made;
  const inDockerfiles = new Set<OutlineItem>();
  const items = places.flatMap((place) => {
    const own = made.filter(({ span }) => spanWithin(span, place));
    for (const item of own) inDockerfiles.add(item);
    return dockerfileOutline(place, own);
  });
  return [...items, ...made.filter((item) => !inDockerfiles.has(item))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function madeByCommands(file: HostFile): OutlineItem[] {
  const makers = new Map<number, Occurrence[]>();
  const names = namesOf(file);
  const made = new Set(names.filter(({ role }) => role === 'definition').map(keyOf));
  for (const name of names) {
    if (name.site === undefined || !isListed(name, made)) continue;
    const others = makers.get(name.site);
    if (others) others.push(name);
    else makers.set(name.site, [name]);
  }
  return file.sites.flatMap(({ offset, site }, index) => {
    const invocation = understand(site);
    const span = { start: offset, end: offset + writtenEnd(site) };
    const items = (makers.get(index) ?? []).map((name): OutlineItem => ({
      kind: name.kind,
      name: name.kind === 'image' ? (name.reference ?? name.name).replace(/:latest$/u, '') : name.name,
      detail: detailOf(name.kind, invocation),
      span,
      nameSpan: { start: name.start, end: name.end },
      children: [],
    }));
    const container = items.find(({ kind }) => kind === 'container') ?? namelessContainer(invocation, span);
    if (!container) return items;
    return [{ ...container, children: items.filter((item) => item !== container) }];
  });
}

/** A volume that a run makes by the way is listed once, unless another command makes it; a tag belongs to its image. */
function isListed(occurrence: Occurrence, made: Set<string>): boolean {
  const { kind, role } = occurrence;
  if (kind === 'tag' || role === 'use') return false;
  if (kind === 'image' || role === 'definition') return role === 'definition';
  const isFirst = !made.has(keyOf(occurrence));
  made.add(keyOf(occurrence));
  return isFirst;
}

function keyOf({ kind, name }: Occurrence): string {
  return `${kind} ${name}`;
}

/** A run without a name is called after its command. */
function namelessContainer(invocation: Invocation, span: Span): OutlineItem | undefined {
  const { command, operands, help, site } = invocation;
  const runs =
    /^container (?:run|create)$/u.test(command.spec.path.join(' ')) && operands.length > 0 && !help;
  if (!runs) return undefined;
  return {
    kind: 'container',
    name: nodeName(command),
    detail: detailOf('container', invocation),
    span,
    nameSpan: { start: span.start, end: span.start + (site.words[0]?.span.end ?? 0) },
    children: [],
  };
}

function detailOf(kind: SymbolKind, invocation: Invocation): string {
  const valuesOf = (long: string): string[] =>
    usesOf(invocation, long).flatMap(({ value }) => value?.text ?? []);
  const shownOperand = (operand?: Operand): string => (operand ? shownPart(invocation, operand) : '');
  switch (kind) {
    case 'container':
      return [
        shownOperand(invocation.operands.find(({ spec }) => spec?.kind === 'image')),
        ...valuesOf('publish'),
      ]
        .filter(Boolean)
        .join(' · ');
    case 'image':
      return shownOperand(invocation.operands[0]);
    case 'network':
    case 'volume':
      return lastUse(invocation, 'driver')?.value?.text ?? '';
    case 'project':
      return nodeName(invocation.command);
    case 'context':
    case 'tag':
      return '';
  }
}
