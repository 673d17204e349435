// All names in a script: where each container, network, volume, image, project and context is defined and used.
import { touches, type Span } from '../base/span';
import type { SitedText } from '../hosts/types';
import { mentionedNames, type NameMention } from './mentioned-names';
import type { NamedKind, NameRole } from './name-use';
import { placeOfName } from './name-place';
import { keptPerCommand } from './per-command';
import { resolveText } from './resolved-text';
import { scriptOf, type ScriptCommand } from './script';
import { literalAssignments, literalVariables } from './script-variables';
import { understand } from './understand';
import { parseImageRef, referenceOf } from './values/image-ref';

/** An image is its repository, `app` in `docker.io/library/app:1`; its tags are symbols of their own. */
export type SymbolKind = NamedKind | 'tag';

export interface Occurrence extends Span {
  readonly kind: SymbolKind;
  /** What tells it from others of its kind: a tag's has its image before it, `app:1`. */
  readonly name: string;
  /** `assignment`: the value of a variable that holds the name. */
  readonly role: NameRole | 'assignment';
  /** Where the name itself stands, one to one; left out where it is put together or spelt in another way. */
  readonly editable?: Span;
  /** The variable that the name comes from. */
  readonly variable?: string;
  /** For images and tags the whole reference with its tag, `app:latest` where none is written. */
  readonly reference?: string;
  /** The index of its command in the file's sites; left out for assignments. */
  readonly site?: number;
}

const known = new WeakMap<SitedText, readonly Occurrence[]>();

/** In the order of their places. Put together when first asked for; what a command mentions is kept with it. */
export function namesOf(file: SitedText): readonly Occurrence[] {
  let names = known.get(file);
  if (!names) {
    names = collect(file);
    known.set(file, names);
  }
  return names;
}

/** Names that stand in the command or in the values of its variables. */
export const mentionsIn = keptPerCommand(({ invocation, site }: ScriptCommand, valueOf) =>
  mentionedNames(invocation, (part) => resolveText(site, part, valueOf)),
);

/** The first name that stands at the offset in a command, without looking for the names of all others. */
export function nameAt(file: SitedText, offset: number): Occurrence | undefined {
  const lookUp = literalVariables(file);
  let defined: ReadonlySet<string> | undefined;
  const isDefined = (symbol: string): boolean => (defined ??= definedNames(file)).has(symbol);
  const here = file.sites.flatMap(({ offset: start, site }, index) => {
    if (offset < start || offset > start + site.text.length) return [];
    const command = { offset: start, site, invocation: understand(site) };
    return mentionsIn(command, lookUp)
      .flatMap((mention) => symbolsIn(mention, isDefined))
      .map((mention) => toOccurrence(file, command, index, mention).occurrence);
  });
  return here.filter((one) => touches(one, offset)).sort(byPlace)[0];
}

function collect(file: SitedText): Occurrence[] {
  const lookUp = literalVariables(file);
  const found: Occurrence[] = [];
  const assigned = new Map<string, Occurrence>();
  const defined = definedNames(file);
  for (const [index, command] of scriptOf(file).commands.entries()) {
    const mentions = mentionsIn(command, lookUp).flatMap((one) =>
      symbolsIn(one, (name) => defined.has(name)),
    );
    for (const mention of mentions) {
      const { occurrence, assignment } = toOccurrence(file, command, index, mention);
      found.push(occurrence);
      if (!assignment) continue;
      const key = `${assignment.kind} ${assignment.start} ${assignment.end}`;
      if (!assigned.has(key)) assigned.set(key, assignment);
    }
  }
  return [...found, ...assigned.values()].sort(byPlace);
}

function byPlace(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}

/** Kind and name of all that the commands of the file make or give. */
function definedNames(file: SitedText): Set<string> {
  const lookUp = literalVariables(file);
  const defined = new Set<string>();
  for (const command of scriptOf(file).commands)
    for (const { kind, role, name } of mentionsIn(command, lookUp))
      if (role !== 'use') defined.add(`${kind} ${name}`);
  return defined;
}

/** `assignment`: the value of the variable that the name comes from, where it is known. */
function toOccurrence(
  file: SitedText,
  command: ScriptCommand,
  site: number,
  { kind, name, role, reference, within, text, ...span }: SymbolMention,
): { readonly occurrence: Occurrence; readonly assignment?: Occurrence } {
  const assignmentOf = literalAssignments(file);
  const place = placeOfName(command, within, span, (variable) => assignmentOf(variable, command.offset));
  const { start, end, editable, variable } = place;
  const own = editable && file.text.slice(editable.start, editable.end) === text ? { editable } : {};
  const from = variable === undefined ? {} : { variable };
  const full = reference === undefined ? {} : { reference };
  const occurrence = { kind, name, role, start, end, site, ...own, ...from, ...full };
  if (variable === undefined || !editable) return { occurrence };
  return {
    occurrence,
    assignment: { kind, name, role: 'assignment', ...editable, editable, variable, ...full },
  };
}

interface SymbolMention extends Span {
  readonly kind: SymbolKind;
  readonly name: string;
  readonly role: NameRole;
  /** As it stands in the resolved text at `start`. */
  readonly text: string;
  readonly within: NameMention['within'];
  readonly reference?: string;
}

/** Kind and name of a symbol, as `container web`. */
type IsDefined = (symbol: string) => boolean;

function symbolsIn(mention: NameMention, isDefined: IsDefined): SymbolMention[] {
  const { role, name, within, start } = mention;
  const kind = mention.kind === 'object' ? kindOfObject(name, isDefined) : mention.kind;
  if (kind !== 'image') return [{ kind, name, role, text: name, within, start, end: start + name.length }];
  const { registry, repository, tag, familiarName } = parseImageRef(name);
  const from = registry ? registry.start : repository.start;
  const reference = referenceOf(name);
  const common = { role, within, reference };
  const image = {
    ...common,
    kind,
    name: familiarName,
    text: name.slice(from, repository.end),
    start: start + from,
    end: start + repository.end,
  };
  if (!tag) return [image];
  const place = { text: tag.text, start: start + tag.start, end: start + tag.end };
  return [image, { ...common, ...place, kind: 'tag', name: reference }];
}

/** `docker inspect` looks for a container first, then for an image, a network, a volume. */
function kindOfObject(name: string, isDefined: IsDefined): NamedKind {
  const kinds = ['container', 'image', 'network', 'volume'] as const;
  return kinds.find((kind) => isDefined(`${kind} ${name}`)) ?? (/[:/]/u.test(name) ? 'image' : 'container');
}
