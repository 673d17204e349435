// From the output of `docker … ls --format '{{json .}}'` to objects.
import type { Text } from '../../base/text';
import type { LiveFact, LiveKind, LiveObject } from './live-objects';

/** One object of JSON for each line; lines that are none, and objects without a name, are passed over. */
export function readListing(kind: LiveKind, output: string): LiveObject[] {
  return output.split('\n').flatMap((line) => {
    const row = readRow(line);
    return row ? readers[kind](row) : [];
  });
}

type Row = ReadonlyMap<string, string>;

const readers: Record<LiveKind, (row: Row) => LiveObject[]> = {
  container: (row) => namesOf(row).map((name) => make('container', name, row, 'State', containerFacts)),
  image(row) {
    const [repository, tag] = [row.get('Repository'), row.get('Tag')];
    if (repository === undefined || repository === none) return [];
    const name = tag === undefined || tag === none ? repository : `${repository}:${tag}`;
    return [make('image', name, row, '', imageFacts)];
  },
  network: (row) => named(row, (name) => make('network', name, row, 'Driver', networkFacts)),
  volume: (row) => named(row, (name) => make('volume', name, row, 'Driver', [])),
  context(row) {
    // `true` in the output of docker since 23, `*` before.
    const current = /^(?:true|\*)$/u.test(row.get('Current') ?? '') ? 'current' : '';
    return named(row, (name) => ({ ...make('context', name, row, '', contextFacts), state: current }));
  },
};

/** What docker prints where an image has no name or no tag. */
const none = '<none>';

const containerFacts: readonly Field[] = [
  ['Status', { en: 'Status', ko: '상태' }],
  ['Image', { en: 'Image', ko: '이미지' }],
  ['Ports', { en: 'Ports', ko: '포트' }],
  ['Networks', { en: 'Networks', ko: '네트워크' }],
  ['ID', { en: 'ID', ko: 'ID' }],
];
const imageFacts: readonly Field[] = [
  ['Size', { en: 'Size', ko: '크기' }],
  ['CreatedSince', { en: 'Created', ko: '생성' }],
  ['ID', { en: 'ID', ko: 'ID' }],
];
const networkFacts: readonly Field[] = [['Scope', { en: 'Scope', ko: '범위' }]];
const contextFacts: readonly Field[] = [
  ['Description', { en: 'Description', ko: '설명' }],
  ['DockerEndpoint', { en: 'Endpoint', ko: '엔드포인트' }],
  ['Error', { en: 'Error', ko: '오류' }],
];

/** The key in docker's row, and what people read. */
type Field = readonly [key: string, label: Text];

function make(
  kind: LiveKind,
  name: string,
  row: Row,
  stateKey: string,
  fields: readonly Field[],
): LiveObject {
  const facts = fields.flatMap(([key, label]): LiveFact[] => {
    const value = row.get(key) ?? '';
    return value === '' ? [] : [{ label, value }];
  });
  return { kind, name, state: row.get(stateKey) ?? '', facts };
}

function named(row: Row, build: (name: string) => LiveObject): LiveObject[] {
  const name = row.get('Name') ?? '';
  return name === '' ? [] : [build(name)];
}

/** A container that others link to has further names with a slash (`app/db`), which no command takes. */
function namesOf(row: Row): string[] {
  return (row.get('Names') ?? '').split(',').filter((name) => name !== '' && !name.includes('/'));
}

function readRow(line: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return undefined;
    return new Map(Object.entries(value).map(([key, field]) => [key, textOf(field)]));
  } catch {
    return undefined;
  }
}

function textOf(field: unknown): string {
  return typeof field === 'string' || typeof field === 'boolean' || typeof field === 'number'
    ? String(field)
    : '';
}
