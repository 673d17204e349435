// Docker command lines in the comments of a Dockerfile, which tell people how to build and run it.
import { contentEnd, nextLineStart } from '../../base/lines';
import { needle } from '../docker-word';
import { changeText, type MappedText } from '../mapped-text';
import type { ScriptBlock } from './script-block';

interface CommentLine {
  /** What stands before the text: indentation, `#` and blanks. */
  readonly sign: string;
  readonly text: string;
  readonly start: number;
  readonly lineStart: number;
}

/** Those in the comment lines of `[from, to)`, each a script by itself: usage lines do not run one after the other. */
export function* commentCommands(file: MappedText, from: number, to: number): Iterable<ScriptBlock> {
  if (!file.text.slice(from, to).includes(needle)) return;
  const lines = commentLines(file.text, from, to);
  for (let index = 0; index < lines.length; index += 1) {
    const first = lines[index];
    if (!first || !isCommandLine(first.text)) continue;
    const block = [first];
    while (/\\[ \t]*$/u.test(block.at(-1)?.text ?? '')) {
      const next = lines[index + 1];
      // A blank comment line or a line without a sign ends the command.
      if (
        !next ||
        next.text.trim() === '' ||
        nextLineStart(file.text, block.at(-1)?.start ?? 0) !== next.lineStart
      )
        break;
      block.push(next);
      index += 1;
    }
    yield {
      shell: 'posix',
      source: joinLines(file, block),
      writing: { escape: 'none', linePrefix: first.sign },
    };
  }
}

function commentLines(text: string, from: number, to: number): CommentLine[] {
  const lines: CommentLine[] = [];
  for (let at: number | undefined = from; at !== undefined && at < to; at = nextLineStart(text, at)) {
    const line = text.slice(at, contentEnd(text, at));
    const [, sign, prompt = '', rest = ''] =
      /^(\uFEFF?[ \t]*#+[ \t]*)((?:[$>%][ \t]+)?)(.*)/su.exec(line) ?? [];
    if (sign !== undefined)
      lines.push({ sign, text: rest, start: at + sign.length + prompt.length, lineStart: at });
  }
  return lines;
}

const commandStart = /^(?:sudo[ \t]+)?docker(?:-compose)?[ \t]+(?:-{1,2}[A-Za-z]|[a-z][a-z-]*(?=[ \t]|$))/u;
/** Words that sentences are made of and command lines are not. */
const sentenceWord =
  /^(?:an?|the|is|are|was|be|been|and|or|of|for|with|will|would|can|cannot|could|should|must|may|in|on|from|by|that|this|these|which|when|where|if|so|not|it|its|has|have|does|do|don't|uses?|using|used|via|as|at|into|to|your|you|we|our|before|after|because|instead|needs?|requires?|does|only|also|then|than)$/iu;

/** Whether the text is one that a shell would read, and no sentence about docker. */
function isCommandLine(text: string): boolean {
  if (!commandStart.test(text)) return false;
  const bare = text.replace(/(?:^|[ \t])#.*$/u, '').replace(/"[^"]*"|'[^']*'/gu, 'x');
  // Sentences end in a full stop, colon or the like right behind a word; a lone dot is the build context.
  if (/[^\s./][.:,!?]$|[\w)][,;:][ \t]|\p{Script=Hangul}|\p{Script=Han}|…|[ \t]\(/u.test(bare.trim()))
    return false;
  return !bare.split(/[ \t]+/u).some((word) => sentenceWord.test(word));
}

/** The lines without their signs, one below the other. */
function joinLines(file: MappedText, lines: readonly CommentLine[]): MappedText {
  let text = '';
  const pairs: number[] = [];
  const spread: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      const before = lines[index - 1];
      const lineEnd = (before?.start ?? 0) + (before?.text.length ?? 0);
      pairs.push(text.length, lineEnd);
      spread.push(text.length, line.start - lineEnd);
      text += '\n';
    }
    pairs.push(text.length, line.start);
    text += line.text;
  }
  return changeText(file, text, { pairs, spread });
}
