// The outline of a Dockerfile: its stages with their instructions, and what docker commands in those make.
import type { Dockerfile } from '../../dockerfile/dockerfile';
import type { LocatedInstruction } from '../../dockerfile/instruction';
import { stagesOf, type Stage } from '../../dockerfile/stages';
import { knownInstruction } from '../../model/known-instruction';
import type { OutlineItem } from '../navigation/outline';

/** UTF-16 units. */
const longestDetail = 60;

/** In the order of the file; `made` is what docker commands make, those in comments too. */
export function dockerfileOutline(dockerfile: Dockerfile, made: readonly OutlineItem[]): OutlineItem[] {
  const { instructions } = dockerfile;
  const stages = stagesOf(dockerfile);
  const before = instructions.slice(0, stages[0]?.first ?? instructions.length);
  const items = [
    ...before.flatMap((located) => instructionItem(located, made)),
    ...stages.map((stage) => stageItem(stage, instructions.slice(stage.first, stage.end), made)),
  ];
  const outside = made.filter(({ span }) => !instructions.some((located) => holds(located, span.start)));
  return [...items, ...outside].sort((a, b) => a.span.start - b.span.start);
}

function stageItem(
  { from, image, name }: Stage,
  own: readonly LocatedInstruction[],
  made: readonly OutlineItem[],
): OutlineItem {
  const shown = name ?? image ?? from.instruction.keyword;
  const last = own.at(-1) ?? from;
  return {
    kind: 'stage',
    name: shown.text,
    detail: name ? (image?.text ?? '') : '',
    span: { start: from.offset, end: last.offset + last.instruction.text.length },
    nameSpan: { start: from.offset + shown.start, end: from.offset + shown.end },
    children: own.slice(1).flatMap((located) => instructionItem(located, made)),
  };
}

/** None for a word that is no instruction. */
function instructionItem(located: LocatedInstruction, made: readonly OutlineItem[]): OutlineItem[] {
  const { offset, instruction } = located;
  const { name, keyword, joined, argumentsAt, text } = instruction;
  if (!knownInstruction(name)) return [];
  const detail = joined.text.slice(argumentsAt).trim().replace(/\s+/gu, ' ');
  return [
    {
      kind: 'instruction',
      name,
      detail: detail.length > longestDetail ? `${detail.slice(0, longestDetail)}…` : detail,
      span: { start: offset, end: offset + text.length },
      nameSpan: { start: offset + keyword.start, end: offset + keyword.end },
      children: made.filter(({ span }) => holds(located, span.start)),
    },
  ];
}

function holds({ offset, instruction }: LocatedInstruction, at: number): boolean {
  return offset <= at && at < offset + instruction.text.length;
}
