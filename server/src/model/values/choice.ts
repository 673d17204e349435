// Values out of a fixed set, and values of which docker knows some names.
import type { ValueSpec } from '../../spec/types';
import { partOf, pieceOf, spanOf } from './piece';
import { lateProblem, parsed, parseProblem, quote, type ParsedValue } from './value';

/** Nothing is refused where the set is not told; the empty value counts for none. */
export function parseChoice(text: string, values: readonly ValueSpec[] = []): ParsedValue {
  const names = values.map(({ value }) => value);
  return text === '' ? takeEmpty() : parseOneOf(text, names);
}

/** `--pull` of run and create. */
export function parsePullPolicy(text: string): ParsedValue {
  return text === '' ? takeEmpty() : parseOneOf(text, ['always', 'missing', 'never']);
}

/** `--availability` of swarm nodes, in any case. */
export function parseNodeAvailability(text: string): ParsedValue {
  const names = ['active', 'pause', 'drain'];
  return names.includes(text.toLowerCase())
    ? { parts: [partOf('name', pieceOf(text))] }
    : parseOneOf(text, names);
}

/** `--attach` of run and create: a stream in any case. */
export function parseAttachStream(text: string): ParsedValue {
  const value = pieceOf(text);
  const parts = [partOf('name', value)];
  if (/^std(?:in|out|err)$/u.test(text.toLowerCase())) return { parts };
  return parsed(
    parts,
    parseProblem('unknown-name', spanOf(value), {
      en: `${quote(text)} is not a stream: expected \`stdin\`, \`stdout\` or \`stderr\``,
      ko: `${quote(text)} 값은 스트림이 아닙니다. \`stdin\`, \`stdout\`, \`stderr\` 중 하나가 필요합니다`,
    }),
  );
}

/** The empty value counts for none. */
function takeEmpty(): ParsedValue {
  return { parts: [partOf('name', pieceOf(''))] };
}

function parseOneOf(text: string, names: readonly string[]): ParsedValue {
  const value = pieceOf(text);
  const parts = [partOf('name', value)];
  if (names.length === 0 || names.includes(text)) return { parts };
  const listed = names.map((name) => `\`${name}\``);
  return parsed(
    parts,
    lateProblem('unknown-name', spanOf(value), {
      en: `${quote(text)} cannot be chosen: expected one of ${listed.join(', ')}`,
      ko: `${quote(text)} 값은 선택할 수 없습니다. ${listed.join(', ')} 중 하나가 필요합니다`,
    }),
  );
}
