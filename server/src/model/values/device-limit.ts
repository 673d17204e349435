// Limits on one block device: `--device-read-bps /dev/sda:1mb`, `--device-read-iops`, `--blkio-weight-device`.
import { bytesIn } from './bytes';
import { parseGoInteger } from './go-number';
import { cutPiece, partOf, pieceOf, spanOf, type Piece } from './piece';
import { parseProblem, quote, type ParsedValue, type ValueProblem } from './value';

type Check = (text: string) => boolean;

/** Bytes per second, with a unit or without. */
export function parseDeviceRate(text: string): ParsedValue {
  return parseLimit(text, (rate) => bytesIn(rate) !== undefined && Math.abs(bytesIn(rate) ?? 0) < 2 ** 63, {
    en: 'a size such as `10mb`',
    ko: '`10mb` 같은 크기가 필요합니다',
  });
}

/** Operations per second. */
export function parseDeviceIops(text: string): ParsedValue {
  return parseLimit(text, (rate) => typeof unsigned(rate, 64) === 'bigint', {
    en: 'a whole number such as `1000`',
    ko: '`1000` 같은 정수가 필요합니다',
  });
}

/** A share between 10 and 1000, or 0 for none. */
export function parseDeviceWeight(text: string): ParsedValue {
  return parseLimit(
    text,
    (weight) => {
      const number = unsigned(weight, 16);
      return typeof number === 'bigint' && (number === 0n || (number >= 10n && number <= 1000n));
    },
    { en: 'a whole number from 10 to 1000, or 0', ko: '10부터 1000까지의 정수나 0이 필요합니다' },
  );
}

function unsigned(text: string, bits: number): ReturnType<typeof parseGoInteger> {
  return parseGoInteger(text, { base: 10, bits, signed: false });
}

function parseLimit(text: string, check: Check, expected: ValueProblem['message']): ParsedValue {
  const value = pieceOf(text);
  const [path, limit] = cutPiece(value, ':');
  const problem = findProblem(value, path, limit, check, expected);
  return {
    parts: [partOf('source', path), ...(limit ? [partOf('number', limit)] : [])],
    ...(problem ? { problem } : {}),
  };
}

function findProblem(
  value: Piece,
  path: Piece,
  limit: Piece | undefined,
  check: Check,
  expected: ValueProblem['message'],
): ValueProblem | undefined {
  if (!limit || path.text === '')
    return parseProblem('bad-form', spanOf(value), {
      en: `${quote(value.text)} is not of the form \`device:limit\`, as in \`/dev/sda:…\``,
      ko: `${quote(value.text)} 값이 \`/dev/sda:…\`처럼 \`장치:한도\` 형식이 아닙니다`,
    });
  if (!path.text.startsWith('/dev/'))
    return parseProblem('not-a-path', spanOf(path), {
      en: `${quote(path.text)} is not a device: expected a path below \`/dev/\``,
      ko: `${quote(path.text)} 값은 장치가 아닙니다. \`/dev/\` 아래의 경로가 필요합니다`,
    });
  if (check(limit.text)) return undefined;
  return parseProblem('not-a-number', spanOf(limit), {
    en: `${quote(limit.text)} is not a limit for this option: expected ${expected.en}`,
    ko: `${quote(limit.text)} 값은 이 옵션의 한도가 아닙니다. ${expected.ko}`,
  });
}
