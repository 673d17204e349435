// Offers what a flag's value may be: known values, names of the file, and parts such as units and keys.
import type { Text } from '../../base/text';
import type { Word } from '../../hosts/types';
import type { Invocation } from '../../model/invocation';
import { parseInvocation } from '../../model/parse-invocation';
import { parseImageRef } from '../../model/values/image-ref';
import { images } from '../../spec/images';
import type { CommandSpec, FlagSpec, ValueSpec } from '../../spec/types';
import type { Cursor } from '../cursor';
import { examplesOf, valuesOf } from '../values-of';
import { filterItems } from './filters';
import { formatItems } from './formats';
import { imageItems } from './images';
import type { CompletionItem, ItemKind } from './item';
import { mountItems } from './mounts';
import { liveItems, nameItems, type NameSource } from './names';
import { unitItems } from './units';

/** `from` is the offset in the typed text from which on the items replace it. */
export interface ValueItems {
  readonly items: readonly CompletionItem[];
  readonly from: number;
}

export function valueItems(
  names: NameSource,
  cursor: Cursor,
  flag: FlagSpec,
  command: CommandSpec,
  typed: string,
): ValueItems {
  const whole = (items: readonly CompletionItem[]): ValueItems => ({ items, from: 0 });
  const known = knownItems(flag, command, 'value');
  switch (flag.type) {
    case 'network':
    case 'network-ref':
      return whole([
        ...nameItems(names, cursor, 'network'),
        ...knownItems(flag, command, 'network'),
        ...sharedNetworkItems(names, cursor, flag),
      ]);
    case 'container-ref':
    case 'link':
      return whole(nameItems(names, cursor, 'container'));
    case 'context-ref':
      return whole(liveItems(names.live, 'context'));
    case 'volume':
      return whole(typed.includes(':') ? [] : volumeItems(names, cursor));
    case 'mount':
      return mountItems(typed, nameItems(names, cursor, 'volume'));
    case 'volume-ref':
      return whole(nameItems(names, cursor, 'volume'));
    case 'image-ref':
      return whole(imageItems(names, cursor, typed));
    case 'env':
      return whole(typed.includes('=') ? [] : envItems(cursor));
    case 'published-port':
    case 'exposed-port':
      return whole(typed.includes(':') ? [] : portItems(cursor, flag));
    case 'filter':
      return filterItems(flag, command, typed);
    case 'format':
      return formatItems(flag, command, cursor, typed);
    case 'bytes':
    case 'duration':
    case 'time': {
      const units = unitItems(flag.type, typed);
      return whole([...known, ...(units.length > 0 ? units : specItems(examplesOf(flag), 'value'))]);
    }
    default:
      return whole(known);
  }
}

function knownItems(flag: FlagSpec, command: CommandSpec, kind: ItemKind): CompletionItem[] {
  return specItems(valuesOf(flag, command), kind);
}

function specItems(values: readonly ValueSpec[], kind: ItemKind): CompletionItem[] {
  return values.map(({ value, doc }) => textItem(value, kind, doc));
}

function textItem(label: string, kind: ItemKind, text: Text): CompletionItem {
  return { label, kind, doc: { kind: 'text', text } };
}

function sharedNetworkItems(names: NameSource, cursor: Cursor, flag: FlagSpec): CompletionItem[] {
  if (flag.type !== 'network') return [];
  return nameItems(names, cursor, 'container').map(({ label }) =>
    textItem(`container:${label}`, 'container', shareStack),
  );
}

const shareStack = {
  en: 'Uses the network stack of that container: same addresses, same ports.',
  ko: '그 컨테이너의 네트워크 스택을 함께 씁니다. 주소와 포트를 공유합니다.',
};

function volumeItems(names: NameSource, cursor: Cursor): CompletionItem[] {
  const target = imageOf(cursor)?.dataDirectory ?? '';
  const here: CompletionItem = {
    label: '"$(pwd)":',
    kind: 'volume',
    insertText: `"$(pwd)":${target || '/app'}`,
    filterText: '$(pwd) "$(pwd)" .',
    doc: { kind: 'text', text: currentDirectory },
  };
  const named = nameItems(names, cursor, 'volume').map((item) => ({
    ...item,
    insertText: `${item.label}:${target}`,
    goesOn: true,
  }));
  return cursor.located.site.shell === 'posix' ? [...named, here] : named;
}

const currentDirectory = {
  en: 'Mounts the current directory. The quotes keep a path with blanks together.',
  ko: '현재 디렉터리를 마운트합니다. 따옴표가 있으면 경로에 공백이 있어도 하나의 값으로 전달됩니다.',
};

/** Variables that the image of this very command reads. */
function envItems(cursor: Cursor): CompletionItem[] {
  const used = new Set(cursor.invocation.flags.map((use) => use.value?.text.split('=')[0]));
  return (imageOf(cursor)?.env ?? [])
    .filter((variable) => !used.has(variable.name))
    .map((variable) => ({
      ...textItem(variable.name, 'env', variable.doc),
      insertText: `${variable.name}=`,
      snippet: `${variable.name}=\${1:${variable.example ?? 'value'}}`,
      ...(variable.required ? { detail: '*' } : {}),
    }));
}

/** The port that the image of this command listens on, published on the same number or one that is likely free. */
function portItems(cursor: Cursor, flag: FlagSpec): CompletionItem[] {
  return (imageOf(cursor)?.ports ?? []).map((port) => {
    const host = port < 1024 ? 8000 + port : port;
    const label = flag.type === 'exposed-port' ? String(port) : `${String(host)}:${String(port)}`;
    return textItem(label, 'value', imagePort);
  });
}

const imagePort = {
  en: 'The port on which the service of this image listens.',
  ko: '이 이미지의 서비스가 대기하는 포트입니다.',
};

function imageOf(cursor: Cursor): (typeof images)[number] | undefined {
  const operand = withWordAtCursor(cursor).operands.find(({ spec }) => spec?.kind === 'image');
  if (!operand) return undefined;
  const { familiarName } = parseImageRef(operand.text);
  return images.find((image) => image.name === familiarName);
}

/** Where no word stands at the cursor yet, the next word would be taken for the value that is being written. */
function withWordAtCursor(cursor: Cursor): Invocation {
  const { invocation, at } = cursor;
  if (cursor.word) return invocation;
  const { site } = invocation;
  const coming: Word = {
    cooked: 'x',
    span: { start: at, end: at },
    map: [0, at],
    dynamic: [],
    quoting: 'none',
  };
  const words = [...site.words.slice(0, cursor.wordsBefore), coming, ...site.words.slice(cursor.wordsBefore)];
  return parseInvocation({ ...site, words });
}
