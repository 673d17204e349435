// Which objects the next words of a command may name, so that they can be asked for before they are needed.
import type { HostFile } from '../../hosts/types';
import type { CommandSpec, OperandSpec, ValueType } from '../../spec/types';
import { cursorAt } from '../cursor';
import { engineOf } from './engine-of-command';
import type { LiveKind } from './live-objects';

/** Undefined outside of docker commands, and where the engine must not be asked. */
export function likelyNames(
  file: HostFile,
  offset: number,
): { readonly engine: string; readonly kinds: readonly LiveKind[] } | undefined {
  const cursor = cursorAt(file, offset);
  if (!cursor) return undefined;
  const engine = engineOf(cursor.invocation);
  return engine === undefined ? undefined : { engine, kinds: kindsOf(cursor.invocation.command.spec) };
}

/** For docker itself and its groups, where the command is still to be typed: containers. */
function kindsOf({ operands, flags }: CommandSpec): readonly LiveKind[] {
  const kinds = new Set<LiveKind>();
  for (const { kind } of operands) for (const named of ofOperand[kind] ?? []) kinds.add(named);
  for (const { type } of flags) {
    const named = ofFlag[type];
    if (named) kinds.add(named);
  }
  return kinds.size > 0 ? [...kinds] : ['container'];
}

const ofOperand: Partial<Record<OperandSpec['kind'], readonly LiveKind[]>> = {
  container: ['container'],
  'container-path-or-host-path': ['container'],
  image: ['image'],
  network: ['network'],
  volume: ['volume'],
  object: ['container', 'image'],
  context: ['context'],
};

const ofFlag: Partial<Record<ValueType, LiveKind>> = {
  network: 'network',
  'network-ref': 'network',
  volume: 'volume',
  'volume-ref': 'volume',
};
