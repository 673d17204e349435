// `--network`: a network's name, a mode such as `host` or `container:name`, or fields such as `name=web,alias=db`.
import { readCsvRecord } from './csv-fields';
import { missingField, notAField, unknownField } from './field-problem';
import { parseGoInteger } from './go-number';
import { isMacAddress } from './mac-address';
import { cutPiece, endOf, partOf, pieceOf, slicePiece, trimPiece, type Piece } from './piece';
import {
  lateProblem,
  parseProblem,
  quote,
  type ParsedValue,
  type ValuePart,
  type ValueProblem,
} from './value';

export interface NetworkField {
  readonly key: ValuePart;
  readonly value?: ValuePart;
}

export interface ParsedNetwork extends ParsedValue {
  /** `named` for networks that users make, by name or id. */
  readonly mode: 'bridge' | 'host' | 'none' | 'default' | 'container' | 'named';
  /** The network's or mode's name; the field form makes it lower case. Left out where none is given. */
  readonly name?: ValuePart;
  /** Whose network stack is shared, for the mode `container`. */
  readonly container?: ValuePart;
  readonly aliases: readonly ValuePart[];
  readonly ipv4?: ValuePart;
  readonly ipv6?: ValuePart;
  /** Empty for the short form. */
  readonly fields: readonly NetworkField[];
}

const fieldNames = [
  'name',
  'alias',
  'ip',
  'ip6',
  'mac-address',
  'link-local-ip',
  'driver-opt',
  'gw-priority',
];
const containerPrefix = 'container:';

export function parseNetwork(text: string): ParsedNetwork {
  // The client takes the value for fields as soon as letters or digits touch an equals sign on both sides.
  return /[A-Za-z0-9_]=[A-Za-z0-9_]/u.test(text) ? parseFields(pieceOf(text)) : parseName(pieceOf(text));
}

function parseName(value: Piece): ParsedNetwork {
  const name = partOf('network', value);
  const mode = modeOf(value.text);
  if (value.text.trim() === '') {
    const problem = lateProblem('missing-part', endOf(value), {
      en: 'the name of the network is missing',
      ko: '네트워크 이름이 없습니다',
    });
    return { mode, aliases: [], fields: [], parts: [name], problem };
  }
  if (mode !== 'container') return { mode, name, aliases: [], fields: [], parts: [name] };
  const container = partOf('container', slicePiece(value, containerPrefix.length));
  const scheme = partOf('scheme', slicePiece(value, 0, containerPrefix.length));
  return { mode, name, container, aliases: [], fields: [], parts: [scheme, container] };
}

function modeOf(name: string): ParsedNetwork['mode'] {
  if (name.startsWith(containerPrefix)) return 'container';
  return name === 'bridge' || name === 'host' || name === 'none' || name === 'default' ? name : 'named';
}

function parseFields(value: Piece): ParsedNetwork {
  const record = readCsvRecord(value);
  const fields = record.fields.map(readField);
  const all = (key: string): ValuePart[] =>
    fields.flatMap((field) => (field.key.text.toLowerCase() === key && field.value ? [field.value] : []));
  const name = all('name').at(-1);
  const mode = modeOf(name?.text.toLowerCase() ?? '');
  const aliases = all('alias');
  const [ipv4, ipv6] = [all('ip').at(-1), all('ip6').at(-1)];
  const problem = record.problem ?? findProblem(value, record.fields, fields, { name, mode, aliases });
  return {
    mode,
    ...(name && name.text !== '' ? { name } : {}),
    aliases,
    ...(ipv4 ? { ipv4 } : {}),
    ...(ipv6 ? { ipv6 } : {}),
    fields,
    parts: fields.flatMap((field) => (field.value ? [field.key, field.value] : [field.key])),
    ...(problem ? { problem } : {}),
  };
}

const valueKinds: ReadonlyMap<string, ValuePart['kind']> = new Map([
  ['name', 'network'],
  ['alias', 'alias'],
  ['ip', 'address'],
  ['ip6', 'address'],
  ['link-local-ip', 'address'],
]);

function readField(field: Piece): NetworkField {
  const [key, value] = cutPiece(field, '=');
  const keyPart = partOf('key', trimPiece(key));
  if (!value) return { key: keyPart };
  return {
    key: keyPart,
    value: partOf(valueKinds.get(keyPart.text.toLowerCase()) ?? 'value', trimPiece(value)),
  };
}

function findProblem(
  value: Piece,
  pieces: readonly Piece[],
  fields: readonly NetworkField[],
  read: {
    readonly name: ValuePart | undefined;
    readonly mode: string;
    readonly aliases: readonly ValuePart[];
  },
): ValueProblem | undefined {
  for (const [index, field] of fields.entries()) {
    const piece = pieces[index];
    const problem = piece && fieldProblem(piece, field);
    if (problem) return problem;
  }
  if (!read.name || read.name.text === '') return missingField(endOf(value), 'name=web');
  const mac = fields.find(({ key }) => key.text.toLowerCase() === 'mac-address')?.value;
  if (mac && mac.text !== '' && !isMacAddress(mac.text))
    return lateProblem('not-an-address', mac, {
      en: `${quote(mac.text)} is not a MAC address: expected such as \`02:42:ac:11:00:02\``,
      ko: `${quote(mac.text)} 값은 MAC 주소가 아닙니다. \`02:42:ac:11:00:02\` 같은 주소가 필요합니다`,
    });
  const [alias] = read.aliases;
  if (!alias || read.mode === 'named') return undefined;
  return lateProblem('conflicting-fields', alias, {
    en: `the alias ${quote(alias.text)} needs a user-defined network: ${quote(read.name.text)} has none`,
    ko: `별칭 ${quote(alias.text)} 값은 사용자 정의 네트워크에서만 쓸 수 있습니다. ${quote(read.name.text)} 네트워크는 별칭을 지원하지 않습니다`,
  });
}

function fieldProblem(piece: Piece, { key, value }: NetworkField): ValueProblem | undefined {
  if (!value || piece.text.startsWith('=')) return notAField(piece, 'name=web,alias=db');
  switch (key.text.toLowerCase()) {
    case 'name':
    case 'alias':
    case 'ip':
    case 'ip6':
    case 'link-local-ip':
    case 'mac-address':
      return undefined;
    case 'driver-opt':
      return value.text.indexOf('=') > 0 ? undefined : driverOptionProblem(value);
    case 'gw-priority':
      return typeof parseGoInteger(value.text, { base: 10, bits: 64, signed: true }) === 'bigint'
        ? undefined
        : priorityProblem(value);
    default:
      return unknownField(key, fieldNames);
  }
}

function driverOptionProblem(value: ValuePart): ValueProblem {
  return parseProblem('bad-form', value, {
    en: `${quote(value.text)} is not a driver option: expected \`driver-opt=name=value\``,
    ko: `${quote(value.text)} 값은 드라이버 옵션이 아닙니다. \`driver-opt=이름=값\` 형식이 필요합니다`,
  });
}

function priorityProblem(value: ValuePart): ValueProblem {
  return parseProblem('not-a-number', value, {
    en: `${quote(value.text)} is not a whole number`,
    ko: `${quote(value.text)} 값은 정수가 아닙니다`,
  });
}
