// The stages of a Dockerfile: from one `FROM` to the next.
import type { Dockerfile } from './dockerfile';
import type { LocatedInstruction, Part } from './instruction';

export interface Stage {
  /** Counts from 0, as `COPY --from=0` does. */
  readonly index: number;
  readonly from: LocatedInstruction;
  /** The indexes of its instructions in the file, `FROM` first, the last excluded. */
  readonly first: number;
  readonly end: number;
  /** Spans of parts are relative to the start of `FROM`. */
  readonly image?: Part;
  readonly as?: Part;
  readonly name?: Part;
  /** The stage before that it builds on. */
  readonly base?: Stage;
}

const known = new WeakMap<Dockerfile, readonly Stage[]>();

export function stagesOf(dockerfile: Dockerfile): readonly Stage[] {
  let stages = known.get(dockerfile);
  if (!stages) known.set(dockerfile, (stages = readStages(dockerfile)));
  return stages;
}

function readStages({ instructions }: Dockerfile): Stage[] {
  const starts = instructions.flatMap(({ instruction }, index) =>
    instruction.name === 'FROM' ? [index] : [],
  );
  const stages: Stage[] = [];
  const byName = new Map<string, Stage>();
  for (const [index, first] of starts.entries()) {
    const from = instructions[first];
    if (!from) continue;
    const [image, as, name] = from.instruction.words;
    const isNamed = as?.text.toUpperCase() === 'AS';
    const base = image && byName.get(image.text.toLowerCase());
    const stage: Stage = {
      index,
      from,
      first,
      end: starts[index + 1] ?? instructions.length,
      ...(image ? { image } : {}),
      ...(isNamed ? { as } : {}),
      ...(isNamed && name ? { name } : {}),
      ...(base ? { base } : {}),
    };
    stages.push(stage);
    if (stage.name) byName.set(stage.name.text.toLowerCase(), stage);
  }
  return stages;
}

/** Names of stages have no case. */
function isNameOf(name: string, stage: Stage): boolean {
  return stage.name?.text.toLowerCase() === name.toLowerCase();
}

/** The stage that the instruction with this index belongs to; undefined before the first `FROM`. */
export function stageAt(dockerfile: Dockerfile, index: number): Stage | undefined {
  return stagesOf(dockerfile).findLast((stage) => stage.first <= index);
}

/** The stage before `before` that `--from=` names, by name or number; undefined where it names an image. */
export function stageNamed(dockerfile: Dockerfile, name: string, before: number): Stage | undefined {
  const earlier = stagesOf(dockerfile).slice(0, Math.max(0, before));
  return (
    earlier.findLast((stage) => isNameOf(name, stage)) ??
    (/^\d+$/u.test(name) ? earlier[Number(name)] : undefined)
  );
}
