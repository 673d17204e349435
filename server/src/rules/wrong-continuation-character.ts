// Lines continued as another shell does it: `^` of cmd.exe or a backtick in bash, `\` in cmd.exe or PowerShell.
import { contentEnd, indentation } from '../base/lines';
import type { Text } from '../base/text';
import {
  continuationOf,
  isLineShell,
  shellContinuedBy,
  shellTitles,
  type Continuation,
  type LineShell,
} from '../hosts/shell-syntax/continuation';
import { commandName } from '../model/command-name';
import { followingLine, type FollowingLine } from '../model/following-line';
import {
  continuationAtLineEnd,
  foreignContinuation,
  type ForeignContinuation,
} from '../model/foreign-continuation';
import type { Invocation } from '../model/invocation';
import type { OperandKind } from '../spec/types';
import { defineNearbyRule, type Edit } from './rule';

interface Data {
  readonly character: Continuation;
  readonly shell: LineShell;
  readonly command: string;
  readonly sure: boolean;
}

export const wrongContinuationCharacter = defineNearbyRule<Data>({
  id: 'wrong-continuation-character',
  severity: 'error',
  title: { en: 'Line continuation of another shell', ko: '다른 셸의 줄 이어 쓰기 문자' },
  why: {
    en: 'Each shell continues lines in its own way: bash, zsh and sh with `\\`, cmd.exe with `^`, PowerShell with a backtick. Any other character is an ordinary word, which docker takes for the image, or begins a command substitution, as a backtick does in bash. The lines that follow are not part of the command.',
    ko: '줄을 잇는 문자는 셸마다 다릅니다. bash, zsh, sh는 `\\` 문자, cmd.exe는 `^` 문자, PowerShell은 백틱을 씁니다. 다른 문자는 평범한 단어이므로 Docker가 이미지 이름으로 읽거나, bash에서 백틱이 그렇듯 명령 치환의 시작이 됩니다. 그 뒤의 줄은 명령에 포함되지 않습니다.',
  },
  examples: [
    {
      bad: 'docker run -d <|>^<|>\n  -p 8080:80 ^\n  nginx:1.29',
      good: 'docker run -d \\\n  -p 8080:80 \\\n  nginx:1.29',
    },
    {
      bad: 'docker run -d <|>`<|>\n  --name web `\n  nginx:1.29',
      good: 'docker run -d \\\n  --name web \\\n  nginx:1.29',
    },
  ],
  message: ({ character, shell, command }) => {
    const foreign = shellTitles[shellContinuedBy(character) ?? 'posix'];
    const here = shellTitles[shell];
    const [from, to] = [spelled[character], spelled[continuationOf(shell)]];
    const begins = character === '`' && shell === 'posix';
    const becomes = begins
      ? { en: 'begins a command substitution', ko: '명령 치환의 시작이' }
      : { en: `is an argument of \`${command}\``, ko: `\`${command}\` 명령의 인자가` };
    return {
      en: `${from.en.replace(/^a/u, 'A')} continues lines in ${foreign}. In ${here} it ${becomes.en}; a line is continued with ${to.en}.`,
      ko: `${from.ko}는 ${foreign} 셸에서 줄을 이을 때 씁니다. ${here} 셸에서는 ${becomes.ko} 되므로 ${to.ko}를 써야 합니다.`,
    };
  },
  *check(invocation, { text, offset }) {
    const found = foreignContinuation(invocation.site);
    if (!found) return;
    const { character, at } = found;
    if (continuationAtLineEnd(text, offset + at)?.at !== offset + at) return;
    const next = nextLine(invocation, offset, text, offset + at);
    if (!next || next.skipped || (next.by !== 'flag' && !goesOn(invocation, found, next))) return;
    const { shell } = invocation.site;
    if (!isLineShell(shell)) return;
    const data = { character, shell, command: commandName(invocation), sure: next.by === 'flag' };
    yield { span: { start: at, end: at + 1 }, data, rootCause: true };
  },
  fixes({ span, data: { shell, sure } }, invocation, { text, offset }) {
    const own = continuationOf(shell);
    const edits: Edit[] = [];
    let at: number | undefined = offset + span.start;
    while (at !== undefined) {
      const end = contentEnd(text, at);
      if (text.slice(at, end) !== own)
        edits.push({ span: { start: at - offset, end: end - offset }, newText: own });
      const next = nextLine(invocation, offset, text, at);
      at = next && continuationAtLineEnd(text, next.start)?.at;
    }
    const title = {
      en: `Continue the lines with ${spelled[own].en}`,
      ko: `${spelled[own].ko}로 줄 잇기`,
    };
    return [{ title, edits, safe: sure }];
  },
});

const spelled: Readonly<Record<Continuation, Text>> = {
  '\\': { en: '`\\`', ko: '`\\` 문자' },
  '^': { en: '`^`', ko: '`^` 문자' },
  '`': { en: 'a backtick', ko: '백틱 문자' },
};

/** What is called by its name or reference, which `\\` can be nowhere, while it is the root of a drive on Windows. */
const named: ReadonlySet<OperandKind> = new Set(['image', 'container', 'network', 'volume']);

/** Whether a line that begins with no option belongs to the command before it. */
function goesOn(
  { site, operands }: Invocation,
  { character, word, mayBeOther }: ForeignContinuation,
  { by }: FollowingLine,
): boolean {
  // Indented lines in backticks may well be a program whose output is wanted.
  if (site.shell === 'posix') return !mayBeOther;
  if (by === 'backslash') return false;
  const kind = operands.find((operand) => operand.word === word)?.spec?.kind;
  return character !== '\\' || (kind !== undefined && named.has(kind));
}

function nextLine(
  invocation: Invocation,
  offset: number,
  text: string,
  at: number,
): FollowingLine | undefined {
  const { spec } = invocation.command;
  const isImage = invocation.operands.at(-1)?.spec?.kind === 'image';
  const lack = isImage ? 'image' : undefined;
  const lines = { text, spec, indent: indentation(text, offset), lack } as const;
  return followingLine(lines, at, { afterBackslash: true, spaced: false });
}
