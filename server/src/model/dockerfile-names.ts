// The names of a Dockerfile: where each build stage and each variable is declared and used.
import type { Span } from '../base/span';
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Part } from '../dockerfile/instruction';
import { stageAt, stageNamed, stagesOf, type Stage } from '../dockerfile/stages';
import { stageReferences } from './stage-references';
import { variableNames } from './variable-names';

/** One place of a name, in offsets of the file. */
export interface DockerfileName extends Span {
  readonly kind: 'stage' | 'variable';
  /** The same for all places of one thing, and for nothing else in the file. */
  readonly symbol: string;
  readonly name: string;
  readonly declares: boolean;
  /** What declares the thing as it is seen from here; the place itself where it is the origin. */
  readonly target: Span;
  /** `number`: a stage told by its number; `torn`: a line ends within the name. */
  readonly written: 'whole' | 'number' | 'torn';
}

const known = new WeakMap<Dockerfile, readonly DockerfileName[]>();

/** In the order of their places; put together when first asked for. */
export function dockerfileNames(dockerfile: Dockerfile): readonly DockerfileName[] {
  let names = known.get(dockerfile);
  if (!names) {
    names = [...stageNames(dockerfile), ...variableNames(dockerfile)].sort((a, b) => a.start - b.start);
    known.set(dockerfile, names);
  }
  return names;
}

function stageNames(dockerfile: Dockerfile): DockerfileName[] {
  const declared = stagesOf(dockerfile).flatMap((stage) => {
    const own = stage.name ? [place(stage, stage.from.offset, stage.name, true)] : [];
    return stage.base && stage.image ? [...own, place(stage.base, stage.from.offset, stage.image)] : own;
  });
  const used = dockerfile.instructions.flatMap(({ offset, instruction }, index) =>
    stageReferences(instruction).flatMap((part) => {
      const stage = stageNamed(dockerfile, part.text, stageAt(dockerfile, index)?.index ?? 0);
      return stage ? [place(stage, offset, part)] : [];
    }),
  );
  return [...declared, ...used];
}

function place(stage: Stage, offset: number, { start, end, text }: Part, declares = false): DockerfileName {
  const { from, name, image } = stage;
  const shown = name ?? image ?? from.instruction.keyword;
  const isNumber = text.toLowerCase() !== name?.text.toLowerCase();
  return {
    kind: 'stage',
    symbol: `stage ${String(stage.index)}`,
    name: name?.text ?? String(stage.index),
    declares,
    start: offset + start,
    end: offset + end,
    target: { start: from.offset + shown.start, end: from.offset + shown.end },
    written: isNumber ? 'number' : end - start === text.length ? 'whole' : 'torn',
  };
}
