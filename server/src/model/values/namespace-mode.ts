// Modes of namespaces: `--pid`, `--uts`, `--userns`, `--cgroupns` and `--ipc`.
import { cutPiece, endOf, partOf, pieceOf, spanOf } from './piece';
import { lateProblem, parsed, quote, type ParsedValue } from './value';

/** `--pid`: `host` or `container:name`; the empty one is the container's own. */
export function parsePidMode(text: string): ParsedValue {
  const read = parseShared(text);
  if (text === '' || text === 'host') return read;
  if (!text.startsWith('container:')) return refuse(read, text, '`host`, `container:<name>`');
  if (text !== 'container:') return read;
  return parsed(
    read.parts,
    lateProblem('missing-part', endOf(pieceOf(text)), {
      en: 'the container whose processes are shared is missing: expected `container:<name>`',
      ko: '프로세스를 공유할 컨테이너가 없습니다. `container:<이름>` 형식이 필요합니다',
    }),
  );
}

/** `--ipc`: the engine checks it, the client does not. */
export function parseIpcMode(text: string): ParsedValue {
  return parseShared(text);
}

/** `--uts` */
export function parseUtsMode(text: string): ParsedValue {
  return parsePlain(text, ['host']);
}

/** `--userns` */
export function parseUsernsMode(text: string): ParsedValue {
  return parsePlain(text, ['host']);
}

/** `--cgroupns` */
export function parseCgroupnsMode(text: string): ParsedValue {
  return parsePlain(text, ['host', 'private']);
}

function parsePlain(text: string, names: readonly string[]): ParsedValue {
  const read = { parts: [partOf('mode', pieceOf(text))] };
  return text === '' || names.includes(text)
    ? read
    : refuse(read, text, names.map((name) => `\`${name}\``).join(', '));
}

function parseShared(text: string): ParsedValue {
  const [mode, container] = cutPiece(pieceOf(text), ':');
  return {
    parts: container ? [partOf('mode', mode), partOf('container', container)] : [partOf('mode', mode)],
  };
}

function refuse(read: ParsedValue, text: string, expected: string): ParsedValue {
  return parsed(
    read.parts,
    lateProblem('unknown-name', spanOf(pieceOf(text)), {
      en: `${quote(text)} is not a mode here: expected ${expected}`,
      ko: `${quote(text)} 값은 여기에 쓸 수 있는 모드가 아닙니다. ${expected} 값만 쓸 수 있습니다`,
    }),
  );
}
