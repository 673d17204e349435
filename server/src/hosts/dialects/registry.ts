// The dialects by the shells that speak them.
import type { ShellName } from '../types';
import { cmd } from './cmd/dialect';
import type { Dialect } from './dialect';
import { execForm } from './exec-form/dialect';
import { posix } from './posix/dialect';
import { powershell } from './powershell/dialect';

export const dialects = { cmd, 'exec-form': execForm, posix, powershell } satisfies Partial<
  Record<ShellName, Dialect>
>;

/** The shells whose scripts a container may hand over. */
export type ScriptShell = keyof typeof dialects;
