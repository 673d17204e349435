// Commands that make a container of an image.
import type { Invocation } from './invocation';

/** `docker run` and `docker create`, under each of their names. */
export function makesContainer({ command }: Pick<Invocation, 'command'>): boolean {
  const path = command.spec.path.join(' ');
  return path === 'container run' || path === 'container create';
}
