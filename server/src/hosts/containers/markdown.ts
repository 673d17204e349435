// The scripts of Markdown files: the code blocks that hold shell text.
import type { Span } from '../../base/span';
import { needle } from '../docker-word';
import { dialects, type ScriptShell } from '../dialects/registry';
import { languageOfInfo } from '../markdown/block-language';
import { codeBlocks, type CodeBlock } from '../markdown/code-blocks';
import { startsWithDocker } from '../markdown/prompts';
import { readSession } from '../markdown/session';
import { changeText, wholeFile, type MappedText } from '../mapped-text';
import { embeddedScripts, type ScriptBlock } from './embedded-scripts';

export const markdown = embeddedScripts(findInMarkdown, { isProse: true });

function* findInMarkdown(text: string): Generator<ScriptBlock> {
  for (const block of codeBlocks(text)) {
    const { lines } = block;
    const first = lines[0];
    const nextDocker = first && text.indexOf(needle, first.start);
    if (first === undefined || nextDocker === undefined) continue;
    if (nextDocker < 0) return;
    if (nextDocker < (lines.at(-1)?.end ?? 0)) yield* readBlock(text, block);
  }
}

function* readBlock(text: string, { info, lines, linePrefix }: CodeBlock): Generator<ScriptBlock> {
  const language = info === undefined ? 'unspecific' : languageOfInfo(info);
  if (!language) return;
  const startsWell = beginsWithDocker(lines.map(({ start, end }) => text.slice(start, end)));
  const isScript = language !== 'unspecific' && !language.isSession;
  const session = startsWell ? undefined : readSession(text, lines, isScript);
  if (session && isKnown(session.shell)) {
    yield {
      shell: session.shell,
      source: session.source,
      writing: { escape: 'none', linePrefix: undefined },
    };
    return;
  }
  const shell = language === 'unspecific' ? 'posix' : language.shell;
  if ((isScript || startsWell) && isKnown(shell))
    yield { shell, source: joinLines(text, lines), writing: { escape: 'none', linePrefix } };
}

/** The first line that is no comment does. */
function beginsWithDocker(lines: readonly string[]): boolean {
  const first = lines.find((line) => !/^[ \t]*(?:#.*)?\r?\n?$/u.test(line));
  return first !== undefined && startsWithDocker(first.trimStart());
}

function isKnown(shell: string): shell is ScriptShell {
  return shell in dialects;
}

function joinLines(file: string, lines: readonly Span[]): MappedText {
  const pairs: number[] = [];
  let text = '';
  let next = -1;
  for (const { start, end } of lines) {
    if (start !== next) pairs.push(text.length, start);
    text += file.slice(start, end);
    next = end;
  }
  return changeText(wholeFile(file), text, { pairs, spread: [] });
}
