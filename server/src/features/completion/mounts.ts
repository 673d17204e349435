// Offers keys and values of `--mount`, piece by piece between the commas.
import type { Text } from '../../base/text';
import type { CompletionItem } from './item';
import type { ValueItems } from './values';
import { mountKeys, mountTypes } from '../../spec/mount-keys';

export function mountItems(typed: string, volumes: readonly CompletionItem[]): ValueItems {
  const comma = typed.lastIndexOf(',') + 1;
  const piece = typed.slice(comma);
  const equals = piece.indexOf('=');
  const from = equals < 0 ? comma : comma + equals + 1;
  if (equals < 0) {
    const used = new Set(
      typed
        .slice(0, comma)
        .split(',')
        .map((field) => field.split('=')[0]),
    );
    const free = mountKeys.filter(
      ({ key, otherNames }) => ![key, ...(otherNames ?? [])].some((name) => used.has(name)),
    );
    return { from, items: free.map(({ key, flag, doc }) => keyItem(key, flag === true, doc)) };
  }
  const key = piece.slice(0, equals);
  if (key === 'type')
    return {
      from,
      items: mountTypes.map(({ value, doc }) => ({
        label: value,
        kind: 'value',
        doc: { kind: 'text', text: doc },
      })),
    };
  if (key === 'source' || key === 'src')
    return { from, items: /(?:^|,)type=bind(?:,|$)/u.test(typed) ? [] : volumes };
  return { from, items: [] };
}

function keyItem(key: string, flag: boolean, text: Text): CompletionItem {
  return {
    label: key,
    kind: 'value',
    insertText: flag ? key : `${key}=`,
    goesOn: !flag,
    doc: { kind: 'text', text },
  };
}
