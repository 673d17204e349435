// Containers of texts written for people: the code blocks that hold shell text, or a Dockerfile with some in it.
import { blanksEnd } from '../../base/lines';
import type { Span } from '../../base/span';
import { dialects, type ScriptShell } from '../dialects/registry';
import { languageOfInfo, shellOfLines } from '../markdown/block-language';
import { codeSpanAt } from '../markdown/code-span';
import type { CodeBlock, PlacedBlock } from '../markdown/code-blocks';
import { startsWithDocker } from '../markdown/prompts';
import { readSession } from '../markdown/session';
import { changeText, wholeFile, type MappedText } from '../mapped-text';
import type { PlacedCommands } from '../types';
import type { Container } from './container';
import { dockerfileBlocks } from './dockerfile-scripts';
import { embedDockerfile } from './embedded-dockerfile';
import { scriptsInParts, type FilePart } from './embedded-scripts';
import type { ScriptBlock } from './script-block';

/** The code blocks from `from` on, which is the start of the text, or of the line behind a block or before one. */
export type BlockFinder = (text: string, from: number) => Iterable<PlacedBlock>;

/** The parts are the blocks, and the text between them: what people write most does not look for blocks elsewhere. */
export function codeBlockScripts(find: BlockFinder): Container {
  const partAt = (text: string, start: number): ProsePart | undefined => {
    for (const part of partsFrom(find, text, start)) return part;
    return undefined;
  };
  const container = scriptsInParts(
    {
      partsOf: (text) => partsFrom(find, text, 0),
      *scriptsOf(text, { start }, dockerfile) {
        const block = partAt(text, start)?.block;
        if (block && dockerfile)
          yield* dockerfileBlocks(
            dockerfile.script.dockerfile,
            joinLines(text, block.lines),
            block.linePrefix,
          );
        else if (block) yield* readBlock(text, block);
      },
      dockerfileOf(text, { start, context }, old) {
        const block = context === 'named' ? partAt(text, start)?.block : undefined;
        if (!block || !holdsDockerfile(text, block)) return undefined;
        return embedDockerfile(joinLines(text, block.lines), block.linePrefix, old);
      },
      isWhole(text, { start, end, context }, edit) {
        // Indented otherwise, the first line of a text could belong to the block before.
        if (context === 'text' && edit.start <= blanksEnd(text, start)) return false;
        const part = partAt(text, start);
        return part?.end === end && part.context === context;
      },
    },
    { isProse: true },
  );
  return { ...container, mentionedAt: (text, offset) => mentionedAt(find, text, offset) };
}

/** `docker …` in the code of a sentence. What is indented may be a list item that goes on. */
function mentionedAt(find: BlockFinder, text: string, offset: number): PlacedCommands | undefined {
  for (const part of partsFrom(find, text, 0)) {
    if (offset >= part.end && part.end < text.length) continue;
    const span = part.context === 'named' ? undefined : codeSpanAt(text, part, offset);
    if (!span) return undefined;
    // A line end is a blank there, and so is what begins the line of a quotation.
    const code = text
      .slice(span.start, span.end)
      .replace(/\r?\n(?:[ \t]|>)*/gu, (lineEnd) => ' '.repeat(lineEnd.length));
    if (!/^[ \t]*docker(?:-compose)?[ \t]+\S/u.test(code)) return undefined;
    return { offset: span.start, commands: dialects.posix.scan(code) };
  }
  return undefined;
}

interface ProsePart extends FilePart {
  readonly block?: CodeBlock;
}

function* partsFrom(find: BlockFinder, text: string, from: number): Generator<ProsePart> {
  let at = from;
  for (const { start, block, end = text.length } of find(text, from)) {
    if (start > at) yield { start: at, end: start, context: 'text' };
    yield { start, end, context: block.info === undefined ? 'plain' : 'named', block };
    at = end;
  }
  if (at < text.length) yield { start: at, end: text.length, context: 'text' };
}

function holdsDockerfile(text: string, { info, lines }: CodeBlock): boolean {
  if (info === undefined || lines.length === 0) return false;
  const language = languageOfInfo(info);
  const contents = contentsOf(text, lines);
  if (language === 'unspecific') return looksLikeDockerfile(contents);
  if (language !== 'dockerfile') return false;
  if (beginsWithDocker(contents)) return false;
  // Blocks called after docker itself hold anything that has to do with it.
  return !/^\W*docker\b/iu.test(info) || contents.some((line) => /^[ \t]*[A-Z]{3,11}[ \t]/u.test(line));
}

/** Blocks without a name: they begin with `FROM`, and another instruction follows. SQL has other words. */
function looksLikeDockerfile(lines: readonly string[]): boolean {
  const first = lines.find((line) => !/^[ \t]*(?:#.*)?\r?\n?$/u.test(line));
  if (first === undefined || !/^FROM[ \t]+\S/u.test(first)) return false;
  return lines.some((line) =>
    /^(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|RUN|USER|WORKDIR)[ \t]+\S/u.test(line),
  );
}

function contentsOf(text: string, lines: readonly Span[]): string[] {
  return lines.map(({ start, end }) => text.slice(start, end));
}

function* readBlock(text: string, { info, lines, linePrefix }: CodeBlock): Generator<ScriptBlock> {
  const named = info === undefined ? 'unspecific' : languageOfInfo(info);
  if (!named) return;
  const language = named === 'dockerfile' ? 'unspecific' : named;
  const contents = contentsOf(text, lines);
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
