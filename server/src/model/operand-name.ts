// What the name that an operand gives or mentions belongs to.
import type { Invocation, Operand } from './invocation';
import type { NameRole, NameUse } from './name-use';

/** Undefined for operands that are no name as a whole, and for `docker inspect`, which takes the names of anything. */
export function operandName(invocation: Invocation, operand: Operand): NameUse | undefined {
  const { spec } = operand;
  const command = invocation.command.spec.path.join(' ');
  switch (spec?.kind) {
    case 'container':
    case 'network':
    case 'volume':
    case 'context':
      return { kind: spec.kind, role: definers.has(command) ? 'definition' : 'use' };
    case 'image':
      return { kind: 'image', role: imageRole(invocation, operand, command) };
    case 'new-name':
      return { kind: command.startsWith('context') ? 'context' : 'container', role: 'definition' };
    default:
      return undefined;
  }
}

/** Commands whose operand of this kind is the name of what they make. */
const definers: ReadonlySet<string> = new Set(['network create', 'volume create']);

/** Commands that give their second operand, an image, its name. */
const taggers: ReadonlySet<string> = new Set(['container commit', 'image import', 'image tag']);

const fetchers: ReadonlySet<string> = new Set(['container create', 'container run', 'image pull']);

function imageRole({ operands }: Invocation, operand: Operand, command: string): NameRole {
  if (taggers.has(command) && operands[1] === operand) return 'definition';
  return fetchers.has(command) ? 'implicit' : 'use';
}
