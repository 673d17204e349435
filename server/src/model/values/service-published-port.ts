// `--publish` of services: `[published:]target[/protocol]`, or `target=80,published=8080,protocol=tcp,mode=host`.
import { readCsvRecord } from './csv-fields';
import { parseGoInteger } from './go-number';
import { missingField, notAField, unknownField } from './field-problem';
import { cutPiece, endOf, partOf, pieceOf, spanOf, type Piece } from './piece';
import { parseShortPort } from './published-port';
import {
  parsed,
  parseProblem,
  quote,
  type ParsedValue,
  type PartKind,
  type ValuePart,
  type ValueProblem,
} from './value';

export function parseServicePublishedPort(text: string): ParsedValue {
  // The client takes the value for fields as soon as letters or digits touch an equals sign on both sides.
  if (/[A-Za-z0-9_]=[A-Za-z0-9_]/u.test(text)) return parseFields(pieceOf(text));
  const { parts, problem, hostIp } = parseShortPort(pieceOf(text));
  // The client reads this form while it parses flags, unlike that of containers.
  if (problem) return parsed(parts, { ...problem, when: 'parse' });
  return parsed(parts, hostIp && addressProblem(hostIp));
}

function addressProblem(address: ValuePart): ValueProblem {
  return parseProblem('too-many-parts', address, {
    en: `${quote(address.text)} cannot stand here: a service's port is published on all nodes, not on one address`,
    ko: `${quote(address.text)} 주소는 쓸 수 없습니다. 서비스의 포트는 한 주소가 아니라 모든 노드에 게시됩니다`,
  });
}

const kinds: ReadonlyMap<string, PartKind> = new Map([
  ['target', 'container-port'],
  ['published', 'host-port'],
  ['protocol', 'protocol'],
  ['mode', 'mode'],
]);

function parseFields(value: Piece): ParsedValue {
  const record = readCsvRecord(value);
  const parts: ValuePart[] = [];
  let problem = record.problem;
  let target: bigint | undefined;
  for (const field of record.fields) {
    const [key, content] = cutPiece(field, '=');
    const name = key.text.toLowerCase();
    parts.push(partOf('key', key));
    if (content) parts.push(partOf(kinds.get(name) ?? 'value', content));
    if (!content || key.text === '') problem ??= notAField(field, 'target=80,published=8080');
    else problem ??= findFieldProblem(name, key, content);
    if (name === 'target' && content) target = readPort(content.text);
  }
  return parsed(parts, problem ?? (target ? undefined : missingField(endOf(value), 'target=80')));
}

function readPort(text: string): bigint | undefined {
  const port = parseGoInteger(text, { base: 10, bits: 16, signed: false });
  return typeof port === 'bigint' ? port : undefined;
}

function findFieldProblem(name: string, key: Piece, content: Piece): ValueProblem | undefined {
  const text = content.text.toLowerCase();
  switch (name) {
    case 'target':
    case 'published':
      return readPort(text) === undefined ? portProblem(content) : undefined;
    case 'protocol':
      return oneOf(content, text, ['tcp', 'udp', 'sctp']);
    case 'mode':
      return oneOf(content, text, ['ingress', 'host']);
    default:
      return unknownField(partOf('key', key), ['target', 'published', 'protocol', 'mode']);
  }
}

function portProblem(content: Piece): ValueProblem {
  return parseProblem('not-a-port', spanOf(content), {
    en: `${quote(content.text)} is not a port: expected a number up to 65535`,
    ko: `${quote(content.text)} 값은 포트가 아닙니다. 65535 이하의 숫자가 필요합니다`,
  });
}

function oneOf(content: Piece, text: string, names: readonly string[]): ValueProblem | undefined {
  if (names.includes(text)) return undefined;
  const listed = names.map((name) => `\`${name}\``).join(', ');
  return parseProblem('unknown-name', spanOf(content), {
    en: `${quote(content.text)} cannot be chosen: expected one of ${listed}`,
    ko: `${quote(content.text)} 값은 선택할 수 없습니다. ${listed} 중 하나가 필요합니다`,
  });
}
