// All names in a script: where each container, network, volume, image, project and context is defined and used.
import type { Span } from '../base/span';
import type { SitedText } from '../hosts/types';
import { mentionedNames, type NameMention } from './mentioned-names';
import type { NamedKind, NameRole } from './name-use';
import { placeOfName } from './name-place';
import { keptPerCommand } from './per-command';
import { resolveText } from './resolved-text';
import { scriptOf, type ScriptCommand } from './script';
import { literalAssignments, literalVariables } from './script-variables';
import { parseImageRef } from './values/image-ref';

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

function collect(file: SitedText): Occurrence[] {
  const lookUp = literalVariables(file);
  const assignmentOf = literalAssignments(file);
  const found: Occurrence[] = [];
  const assigned = new Map<string, Occurrence>();
  const commands = scriptOf(file).commands.map((command) => ({
    command,
    mentions: mentionsIn(command, lookUp),
  }));
  const defined = new Set(
    commands.flatMap(({ mentions }) =>
      mentions.flatMap(({ kind, role, name }) => (role === 'use' ? [] : [`${kind} ${name}`])),
    ),
  );
  for (const [index, { command, mentions }] of commands.entries()) {
    for (const mention of mentions.flatMap((one) => symbolsIn(one, defined))) {
      const { kind, name, role, reference } = mention;
      const place = placeOfName(command, mention.within, mention, (variable) =>
        assignmentOf(variable, command.offset),
      );
      const { start, end, editable, variable } = place;
      const own =
        editable && file.text.slice(editable.start, editable.end) === mention.text ? { editable } : {};
      const from = variable === undefined ? {} : { variable };
      const full = reference === undefined ? {} : { reference };
      found.push({ kind, name, role, start, end, site: index, ...own, ...from, ...full });
      if (variable === undefined || !editable) continue;
      const key = `${kind} ${editable.start} ${editable.end}`;
      if (!assigned.has(key))
        assigned.set(key, { kind, name, role: 'assignment', ...editable, editable, variable, ...full });
    }
  }
  return [...found, ...assigned.values()].sort((a, b) => a.start - b.start || a.end - b.end);
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

function symbolsIn(mention: NameMention, defined: ReadonlySet<string>): SymbolMention[] {
  const { role, name, within, start } = mention;
  const kind = mention.kind === 'object' ? kindOfObject(name, defined) : mention.kind;
  if (kind !== 'image') return [{ kind, name, role, text: name, within, start, end: start + name.length }];
  const { registry, repository, tag, digest, familiarName } = parseImageRef(name);
  const from = registry ? registry.start : repository.start;
  const reference = `${familiarName}:${tag?.text ?? (digest ? digest.text : 'latest')}`;
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
function kindOfObject(name: string, defined: ReadonlySet<string>): NamedKind {
  const kinds = ['container', 'image', 'network', 'volume'] as const;
  return kinds.find((kind) => defined.has(`${kind} ${name}`)) ?? (/[:/]/u.test(name) ? 'image' : 'container');
}
