// Long options written with one dash, which docker reads as a row of letters.
import { nodeName } from '../model/command-name';
import type { CommandNode } from '../model/command-tree';
import { flagTable } from '../model/flag-table';
import { sourceSpan } from '../hosts/word-span';
import { defineRule } from './rule';

interface Data {
  readonly name: string;
  readonly command: string;
  /** Docker refuses the letters; otherwise it takes them for other options. */
  readonly refused: boolean;
}

export const singleDashLongFlag = defineRule<Data>({
  id: 'single-dash-long-flag',
  severity: 'error',
  title: { en: 'Long option with one dash', ko: '대시가 하나뿐인 긴 옵션' },
  why: {
    en: 'After one dash docker reads single letters: `-name` is `-n -a -m -e`, and `-detach` is `-d` with `-e tach`, which it accepts without a word. Long names need two dashes.',
    ko: '대시가 하나면 Docker는 글자 하나하나를 짧은 옵션으로 읽습니다. `-name` 표기는 `-n -a -m -e` 옵션이 되고, `-detach` 표기는 `-d` 옵션과 `-e tach` 옵션으로 아무 경고 없이 받아들여집니다. 긴 이름에는 대시 두 개가 필요합니다.',
  },
  examples: [
    { bad: 'docker run <|>-name<|> web nginx:1.29', good: 'docker run --name web nginx:1.29' },
    { bad: 'docker run <|>-rm<|> alpine:3 date', good: 'docker run --rm alpine:3 date' },
  ],
  message: ({ name, command, refused }) => ({
    en: `\`-${name}\` is read as single letters. The option of \`${command}\` is \`--${name}\`${refused ? '' : '; docker accepts this, but does something else'}.`,
    ko: `\`-${name}\` 표기는 글자별 짧은 옵션으로 읽힙니다. \`${command}\` 명령의 옵션은 \`--${name}\` 형태입니다.${refused ? '' : ' Docker가 거부하지는 않지만 다른 뜻으로 동작합니다.'}`,
  }),
  *check(invocation) {
    const { site } = invocation;
    const command = nodeName(invocation.command);
    const refused = new Set<number>();
    for (const problem of invocation.problems)
      if (problem.kind === 'unknown-shorthand') refused.add(problem.at.word);
    const clusters = new Set(refused);
    for (const use of invocation.flags) if (use.form === 'short') clusters.add(use.name.word);
    for (const index of [...clusters].sort((a, b) => a - b)) {
      const word = site.words[index];
      if (!word || !isSingleDashLongFlag(word.cooked, invocation.command)) continue;
      const name = longNameIn(word.cooked);
      const span = sourceSpan(word, 0, name.length + 1);
      const isRefused = refused.has(index);
      yield {
        span,
        data: { name, command, refused: isRefused },
        ...(isRefused ? {} : { severity: 'warning' as const }),
      };
    }
  },
  fixes({ span, data }) {
    const title = { en: `Change to \`--${data.name}\``, ko: `\`--${data.name}\` 옵션으로 바꾸기` };
    return [
      { title, edits: [{ span: { start: span.start, end: span.start }, newText: '-' }], safe: data.refused },
    ];
  },
});

/** Whether a word such as `-name` or `-network=host` is a long flag of the command but for one missing dash. */
export function isSingleDashLongFlag(word: string, scope: CommandNode): boolean {
  if (!word.startsWith('-') || word.startsWith('--')) return false;
  const name = longNameIn(word);
  return name.length >= 2 && flagTable(scope.spec).long.has(name);
}

function longNameIn(word: string): string {
  const equals = word.indexOf('=');
  return word.slice(1, equals < 0 ? undefined : equals);
}
