// The page of docker's official reference for a command.
import type { CommandSpec } from '../spec/types';

const reference = 'https://docs.docker.com/reference/cli/docker/';

/** The address follows from the canonical path. */
export function referenceLink(spec: CommandSpec): string {
  return reference + spec.path.map((word) => `${word}/`).join('');
}

/** The command's page at the place where the flag is explained. Docker gives each long name an anchor of its own. */
export function flagReferenceLink(spec: CommandSpec, long: string): string {
  return `${referenceLink(spec)}#${long}`;
}
