// Flags that an instruction does not have, and values that the flag does not take.
import { codeSpan } from '../base/markdown';
import type { Text } from '../base/text';
import type { Instruction, InstructionFlag } from '../dockerfile/instruction';
import { knownInstruction } from '../model/known-instruction';
import { parseDuration } from '../model/values/duration';
import type { InstructionFlagSpec } from '../spec/dockerfile-types';
import { defineInstructionRule } from './dockerfile-rule';
import { nearestName } from './nearest-name';
import type { Finding } from './rule';

interface Data {
  readonly message: Text;
  readonly flag?: InstructionFlag;
  readonly meant?: string;
}

export const unknownInstructionFlag = defineInstructionRule<Data>({
  id: 'unknown-instruction-flag',
  severity: 'error',
  title: { en: 'Instruction with a wrong flag', ko: '명령어의 잘못된 옵션' },
  why: {
    en: 'Flags stand directly behind the instruction, as `--name=value`. The build stops at a flag that the instruction does not have, at one that lacks its value, and at a value that is not allowed.',
    ko: '옵션은 명령어 바로 뒤에 `--이름=값` 형식으로 적습니다. 명령어에 없는 옵션, 값이 빠진 옵션, 허용되지 않는 값이 있으면 빌드가 멈춥니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.22\nCOPY <|>--form<|>=build /out /app',
      good: 'FROM alpine:3.22\nCOPY --from=build /out /app',
    },
    {
      bad: 'FROM alpine:3.22\nHEALTHCHECK --interval=<|>30<|> CMD wget -q localhost',
      good: 'FROM alpine:3.22\nHEALTHCHECK --interval=30s CMD wget -q localhost',
    },
  ],
  message: ({ message }) => message,
  *check(instruction) {
    const spec = knownInstruction(instruction.name);
    // Before the keyword of what it registers, ONBUILD has none.
    if (!spec || instruction.name === 'ONBUILD') return;
    for (const [index, flag] of instruction.flags.entries()) {
      // Generators write their own into the place of a flag.
      if (!/^[A-Za-z][\w-]*$/u.test(flag.name)) continue;
      const known = spec.flags.find(({ name }) => name === flag.name);
      const nameSpan = { start: flag.start, end: flag.nameEnd };
      const before = instruction.flags.slice(0, index).some((other) => other.name === flag.name);
      if (!known) yield { span: nameSpan, data: unknown(instruction, flag, spec.flags) };
      else if (before && !known.repeatable) yield { span: nameSpan, data: { message: given(flag) } };
      else yield* judgeValue(flag, known);
    }
  },
  fixes({ data: { flag, meant } }) {
    if (!flag || meant === undefined) return [];
    const title = { en: `Write \`--${meant}\``, ko: `\`--${meant}\` 옵션으로 쓰기` };
    const span = { start: flag.start + 2, end: flag.nameEnd };
    return [{ title, edits: [{ span, newText: meant }], safe: false }];
  },
});

function unknown({ name }: Instruction, flag: InstructionFlag, flags: readonly InstructionFlagSpec[]): Data {
  const meant = nearestName(
    flag.name,
    flags.map((other) => other.name),
  );
  const written = codeSpan(`--${flag.name}`);
  const hint =
    meant === undefined
      ? { en: '', ko: '' }
      : { en: ` Did you mean \`--${meant}\`?`, ko: ` \`--${meant}\` 옵션인지 확인합니다.` };
  const message = {
    en: `\`${name}\` has no flag ${written}.${hint.en}`,
    ko: `\`${name}\` 명령어에는 ${written} 옵션이 없습니다.${hint.ko}`,
  };
  return meant === undefined ? { message } : { message, flag, meant };
}

function given({ name }: InstructionFlag): Text {
  return { en: `\`--${name}\` is given twice.`, ko: `\`--${name}\` 옵션이 두 번 있습니다.` };
}

function* judgeValue(
  { start, nameEnd, name, value }: InstructionFlag,
  known: InstructionFlagSpec,
): Iterable<Finding<Data>> {
  if (!value) {
    const message = {
      en: `\`--${name}\` needs a value, written as \`${known.example}\`.`,
      ko: `\`--${name}\` 옵션에는 값이 필요합니다. \`${known.example}\` 형식으로 적습니다.`,
    };
    if (known.type !== 'switch') yield { span: { start, end: nameEnd }, data: { message } };
    return;
  }
  if (value.text.includes('$')) return;
  const message = wrongValue(value.text, known);
  if (message) yield { span: value.text === '' ? { start, end: nameEnd } : value, data: { message } };
}

function wrongValue(text: string, known: InstructionFlagSpec): Text | undefined {
  const shown = codeSpan(text);
  switch (known.type) {
    case 'switch':
      return /^(?:true|false)$/iu.test(text)
        ? undefined
        : {
            en: `${shown} is neither \`true\` nor \`false\`.`,
            ko: `${shown} 값은 \`true\`, \`false\` 중 하나가 아닙니다.`,
          };
    case 'duration':
      return parseDuration(text).problem
        ? {
            en: `${shown} is no time span: a number with a unit is needed, such as \`30s\` or \`1m30s\`.`,
            ko: `${shown} 값은 시간이 아닙니다. \`30s\`, \`1m30s\`처럼 숫자와 단위를 적습니다.`,
          }
        : undefined;
    case 'count':
      return /^\d+$/u.test(text)
        ? undefined
        : { en: `${shown} is no whole number.`, ko: `${shown} 값은 0 이상의 정수가 아닙니다.` };
    case 'choice': {
      const values = (known.values ?? []).map(({ value }) => value);
      const list = values.map((one) => `\`${one}\``).join(', ');
      return values.includes(text.toLowerCase())
        ? undefined
        : { en: `${shown} is none of ${list}.`, ko: `${shown} 값은 쓸 수 없습니다(허용: ${list}).` };
    }
    case 'checksum':
    case 'device':
    case 'mode':
    case 'mount':
    case 'owner':
    case 'pattern':
    case 'platform':
    case 'stage':
      return undefined;
  }
}
