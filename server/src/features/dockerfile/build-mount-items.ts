// Offers types, keys and values of `RUN --mount`, piece by piece between the commas.
import { buildMounts } from '../../spec/build-mounts';
import type { BuildMountOptionSpec } from '../../spec/dockerfile-types';
import type { Text } from '../../base/text';
import type { CompletionItem } from '../completion/item';
import type { ValueItems } from '../completion/values';

/** `typed` is the value before the cursor; `stages` what `from=` may name. */
export function buildMountItems(typed: string, stages: readonly CompletionItem[]): ValueItems {
  const comma = typed.lastIndexOf(',') + 1;
  const fields = typed.slice(0, comma).split(',').filter(Boolean);
  const [key = '', value] = typed.slice(comma).split('=');
  const type = fields.find((field) => field.startsWith('type='))?.slice('type='.length) ?? 'bind';
  const options = buildMounts.find((mount) => mount.type === type)?.options ?? [];
  if (value === undefined) {
    const used = new Set(fields.map((field) => field.split('=')[0] ?? ''));
    const free = options.filter(({ name, aliases = [] }) => ![name, ...aliases].some((one) => used.has(one)));
    return { from: comma, items: [...(used.has('type') ? [] : [typeKey]), ...free.map(keyItem)] };
  }
  const from = comma + key.length + 1;
  if (key === 'type') return { from, items: buildMounts.map((mount) => valueItem(mount.type, mount.doc)) };
  if (key === 'from') return { from, items: stages };
  const known = options.find(({ name, aliases = [] }) => [name, ...aliases].includes(key));
  return { from, items: (known?.values ?? []).map((one) => valueItem(one.value, one.doc)) };
}

const typeKey: CompletionItem = {
  label: 'type',
  kind: 'value',
  insertText: 'type=',
  goesOn: true,
  doc: {
    kind: 'text',
    text: {
      en: 'What is mounted; `bind` if left out.',
      ko: '연결할 것의 종류이며 생략하면 `bind` 종류입니다.',
    },
  },
};

function keyItem({ name, bare, doc }: BuildMountOptionSpec): CompletionItem {
  const insertText = bare ? name : `${name}=`;
  return { label: name, kind: 'value', insertText, goesOn: !bare, doc: { kind: 'text', text: doc } };
}

function valueItem(label: string, text: Text): CompletionItem {
  return { label, kind: 'value', doc: { kind: 'text', text } };
}
