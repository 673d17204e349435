// All texts of the spec with the place where each stands, for the tests on them.
import type { Text } from '../../server/src/base/text';
import { buildMounts } from '../../server/src/spec/build-mounts';
import { buildVariables } from '../../server/src/spec/build-variables';
import { commands } from '../../server/src/spec/commands';
import { concepts } from '../../server/src/spec/concepts';
import { directives } from '../../server/src/spec/directives';
import type { InstructionSpec } from '../../server/src/spec/dockerfile-types';
import { instructions } from '../../server/src/spec/instructions';
import type { CommandSpec, ConceptSpec, FlagSpec, ValueSpec } from '../../server/src/spec/types';

/** Titles and summaries are plain text for lists; prose is Markdown in sentences; a page has paragraphs of its own. */
export type TextKind = 'title' | 'summary' | 'prose' | 'page';

export interface PlacedText {
  /** For people who must find it: `docker container run --publish doc`. */
  readonly place: string;
  readonly kind: TextKind;
  readonly text: Text;
}

export function nameOf(command: CommandSpec): string {
  return ['docker', ...command.path].join(' ');
}

export function textsOfCommand(command: CommandSpec): PlacedText[] {
  const place = nameOf(command);
  return [
    { place: `${place} summary`, kind: 'summary', text: command.summary },
    ...[
      { place: `${place} doc`, text: command.doc },
      ...(command.pitfalls ?? []).map((text, index) => ({
        place: `${place} pitfall ${String(index + 1)}`,
        text,
      })),
      ...(command.examples ?? []).map(({ code, doc }) => ({ place: `${place} example ${code}`, text: doc })),
      ...command.operands.map(({ name, doc }) => ({ place: `${place} ${name}`, text: doc })),
      ...command.flags.flatMap((flag) => textsOfFlag(flag, place)),
    ].map((placed) => ({ ...placed, kind: 'prose' as const })),
  ];
}

function textsOfFlag(flag: FlagSpec, command: string): Omit<PlacedText, 'kind'>[] {
  const place = `${command} --${flag.long}`;
  return [
    { place: `${place} doc`, text: flag.doc },
    ...(flag.more ? [{ place: `${place} more`, text: flag.more }] : []),
    ...(flag.values ?? []).map(({ value, doc }) => ({ place: `${place}=${value}`, text: doc })),
  ];
}

export function textsOfConcept({ id, title, body }: ConceptSpec): PlacedText[] {
  return [
    { place: `concept ${id} title`, kind: 'title', text: title },
    { place: `concept ${id} body`, kind: 'page', text: body },
  ];
}

export function textsOfInstruction(instruction: InstructionSpec): PlacedText[] {
  const { name, summary, doc, pitfalls = [], examples, flags } = instruction;
  return [
    { place: `${name} summary`, kind: 'summary', text: summary },
    ...prose([
      { place: `${name} doc`, text: doc },
      ...pitfalls.map((text, index) => ({ place: `${name} pitfall ${String(index + 1)}`, text })),
      ...examples.map((example) => ({ place: `${name} example ${example.code}`, text: example.doc })),
      ...flags.flatMap((flag) => [
        { place: `${name} --${flag.name}`, text: flag.doc },
        ...textsOfValues(`${name} --${flag.name}`, flag.values),
      ]),
    ]),
  ];
}

/** What Dockerfiles have beside instructions: mounts, directives and the variables of the builder. */
function textsAroundInstructions(): PlacedText[] {
  return prose([
    ...buildMounts.flatMap(({ type, doc, options }) => [
      { place: `mount ${type}`, text: doc },
      ...options.flatMap((option) => [
        { place: `mount ${type} ${option.name}`, text: option.doc },
        ...textsOfValues(`mount ${type} ${option.name}`, option.values),
      ]),
    ]),
    ...directives.flatMap(({ name, doc, values }) => [
      { place: `directive ${name}`, text: doc },
      ...textsOfValues(`directive ${name}`, values),
    ]),
    ...buildVariables.map(({ name, doc }) => ({ place: `variable ${name}`, text: doc })),
  ]);
}

function textsOfValues(place: string, values: readonly ValueSpec[] = []): Omit<PlacedText, 'kind'>[] {
  return values.map(({ value, doc }) => ({ place: `${place}=${value}`, text: doc }));
}

function prose(placed: readonly Omit<PlacedText, 'kind'>[]): PlacedText[] {
  return placed.map((one) => ({ ...one, kind: 'prose' }));
}

/** Each text once, at the first place it stands: sets of flags are shared by many commands. */
export function allTexts(): PlacedText[] {
  const first = new Map<Text, PlacedText>();
  for (const placed of [
    ...commands.flatMap(textsOfCommand),
    ...concepts.flatMap(textsOfConcept),
    ...instructions.flatMap(textsOfInstruction),
    ...textsAroundInstructions(),
  ])
    if (!first.has(placed.text)) first.set(placed.text, placed);
  return [...first.values()];
}

/** The text without code blocks and code spans: what people read as language. */
export function withoutCode(markdown: string): string {
  return markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gmu, '').replace(/`[^`\n]+`/gu, '');
}

/** The text without code blocks, its code spans each replaced by `` ` ``. */
export function withMarkedCode(markdown: string): string {
  return markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gmu, '').replace(/`[^`\n]+`/gu, '`');
}
