// Offers filters: keys first, then what the key may be.
import type { CommandSpec, FlagSpec } from '../../spec/types';
import { filterValuesOf, valuesOf } from '../values-of';
import type { ValueItems } from './values';

export function filterItems(flag: FlagSpec, command: CommandSpec, typed: string): ValueItems {
  const equals = typed.indexOf('=');
  if (equals < 0)
    return {
      from: 0,
      items: valuesOf(flag, command).map(({ value, doc }) => ({
        label: value,
        kind: 'value',
        doc: { kind: 'text', text: doc },
        goesOn: value.endsWith('='),
      })),
    };
  const values = filterValuesOf(typed.slice(0, equals), command);
  return {
    from: equals + 1,
    items: values.map(({ value, doc }) => ({
      label: value,
      kind: 'value',
      doc: { kind: 'text', text: doc },
    })),
  };
}
