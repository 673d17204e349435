// The variables of a Dockerfile: which `ARG` or `ENV` each use and each declaration belongs to.
import type { Span } from '../base/span';
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Definition, LocatedInstruction } from '../dockerfile/instruction';
import { globalScope, visitScopes, type Scope, type VariableDefinition } from '../dockerfile/scopes';
import { isPosixShell } from '../dockerfile/shell-text';
import { buildUses, isTornFrom } from '../dockerfile/shell-variables';
import type { Stage } from '../dockerfile/stages';
import type { DockerfileName } from './dockerfile-names';

/** These run in the container, where no `ARG` is left. */
const runLater: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

export function variableNames(dockerfile: Dockerfile): DockerfileName[] {
  const names: DockerfileName[] = [];
  const global = globalScope(dockerfile);
  const symbols = new Map<Definition, string>();
  const triggered = triggeredNames(dockerfile);
  visitShells(dockerfile, (located, scope, stage, isPosix) => {
    const { instruction, offset } = located;
    const runs = runLater.has((instruction.trigger ?? instruction).name);
    for (const { name, nameSpan } of buildUses(instruction, isPosix)) {
      const seen = scope.get(name);
      const symbol = seen && symbols.get(seen.definition);
      if (!symbol || (runs && seen.kind === 'ARG')) continue;
      if (instruction.trigger && triggered.has(name)) continue;
      names.push(place(symbol, name, offset, nameSpan, targetOf(seen)));
    }
    if (instruction.name !== 'ARG' && instruction.name !== 'ENV') return;
    for (const definition of instruction.definitions) {
      const { name, value } = definition;
      const seen = scope.get(name.text);
      const symbol = symbolOf(located, definition, seen && { ...seen, symbol: symbols.get(seen.definition) });
      symbols.set(definition, symbol);
      const origin = stage && !value && instruction.name === 'ARG' ? global.get(name.text) : undefined;
      const own = { start: offset + name.start, end: offset + name.end };
      names.push({
        ...place(symbol, name.text, offset, name, origin ? targetOf(origin) : own),
        declares: true,
      });
    }
  });
  return names;
}

/** What `ONBUILD` declares, in the builds to come. */
function triggeredNames({ instructions }: Dockerfile): ReadonlySet<string> {
  return new Set(
    instructions.flatMap(({ instruction: { trigger } }) =>
      (trigger?.definitions ?? []).map(({ name }) => name.text),
    ),
  );
}

/** All `ARG` of one name are filled by the same `--build-arg`; an `ENV` goes on with the one that it sees. */
function symbolOf(
  { offset, instruction }: LocatedInstruction,
  { name }: Definition,
  seen: (VariableDefinition & { readonly symbol: string | undefined }) | undefined,
): string {
  if (instruction.name === 'ARG') return `ARG ${name.text}`;
  return (seen?.kind === 'ENV' ? seen.symbol : undefined) ?? `ENV ${String(offset + name.start)}`;
}

function targetOf({ located: { offset }, definition: { name } }: VariableDefinition): Span {
  return { start: offset + name.start, end: offset + name.end };
}

function place(
  symbol: string,
  name: string,
  offset: number,
  { start, end }: Span,
  target: Span,
): DockerfileName {
  const written = end - start === name.length ? 'whole' : 'torn';
  const span = { start: offset + start, end: offset + end };
  return { kind: 'variable', symbol, name, declares: false, ...span, target, written };
}

/** An instruction that sees the variable and whose shell sets or reads it in a way that cannot be followed. */
export function tornInstruction(
  dockerfile: Dockerfile,
  name: string,
  places: readonly DockerfileName[],
): LocatedInstruction | undefined {
  const declared = new Set(places.flatMap(({ declares, start }) => (declares ? [start] : [])));
  let found: LocatedInstruction | undefined;
  visitShells(dockerfile, (located, scope, _, isPosix) => {
    const seen = scope.get(name);
    if (found || !seen || !declared.has(targetOf(seen).start)) return;
    if (isTornFrom(located.instruction, isPosix, name)) found = located;
  });
  return found;
}

/** Like `visitScopes`, and tells whether a POSIX shell runs what the instruction has for a shell. */
function visitShells(
  dockerfile: Dockerfile,
  visit: (located: LocatedInstruction, scope: Scope, stage: Stage | undefined, isPosix: boolean) => void,
): void {
  const usual = dockerfile.escape === '\\';
  const shells: boolean[] = [];
  visitScopes(dockerfile, (located, scope, stage) => {
    const { name, json } = located.instruction;
    const index = stage?.index ?? 0;
    if (name === 'FROM') shells[index] = (stage?.base && shells[stage.base.index]) ?? usual;
    else if (name === 'SHELL' && json) shells[index] = isPosixShell(json[0]?.text ?? '');
    visit(located, scope, stage, shells[index] ?? usual);
  });
}
