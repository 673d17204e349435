// All commands that we describe.
import { buildxCommands } from './buildx-commands';
import { composeCommands } from './compose-commands';
import { dockerCommands } from './docker-commands';
import type { CommandSpec } from './types';

export const commands: readonly CommandSpec[] = [...dockerCommands, ...composeCommands, ...buildxCommands];
