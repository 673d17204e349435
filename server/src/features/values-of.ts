// What is known of the values of a flag in its command: its own set, that of its type, or filters and templates.
import type { CommandSpec, FlagSpec, ValueSpec } from '../spec/types';
import {
  driverOptions,
  exampleValues,
  filterKeys,
  filterValues,
  formatFields,
  knownValues,
} from '../spec/values';

/** Whole values, and beginnings of values that end in `=` or `:`; empty where nothing is known. */
export function valuesOf(flag: FlagSpec, { path }: CommandSpec): readonly ValueSpec[] {
  const command = path.join(' ');
  if (flag.values) return flag.values;
  switch (flag.type) {
    case 'filter':
      return filterKeys[command] ?? [];
    case 'format':
      return formatFields[command] ?? [];
    case 'driver-option':
      return driverOptions[command] ?? knownValues[flag.type] ?? [];
    default:
      return knownValues[flag.type] ?? [];
  }
}

/** What may stand behind `key=` of a filter. */
export function filterValuesOf(key: string, { path }: CommandSpec): readonly ValueSpec[] {
  return filterValues[path.join(' ')]?.[key] ?? [];
}

/** Values that only show the form, for types that have endless many. */
export function examplesOf(flag: FlagSpec): readonly ValueSpec[] {
  return exampleValues[flag.type] ?? [];
}
