// The outline of a Dockerfile: its stages with their instructions, and what docker commands in those make.
import { shift, type Span } from '../../base/span';
import type { LocatedInstruction } from '../../dockerfile/instruction';
import { stagesOf, type Stage } from '../../dockerfile/stages';
import type { LocatedDockerfile } from '../../hosts/types';
import { knownInstruction } from '../../model/known-instruction';
import type { OutlineItem } from '../navigation/outline';
import { placed } from './dockerfiles-of';

/** UTF-16 units. */
const longestDetail = 60;

/**
 * In the order of the file, with its offsets, as those of `made` are: what docker commands within the Dockerfile make,
 * those in comments too.
 */
export function dockerfileOutline(place: LocatedDockerfile, made: readonly OutlineItem[]): OutlineItem[] {
  const { dockerfile } = place.script;
  const { instructions } = dockerfile;
  const stages = stagesOf(dockerfile);
  const own: OwnItems = {
    span: ({ start, end }) => placed({ start, end }, place),
    within: (span) => made.filter((item) => span.start <= item.span.start && item.span.start < span.end),
  };
  const before = instructions.slice(0, stages[0]?.first ?? instructions.length);
  const items = [
    ...before.flatMap((located) => instructionItem(located, own)),
    ...stages.map((stage) => stageItem(stage, instructions.slice(stage.first, stage.end), own)),
  ];
  const inside = new Set(instructions.flatMap((located) => own.within(own.span(spanOf(located)))));
  return [...items, ...made.filter((item) => !inside.has(item))].sort((a, b) => a.span.start - b.span.start);
}

interface OwnItems {
  /** With offsets of the file. */
  readonly span: (span: Span) => Span;
  /** What docker commands make there. */
  readonly within: (span: Span) => readonly OutlineItem[];
}

function spanOf({ offset, instruction }: LocatedInstruction): Span {
  return { start: offset, end: offset + instruction.text.length };
}

function stageItem(
  { from, image, name }: Stage,
  instructions: readonly LocatedInstruction[],
  own: OwnItems,
): OutlineItem {
  const shown = name ?? image ?? from.instruction.keyword;
  const last = spanOf(instructions.at(-1) ?? from);
  return {
    kind: 'stage',
    name: shown.text,
    detail: name ? (image?.text ?? '') : '',
    span: own.span({ start: from.offset, end: last.end }),
    nameSpan: own.span(shift(shown, from.offset)),
    children: instructions.slice(1).flatMap((located) => instructionItem(located, own)),
  };
}

/** None for a word that is no instruction. */
function instructionItem(located: LocatedInstruction, own: OwnItems): OutlineItem[] {
  const { name, keyword, joined, argumentsAt } = located.instruction;
  if (!knownInstruction(name)) return [];
  const detail = joined.text.slice(argumentsAt).trim().replace(/\s+/gu, ' ');
  const span = own.span(spanOf(located));
  return [
    {
      kind: 'instruction',
      name,
      detail: detail.length > longestDetail ? `${detail.slice(0, longestDetail)}…` : detail,
      span,
      nameSpan: own.span(shift(keyword, located.offset)),
      children: own.within(span),
    },
  ];
}
