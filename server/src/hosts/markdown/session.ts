// A record of a terminal: prompts are taken away, and of what was answered only the line ends are left.
import type { Span } from '../../base/span';
import { changeText, wholeFile, type MappedText } from '../mapped-text';
import type { BlockLanguage } from './block-language';
import { promptOf, startsWithDocker, type Prompt } from './prompts';

type Shell = BlockLanguage['shell'];

export interface Session {
  readonly shell: Shell;
  readonly source: MappedText;
}

/**
 * The commands of the lines, each of which is a span of `file` with its line end; undefined where no line has a prompt.
 * @param hasComments a lone `#` never is a prompt, as in a script
 */
export function readSession(file: string, lines: readonly Span[], hasComments: boolean): Session | undefined {
  const texts = lines.map(({ start, end }) => file.slice(start, end));
  const prompts = texts.map((text) => promptOf(text));
  // Beside other prompts `# …` is a comment.
  const isSure = hasComments || prompts.some((prompt) => prompt && !prompt.mayBeComment);
  const used = prompts.map((prompt, index) =>
    prompt?.mayBeComment && (isSure || !startsWithDocker(texts[index]?.slice(prompt.length) ?? ''))
      ? undefined
      : prompt,
  );
  const shell = used.find((prompt) => prompt)?.shell;
  return shell ? { shell, source: typedLines(file, lines, texts, used, shell) } : undefined;
}

function typedLines(
  file: string,
  lines: readonly Span[],
  texts: readonly string[],
  prompts: readonly (Prompt | undefined)[],
  shell: Shell,
): MappedText {
  const pairs: number[] = [];
  let text = '';
  let goesOn = false;
  let isTyped = false;
  for (const [index, { start, end }] of lines.entries()) {
    const line = texts[index] ?? '';
    const prompt = prompts[index];
    const skipped: number = prompt && !goesOn ? prompt.length : secondaryPrompt(line, shell);
    // `>` behind a typed line asks for more of it.
    isTyped = goesOn || (prompt !== undefined && prompt.shell === shell) || (isTyped && skipped > 0);
    const from = isTyped ? start + skipped : start + line.replace(/\r?\n$/u, '').length;
    if (from < end) pairs.push(text.length, from);
    text += file.slice(from, end);
    goesOn = isTyped && continues(line, shell);
  }
  return changeText(wholeFile(file), text, { pairs: pairs.length > 0 ? pairs : [0, 0], spread: [] });
}

const continuations: Readonly<Record<Shell, RegExp>> = {
  posix: /\\\r?\n?$/u,
  cmd: /\^\r?\n?$/u,
  powershell: /`\r?\n?$/u,
};

function continues(line: string, shell: Shell): boolean {
  return continuations[shell].test(line);
}

function secondaryPrompt(line: string, shell: Shell): number {
  const mark = shell === 'cmd' ? /^(?:More\?|>)[ \t]?/u : /^>{1,2}[ \t]/u;
  return mark.exec(line)?.[0].length ?? 0;
}
