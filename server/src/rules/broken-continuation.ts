// Lines of one command that the shell does not join: a missing `\`, blanks or a comment behind it, or lines between.
import { indentation, insertionPoint, lineStart } from '../base/lines';
import { shift } from '../base/span';
import type { Text } from '../base/text';
import { commandName } from '../model/command-name';
import { readLineEnd } from '../model/line-end';
import { lineFaults, type LineFault } from '../model/line-faults';
import { defineNearbyRule, type Edit } from './rule';

interface Data {
  /** What is to be mended, the first of them reported. */
  readonly faults: readonly LineFault[];
  readonly kind: LineFault['kind'];
  readonly next: string | undefined;
  readonly command: string;
}

export const brokenContinuation = defineNearbyRule<Data>({
  id: 'broken-continuation',
  severity: 'error',
  title: { en: 'Broken line continuation', ko: '끊어진 줄 이어 쓰기' },
  why: {
    en: 'A command goes on in the next line only if `\\` is the very last character of the line. Without it, or with a blank or a comment behind it, the shell ends the command there: docker starts without the options that follow, and the next line fails with `command not found`. Between continued lines there can be no comments and no empty lines either.',
    ko: '명령은 줄의 맨 마지막 글자가 `\\` 문자일 때만 다음 줄로 이어집니다. 이 문자가 없거나 그 뒤에 공백이나 주석이 있으면 셸은 명령을 거기서 끝냅니다. 그래서 Docker는 뒤에 적은 옵션 없이 실행되고, 다음 줄은 `command not found` 오류로 끝납니다. 이어지는 줄 사이에는 주석이나 빈 줄도 넣을 수 없습니다.',
  },
  examples: [
    {
      bad: 'docker run -d --name web \\\n  <|>--restart=always<|>\n  -p 8080:80 \\\n  nginx:1.29',
      good: 'docker run -d --name web \\\n  --restart=always \\\n  -p 8080:80 \\\n  nginx:1.29',
    },
    {
      bad: 'docker run -d <|>\\ <|>\n  -p 8080:80 nginx:1.29',
      good: 'docker run -d \\\n  -p 8080:80 nginx:1.29',
    },
    {
      bad: 'docker run -d \\\n  -p 8080:80 <|>\\ # web<|>\n  nginx:1.29',
      good: '# web\ndocker run -d \\\n  -p 8080:80 \\\n  nginx:1.29',
    },
    {
      bad: 'docker run -d \\\n  <|># web<|>\n  -p 8080:80 \\\n  nginx:1.29',
      good: '# web\ndocker run -d \\\n  -p 8080:80 \\\n  nginx:1.29',
    },
  ],
  message: (data) => tell(data),
  *check(invocation, { text, offset }) {
    if (invocation.site.shell !== 'posix' || invocation.command.spec.group) return;
    const faults = lineFaults(invocation, offset, text);
    const first = faults[0];
    if (!first) return;
    const { kind, next } = first;
    const isMild = faults.every((fault) => fault.kind === 'empty-line' || fault.kind === 'comment-line');
    yield {
      span: shift(first.marked, -offset),
      data: { faults, kind, next, command: commandName(invocation) },
      ...(isMild ? { severity: 'warning' as const } : {}),
      // SC1101.
      ...(faults.every((fault) => fault.kind === 'blanks') ? { alsoFoundBy: ['shellcheck'] as const } : {}),
      ...(faults.some(({ garbles }) => garbles) ? { rootCause: true as const } : {}),
    };
  },
  fixes({ data: { faults, kind } }, _, { text, offset }) {
    const comments = faults.flatMap((fault) => fault.comments);
    const edits = faults.map(({ span, newText }) => ({ span, newText }));
    const all = comments.length > 0 ? [insertAbove(text, offset, comments), ...edits] : edits;
    return [
      {
        title: titles[comments.length > 0 ? 'comment' : kind],
        edits: all.map(({ span, newText }) => ({ span: shift(span, -offset), newText })),
        safe: faults.every(({ sure }) => sure),
      },
    ];
  },
});

const titles: Readonly<Record<LineFault['kind'], Text>> = {
  'missing-backslash': { en: 'Add `\\` at the end of the line', ko: '줄 끝에 `\\` 문자 추가' },
  blanks: { en: 'Remove the blanks behind `\\`', ko: '`\\` 문자 뒤의 공백 삭제' },
  comment: { en: 'Move the comment above the command', ko: '주석을 명령 위로 옮기기' },
  'comment-line': { en: 'Move the comment above the command', ko: '주석을 명령 위로 옮기기' },
  'joined-words': { en: 'Add a blank before `\\`', ko: '`\\` 문자 앞에 공백 추가' },
  'empty-line': { en: 'Remove the empty line', ko: '빈 줄 삭제' },
};

function tell({ kind, next, command }: Data): Text {
  switch (kind) {
    case 'missing-backslash':
      return {
        en: `\`${command}\` ends in this line. Without \`\\\` at its end, \`${next ?? ''}\` in the next line is a command of its own.`,
        ko: `\`${command}\` 명령이 이 줄에서 끝납니다. 줄 끝에 \`\\\` 문자가 없어서 다음 줄의 \`${next ?? ''}\` 부분은 별개의 명령이 됩니다.`,
      };
    case 'blanks':
      return {
        en: `Behind \`\\\` stands a blank, so the shell does not join the lines: it ends \`${command}\` here and passes the blank as an argument.`,
        ko: `\`\\\` 문자 뒤에 공백이 있어서 셸이 줄을 잇지 않습니다. \`${command}\` 명령은 여기서 끝나고 공백이 인자로 전달됩니다.`,
      };
    case 'comment':
      return {
        en: `No comment can stand behind \`\\\`: the shell ends \`${command}\` with this line.`,
        ko: `\`\\\` 문자 뒤에는 주석을 쓸 수 없습니다. 셸은 \`${command}\` 명령을 이 줄에서 끝냅니다.`,
      };
    case 'joined-words':
      return {
        en: `Before \`\\\` a blank is missing: the shell joins the word with \`${next ?? ''}\` in the next line.`,
        ko: `\`\\\` 문자 앞에 공백이 없어서 셸이 이 단어와 다음 줄의 \`${next ?? ''}\` 부분을 한 단어로 붙입니다.`,
      };
    case 'comment-line':
      return {
        en: `A comment ends \`${command}\` for the shell: what follows it is a command of its own.`,
        ko: `셸은 주석에서 \`${command}\` 명령을 끝내므로 주석 뒤의 내용은 별개의 명령이 됩니다.`,
      };
    case 'empty-line':
      return {
        en: `The empty line after this \`\\\` ends \`${command}\`: what follows is a command of its own.`,
        ko: `이 \`\\\` 문자 다음의 빈 줄에서 \`${command}\` 명령이 끝나므로 그 뒤의 내용은 별개의 명령이 됩니다.`,
      };
  }
}

/** The comments as lines of their own before the statement in which the command stands. */
function insertAbove(text: string, offset: number, comments: readonly string[]): Edit {
  let start = lineStart(text, offset);
  while (start > 0 && readLineEnd(text, lineStart(text, start - 1)).kind === 'continued')
    start = lineStart(text, start - 1);
  start = insertionPoint(text, start);
  const indent = text.slice(start, start + indentation(text, start));
  const newline = /\r?\n/u.exec(text.slice(offset))?.[0] ?? '\n';
  const newText = comments.map((comment) => indent + comment + newline).join('');
  return { span: { start, end: start }, newText };
}
