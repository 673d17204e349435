// The scripts of Markdown files: the code blocks that hold shell text.
import type { Span } from '../../base/span';
import { dialects, type ScriptShell } from '../dialects/registry';
import { languageOfInfo, shellOfLines } from '../markdown/block-language';
import { partsOfMarkdown, type CodeBlock, type MarkdownPart } from '../markdown/code-blocks';
import { startsWithDocker } from '../markdown/prompts';
import { readSession } from '../markdown/session';
import { changeText, wholeFile, type MappedText } from '../mapped-text';
import { scriptsInParts, type FilePart } from './embedded-scripts';
import type { ScriptBlock } from './script-block';

/** The code blocks, and the text between them: what people write most does not look for code blocks elsewhere. */
export const markdown = scriptsInParts(
  {
    *partsOf(text) {
      for (const part of partsOfMarkdown(text)) yield filePart(part);
    },
    *scriptsOf(text, { start }) {
      const block = partAt(text, start)?.block;
      if (block) yield* readBlock(text, block);
    },
    isWhole(text, { start, end, context }) {
      const part = partAt(text, start);
      return part?.end === end && filePart(part).context === context;
    },
  },
  { isProse: true },
);

function partAt(text: string, start: number): MarkdownPart | undefined {
  return partsOfMarkdown(text, start).next().value ?? undefined;
}

function filePart({ start, end, block }: MarkdownPart): FilePart {
  return { start, end, context: block ? (block.info === undefined ? 'indented' : 'fenced') : 'text' };
}

function* readBlock(text: string, { info, lines, linePrefix }: CodeBlock): Generator<ScriptBlock> {
  const language = info === undefined ? 'unspecific' : languageOfInfo(info);
  if (!language) return;
  const contents = lines.map(({ start, end }) => text.slice(start, end));
  const startsWell = beginsWithDocker(contents);
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
  const shell = language === 'unspecific' ? shellOfLines(contents) : language.shell;
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
