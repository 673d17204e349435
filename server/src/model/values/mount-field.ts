// The fields that `--mount` knows, and what the client asks of each alone.
import { bytesIn } from './bytes';
import { parseGoBoolean, parseGoInteger } from './go-number';
import { spanOf, type Piece } from './piece';
import { parseProblem, quote, type ValuePart, type ValueProblem } from './value';

/** Which type of mount each key belongs to; undefined for those of all types. In lower case. */
export const mountGroups = {
  'bind-create-src': 'bind', // Since docker 29.
  'bind-nonrecursive': 'bind',
  'bind-propagation': 'bind',
  'bind-recursive': 'bind',
  consistency: undefined,
  destination: undefined,
  dst: undefined,
  'image-subpath': 'image',
  readonly: undefined,
  ro: undefined,
  source: undefined,
  src: undefined,
  target: undefined,
  'tmpfs-mode': 'tmpfs',
  'tmpfs-size': 'tmpfs',
  type: undefined,
  'volume-driver': 'volume',
  'volume-label': 'volume',
  'volume-nocopy': 'volume',
  'volume-opt': 'volume',
  'volume-subpath': 'volume',
} as const;

export type MountKey = keyof typeof mountGroups;

export function isMountKey(name: string): name is MountKey {
  return Object.hasOwn(mountGroups, name);
}

/** Keys that may stand without a value and then mean true. */
const switches: ReadonlySet<string> = new Set<MountKey>([
  'bind-create-src',
  'bind-nonrecursive',
  'readonly',
  'ro',
  'volume-nocopy',
]);

const recursions: ReadonlySet<string> = new Set(['enabled', 'disabled', 'writable', 'readonly']);

export function fieldProblem(
  field: Piece,
  { key, value }: { readonly key: ValuePart; readonly value?: ValuePart },
): ValueProblem | undefined {
  const name = key.text.toLowerCase();
  if (!value) return switches.has(name) ? undefined : bareProblem(field, name);
  if (!isMountKey(name)) return unknownKey(key);
  if (switches.has(name))
    return parseGoBoolean(value.text) === undefined ? booleanProblem(key, value) : undefined;
  if (name === 'bind-recursive' && !recursions.has(value.text)) return recursionProblem(value);
  if (name === 'tmpfs-size' && bytesIn(value.text) === undefined) return sizeProblem(value);
  if (name === 'tmpfs-mode' && !isOctal(value.text)) return modeProblem(value);
  return undefined;
}

function isOctal(text: string): boolean {
  return typeof parseGoInteger(text, { base: 8, bits: 32, signed: false }) === 'bigint';
}

function bareProblem(field: Piece, name: string): ValueProblem {
  const span = spanOf(field);
  if (field.text === '')
    return parseProblem('missing-part', span, {
      en: 'there is an empty field between commas',
      ko: '쉼표 사이에 빈 항목이 있습니다',
    });
  const trimmed = name.trim();
  if (trimmed !== name && isMountKey(trimmed))
    return parseProblem('bad-form', span, {
      en: `${quote(field.text)} has a blank around it: fields are separated by commas alone`,
      ko: `${quote(field.text)} 항목 앞뒤에 공백이 있습니다. 항목은 공백 없이 쉼표로만 구분합니다`,
    });
  return parseProblem('bad-form', span, {
    en: `${quote(field.text)} has no value: expected \`key=value\` fields, as in \`type=bind,source=/a,target=/b\``,
    ko: `${quote(field.text)} 항목에 값이 없습니다. \`type=bind,source=/a,target=/b\`처럼 \`키=값\` 형식이 필요합니다`,
  });
}

function unknownKey(key: ValuePart): ValueProblem {
  const trimmed = key.text.trim();
  return parseProblem('unknown-field', key, {
    en:
      trimmed !== key.text && isMountKey(trimmed.toLowerCase())
        ? `${quote(key.text)} has a blank around it: fields are separated by commas alone`
        : `${quote(key.text)} is not a field of a mount`,
    ko:
      trimmed !== key.text && isMountKey(trimmed.toLowerCase())
        ? `${quote(key.text)} 키 앞뒤에 공백이 있습니다. 항목은 공백 없이 쉼표로만 구분합니다`
        : `${quote(key.text)} 키는 마운트에 쓸 수 있는 항목이 아닙니다`,
  });
}

function booleanProblem(key: ValuePart, value: ValuePart): ValueProblem {
  return parseProblem('not-a-boolean', value, {
    en: `${quote(value.text)} is not a boolean: ${quote(key.text)} takes \`true\` or \`false\`, or stands alone`,
    ko: `${quote(value.text)} 값은 참이나 거짓이 아닙니다. ${quote(key.text)} 항목에는 \`true\`나 \`false\`를 쓰거나 값을 쓰지 않습니다`,
  });
}

function recursionProblem(value: ValuePart): ValueProblem {
  return parseProblem('unknown-name', value, {
    en: `${quote(value.text)} is not a kind of recursion: expected \`enabled\`, \`disabled\`, \`writable\` or \`readonly\``,
    ko: `${quote(value.text)} 값은 쓸 수 없습니다. \`enabled\`, \`disabled\`, \`writable\`, \`readonly\` 중 하나가 필요합니다`,
  });
}

function sizeProblem(value: ValuePart): ValueProblem {
  return parseProblem('not-a-size', value, {
    en: `${quote(value.text)} is not a size: expected such as \`64m\``,
    ko: `${quote(value.text)} 값은 크기가 아닙니다. \`64m\`처럼 써야 합니다`,
  });
}

function modeProblem(value: ValuePart): ValueProblem {
  return parseProblem('not-a-mode', value, {
    en: `${quote(value.text)} is not a file mode: expected octal digits such as \`1777\``,
    ko: `${quote(value.text)} 값은 파일 권한이 아닙니다. \`1777\` 같은 8진수가 필요합니다`,
  });
}
