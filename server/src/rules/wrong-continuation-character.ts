// Lines continued as in cmd.exe (`^`) or PowerShell (a backtick) where a POSIX shell reads them.
import { contentEnd, indentation } from '../base/lines';
import { commandName } from '../model/command-name';
import { followingLine, type FollowingLine } from '../model/following-line';
import { foreignContinuation, foreignLineEnd, type ForeignCharacter } from '../model/foreign-continuation';
import type { Invocation } from '../model/invocation';
import { defineNearbyRule, type Edit } from './rule';

interface Data {
  readonly character: ForeignCharacter;
  readonly command: string;
  readonly sure: boolean;
}

export const wrongContinuationCharacter = defineNearbyRule<Data>({
  id: 'wrong-continuation-character',
  severity: 'error',
  title: { en: 'Line continuation of another shell', ko: '다른 셸의 줄 이어 쓰기 문자' },
  why: {
    en: 'Each shell continues lines in its own way: bash, zsh and sh with `\\`, cmd.exe with `^`, PowerShell with a backtick. In a POSIX shell `^` is an ordinary word, which docker takes for the image, and a backtick begins a command substitution. The lines that follow are not part of the command.',
    ko: '줄을 잇는 문자는 셸마다 다릅니다. bash, zsh, sh는 `\\` 문자, cmd.exe는 `^` 문자, PowerShell은 백틱을 씁니다. POSIX 셸에서 `^` 문자는 평범한 단어이므로 Docker가 이미지 이름으로 읽고, 백틱은 명령 치환의 시작이 됩니다. 그 뒤의 줄은 명령에 포함되지 않습니다.',
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
  message: ({ character, command }) =>
    character === '^'
      ? {
          en: `\`^\` continues lines in cmd.exe. Here it is an argument of \`${command}\`; a line is continued with \`\\\`.`,
          ko: `\`^\` 문자는 cmd.exe에서 줄을 이을 때 씁니다. 여기서는 \`${command}\` 명령의 인자가 되므로 \`\\\` 문자를 써야 합니다.`,
        }
      : {
          en: 'A backtick continues lines in PowerShell. Here it begins a command substitution; a line is continued with `\\`.',
          ko: '백틱은 PowerShell에서 줄을 이을 때 씁니다. 여기서는 명령 치환의 시작이 되므로 `\\` 문자를 써야 합니다.',
        },
  *check(invocation, { text, offset }) {
    const found = foreignContinuation(invocation.site);
    if (!found) return;
    const { character, at, mayBeOther } = found;
    const next = nextLine(invocation, offset, text, offset + at);
    // Indented lines in backticks may well be a program whose output is wanted.
    if (!next || next.skipped || (next.by !== 'flag' && mayBeOther)) return;
    const data = { character, command: commandName(invocation), sure: next.by === 'flag' };
    yield { span: { start: at, end: at + 1 }, data, rootCause: true };
  },
  fixes({ span, data: { character, sure } }, invocation, { text, offset }) {
    const edits: Edit[] = [];
    let at: number | undefined = offset + span.start;
    while (at !== undefined) {
      edits.push({ span: { start: at - offset, end: contentEnd(text, at) - offset }, newText: '\\' });
      const next = nextLine(invocation, offset, text, at);
      at = next && foreignLineEnd(text, next.start, character);
    }
    return [{ title: { en: 'Continue the lines with `\\`', ko: '`\\` 문자로 줄 잇기' }, edits, safe: sure }];
  },
});

function nextLine(
  invocation: Invocation,
  offset: number,
  text: string,
  at: number,
): FollowingLine | undefined {
  const { spec } = invocation.command;
  const lines = { text, spec, indent: indentation(text, offset), lack: undefined };
  return followingLine(lines, at, { afterBackslash: true, spaced: false });
}
