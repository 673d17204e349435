// Options written right behind a value without a blank, which become part of it.
import type { CommandSite } from '../hosts/types';
import { flagTable, takesNextWord } from '../model/flag-table';
import type { FlagUse, Invocation, ValueUse } from '../model/invocation';
import { operandLimits } from '../model/operand-limits';
import { parseValue } from '../model/values/parse-value';
import { partSpan } from '../model/word-places';
import type { FlagSpec, ValueType } from '../spec/types';
import { defineRule } from './rule';

interface Data {
  readonly value: string;
  /** With its dashes. */
  readonly flag: string;
  /** Where the blank is missing, relative to the start of the site. */
  readonly insertAt: number;
  readonly sure: boolean;
}

export const gluedFlag = defineRule<Data>({
  id: 'glued-flag',
  severity: 'error',
  title: { en: 'Option glued to a value', ko: '값에 붙어 버린 옵션' },
  why: {
    en: 'A blank is missing before the option, so it is part of the value before it: `--name web--network app nginx` names the container `web--network` and runs the image `app`.',
    ko: '옵션 앞에 공백이 없어서 앞 값의 일부가 됩니다. `--name web--network app nginx` 표기는 컨테이너 이름을 `web--network`로 정하고 `app` 이미지를 실행합니다.',
  },
  examples: [
    {
      bad: 'docker run -d --name <|>web--network<|> app-net nginx:1.29',
      good: 'docker run -d --name web --network app-net nginx:1.29',
    },
    {
      bad: 'docker run -d -p <|>8080:80--name=web<|> nginx:1.29',
      good: 'docker run -d -p 8080:80 --name=web nginx:1.29',
    },
  ],
  message: ({ value, flag }) => ({
    en: `A blank is missing before \`${flag}\`: docker reads \`${value}\` as one value.`,
    ko: `\`${flag}\` 옵션 앞에 공백이 없어서 Docker가 \`${value}\` 전체를 하나의 값으로 읽습니다.`,
  }),
  *check(invocation) {
    const { site } = invocation;
    for (const use of invocation.flags) {
      const { value } = use;
      if (!value?.fixed || !value.text.includes('--') || freeText.has(use.flag.type)) continue;
      if (freeTextFlags.has(use.flag.long) || site.words[value.word]?.quoting !== 'none') continue;
      const glued = findGlued(invocation, { ...use, value });
      // Over two lines it is a matter of their continuation.
      if (!glued || textOf(site, value).includes('\n')) continue;
      const insertAt = partSpan(site, { ...value, start: value.start + glued.at, end: value.end }).start;
      const data = { value: value.text, flag: `--${glued.flag.long}`, insertAt, sure: glued.sure };
      yield { span: partSpan(site, value), data, rootCause: true };
    }
  },
  fixes({ data: { flag, insertAt, sure } }) {
    const title = { en: `Put a blank before \`${flag}\``, ko: `\`${flag}\` 옵션 앞에 공백 추가` };
    return [{ title, edits: [{ span: { start: insertAt, end: insertAt }, newText: ' ' }], safe: sure }];
  },
});

/** Values in which the option of another program may well stand. */
const freeText: ReadonlySet<ValueType> = new Set([
  'annotation',
  'build-arg',
  'change',
  'env',
  'filter',
  'format',
  'key-value',
  'label',
  'log-option',
  'service-log-option',
  'shell-words',
]);
const freeTextFlags: ReadonlySet<string> = new Set(['author', 'entrypoint', 'health-cmd', 'message', 'opt']);

/** Switches that hardly end a name. */
const plainSwitches: ReadonlySet<string> = new Set(['detach', 'interactive', 'privileged', 'rm', 'tty']);

function textOf(site: CommandSite, value: ValueUse): string {
  const { start, end } = partSpan(site, value);
  return site.text.slice(start, end);
}

interface Glued {
  readonly flag: FlagSpec;
  /** Offset of its dashes in the value. */
  readonly at: number;
  readonly sure: boolean;
}

function findGlued(invocation: Invocation, use: FlagUse & { readonly value: ValueUse }): Glued | undefined {
  const { text } = use.value;
  const { long } = flagTable(invocation.command.spec);
  for (const { 0: dashes, 1: name = '', 2: equals, index } of text.matchAll(/--([a-z][a-z\d-]*)(=)?/gu)) {
    const flag = long.get(name);
    if (!flag || !/[\w.:/]/u.test(text.charAt(index - 1))) continue;
    const ends = index + dashes.length === text.length;
    if (equals !== undefined) return { flag, at: index, sure: true };
    if (ends && isCompleteWithout(invocation, use, flag, text.slice(0, index)))
      return { flag, at: index, sure: false };
  }
  return undefined;
}

/** Parted from the value, the option finds what it needs behind it, and the command still has all of its operands. */
function isCompleteWithout(
  { command, operands, site }: Invocation,
  { flag: first, value }: FlagUse & { readonly value: ValueUse },
  flag: FlagSpec,
  rest: string,
): boolean {
  if (!takesNextWord(flag)) {
    const isRefused = parseValue(first.type, value.text, first.values).problem !== undefined;
    return plainSwitches.has(flag.long) || (isRefused && !parseValue(first.type, rest, first.values).problem);
  }
  const next = site.words[value.word + 1];
  if (!next || operands.every(({ word }) => word !== value.word + 1)) return false;
  if (next.dynamic.length === 0 && parseValue(flag.type, next.cooked, flag.values).problem) return false;
  return operands.length - 1 >= Math.max(1, operandLimits(command.spec).min);
}
