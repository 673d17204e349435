// `--device-cgroup-rule`: kind, numbers and access of devices, as in `c 42:* rmw`.
import { partOf, pieceOf, spanOf, splitPiece } from './piece';
import { parsed, parseProblem, quote, type ParsedValue, type PartKind } from './value';

const kinds: readonly PartKind[] = ['key', 'number', 'mode'];

export function parseDeviceCgroupRule(text: string): ParsedValue {
  const value = pieceOf(text);
  const parts = splitPiece(value, ' ').map((piece, index) => partOf(kinds[index] ?? 'text', piece));
  if (/^[acb] (?:[0-9]+|\*):(?:[0-9]+|\*) [rwm]{1,3}$/u.test(text)) return { parts };
  return parsed(
    parts,
    parseProblem('bad-form', spanOf(value), {
      en: `${quote(text)} is not a device rule: expected kind, major and minor number and access, as in \`c 42:* rmw\``,
      ko: `${quote(text)} 값은 장치 규칙이 아닙니다. \`c 42:* rmw\`처럼 종류, 주 번호와 부 번호, 권한이 필요합니다`,
    }),
  );
}
