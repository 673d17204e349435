// Which `ARG` and `ENV` an instruction sees.
import type { Dockerfile } from './dockerfile';
import type { Definition, LocatedInstruction } from './instruction';
import { stagesOf, type Stage } from './stages';

export interface VariableDefinition {
  readonly located: LocatedInstruction;
  readonly definition: Definition;
  readonly kind: 'ARG' | 'ENV';
}

/** By name. An `ENV` wins over an `ARG`, wherever they stand. */
export type Scope = ReadonlyMap<string, VariableDefinition>;

/** What `FROM` lines see, and what a bare `ARG NAME` in a stage takes its default from. */
export function globalScope({ instructions }: Dockerfile): Scope {
  const scope = new Map<string, VariableDefinition>();
  for (const located of instructions) {
    if (located.instruction.name === 'FROM') break;
    define(scope, located);
  }
  return scope;
}

/** Calls `visit` for each instruction with what it sees; the scope changes from call to call. */
export function visitScopes(
  dockerfile: Dockerfile,
  visit: (located: LocatedInstruction, scope: Scope, stage: Stage | undefined) => void,
): void {
  const global = new Map<string, VariableDefinition>();
  const stages = stagesOf(dockerfile);
  const scopes: Map<string, VariableDefinition>[] = [];
  let stage: Stage | undefined;
  for (const [index, located] of dockerfile.instructions.entries()) {
    const next = stages[scopes.length];
    if (next?.first === index) {
      stage = next;
      scopes.push(new Map(next.base ? scopes[next.base.index] : undefined));
      visit(located, global, stage);
      continue;
    }
    const scope = scopes.at(-1) ?? global;
    visit(located, scope, stage);
    define(scope, located);
  }
}

/** What the instruction with this offset sees. */
export function scopeAt(dockerfile: Dockerfile, offset: number): Scope {
  let found: Scope = new Map();
  visitScopes(dockerfile, (located, scope) => {
    if (located.offset === offset) found = new Map(scope);
  });
  return found;
}

function define(scope: Map<string, VariableDefinition>, located: LocatedInstruction): void {
  const { name, definitions } = located.instruction;
  if (name !== 'ARG' && name !== 'ENV') return;
  for (const definition of definitions) {
    const key = definition.name.text;
    if (name === 'ENV' || scope.get(key)?.kind !== 'ENV') scope.set(key, { located, definition, kind: name });
  }
}
