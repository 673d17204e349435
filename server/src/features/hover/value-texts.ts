// What is known of a value that is one of a set: its own text, that of its key, and those of template fields.
import type { Text } from '../../base/text';
import type { CommandSpec, FlagSpec } from '../../spec/types';
import { filterValuesOf, valuesOf } from '../values-of';

export interface KnownText {
  readonly code: string;
  readonly text: Text;
}

/** One for each part of the value that has a text; empty where nothing is known. */
export function valueTexts(flag: FlagSpec, command: CommandSpec, text: string): readonly KnownText[] {
  return [...knownTexts(flag, command, text), ...fieldTexts(flag, command, text)];
}

/** The text of a value that is one of a set, as `no`, or of its key, as `status` in `status=exited`, with its own. */
function knownTexts(flag: FlagSpec, command: CommandSpec, text: string): readonly KnownText[] {
  const values = valuesOf(flag, command);
  const plain = flag.type === 'capability' ? text.toUpperCase().replace(/^CAP_/u, '') : text;
  const exact = values.find(({ value }) => value === plain);
  if (exact) return [{ code: text, text: exact.doc }];
  const key = /^[^=:]*/u.exec(text)?.[0] ?? '';
  const rest = text.slice(key.length + 1);
  const known = values.find(({ value }) => /[=:]$/u.test(value) && value.slice(0, -1) === key);
  const value = filterValuesOf(key, command).find((other) => other.value === rest);
  return [
    ...(known ? [{ code: key, text: known.doc }] : []),
    ...(value && rest !== '' ? [{ code: rest, text: value.doc }] : []),
  ];
}

/** The fields of a Go template, one line each. */
function fieldTexts(flag: FlagSpec, command: CommandSpec, text: string): readonly KnownText[] {
  if (flag.type !== 'format') return [];
  const fields = valuesOf(flag, command).filter(({ value }) => value.startsWith('{{'));
  return fields
    .filter(({ value }) => text.includes(value) || text.includes(` ${value.slice(2, -2)}`))
    .map(({ value, doc }) => ({ code: value, text: doc }));
}
