// `--device`: `host path[:container path][:rwm]`, or a CDI device such as `nvidia.com/gpu=all`.
import { endOf, partOf, pieceOf, spanOf, splitPiece, type Piece } from './piece';
import { lateProblem, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

export interface ParsedDevice extends ParsedValue {
  /** The device's path on the host, or the CDI device's name. */
  readonly source: ValuePart;
  /** Left out where it is the same as on the host. */
  readonly target?: ValuePart;
  /** Of the letters `rwm`; left out where all are meant. */
  readonly mode?: ValuePart;
}

/** Vendor, class and name of a device as the Container Device Interface writes them. */
const cdiDevice =
  /^[A-Za-z](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?\/[A-Za-z](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?=[A-Za-z0-9](?:[A-Za-z0-9_.:-]*[A-Za-z0-9])?$/u;

export function parseDevice(text: string): ParsedDevice {
  const value = pieceOf(text);
  if (cdiDevice.test(text)) {
    const source = partOf('source', value);
    return { source, parts: [source] };
  }
  const pieces = splitPiece(value, ':');
  const [first, second, third] = pieces;
  const modeIsSecond = second !== undefined && !third && isMode(second.text);
  const source = partOf('source', first);
  const target = second && !modeIsSecond ? partOf('target', second) : undefined;
  const modePiece = modeIsSecond ? second : third;
  const mode = modePiece && partOf('mode', modePiece);
  const problem = findProblem(value, pieces, target !== undefined);
  return {
    source,
    ...(target ? { target } : {}),
    ...(mode ? { mode } : {}),
    parts: [source, target, mode].filter((part) => part !== undefined),
    ...(problem ? { problem } : {}),
  };
}

/** Each letter once at most. */
function isMode(text: string): boolean {
  return /^[rwm]{1,3}$/u.test(text) && new Set(text).size === text.length;
}

function findProblem(value: Piece, pieces: readonly Piece[], hasTarget: boolean): ValueProblem | undefined {
  const [first, second, third, fourth] = pieces;
  if (fourth || !first || first.text === '') return formProblem(value);
  if (third && !isMode(third.text)) return modeProblem(third);
  const path = hasTarget && second ? second : first;
  if (path.text.startsWith('/')) return undefined;
  return lateProblem('not-a-path', path.text === '' ? endOf(path) : spanOf(path), {
    en: `${quote(path.text)} is not an absolute path: expected such as \`/dev/ttyUSB0\``,
    ko: `${quote(path.text)} 값은 절대 경로가 아닙니다. \`/dev/ttyUSB0\`처럼 써야 합니다`,
  });
}

function formProblem(value: Piece): ValueProblem {
  return lateProblem('bad-form', spanOf(value), {
    en: `${quote(value.text)} is not a device: expected \`host path:container path:rwm\`, as in \`/dev/ttyUSB0:/dev/ttyUSB0:rw\``,
    ko: `${quote(value.text)} 값은 장치가 아닙니다. \`/dev/ttyUSB0:/dev/ttyUSB0:rw\`처럼 \`호스트 경로:컨테이너 경로:권한\` 형식이 필요합니다`,
  });
}

function modeProblem(mode: Piece): ValueProblem {
  return lateProblem('not-a-mode', spanOf(mode), {
    en: `${quote(mode.text)} is not an access mode: expected some of the letters \`r\`, \`w\` and \`m\`, each once`,
    ko: `${quote(mode.text)} 값은 접근 권한이 아닙니다. \`r\`, \`w\`, \`m\` 문자를 한 번씩만 써야 합니다`,
  });
}
