// Reading one instruction of a Dockerfile from where its keyword begins; never fails.
import { definitionsIn } from './definitions';
import { HeredocEnds, readHeredocs } from './heredocs';
import type { EscapeCharacter, Instruction, InstructionFlag, JoinedText, Part } from './instruction';
import { readJsonForm } from './json-form';
import { readLogicalLine } from './logical-line';
import { variablesIn } from './variables';
import { isBlank, partOf, wordBounds, wordEnd } from './words';

/** What the pieces of an instruction share. */
type Frame = Pick<Instruction, 'text' | 'joined' | 'heredocs' | 'comments' | 'blankLines'>;

/** @param ends shared by the instructions of a text that are read one after the other */
export function readInstruction(
  text: string,
  start: number,
  escape: EscapeCharacter,
  ends = new HeredocEnds(text),
): Instruction {
  const { joined, comments, blankLines, end: lineEnd } = readLogicalLine(text, start, escape);
  const { heredocs, end } = readHeredocs(ends, start, lineEnd, joined, escape);
  const frame = { text: text.slice(start, end), joined, heredocs, comments, blankLines };
  return readFrom(frame, 0, escape);
}

/** The instruction whose keyword begins at `from` in the joined text; `ONBUILD` holds another. */
function readFrom(frame: Frame, from: number, escape: EscapeCharacter): Instruction {
  const { joined } = frame;
  const keyword = partOf(joined, from, keywordEnd(joined.text, from));
  const name = keyword.text.toUpperCase();
  const afterKeyword = from + keyword.text.length;
  const { flags, end: argumentsAt } = readFlags(joined, afterKeyword, escape);
  const bounds = wordBounds(joined.text, argumentsAt, escape);
  const json = readJsonForm(joined, name === 'HEALTHCHECK' ? (bounds[1] ?? argumentsAt) : argumentsAt);
  const inner = bounds[0];
  // A chain of triggers is refused by docker, and no deeper ones are of interest.
  const trigger =
    name === 'ONBUILD' && from === 0 && inner !== undefined ? readFrom(frame, inner, escape) : undefined;
  return {
    ...frame,
    name,
    keyword,
    flags,
    argumentsAt,
    words: wordsOf(joined, bounds),
    ...(json ? { json } : {}),
    definitions: definitionsIn(name, joined, bounds),
    variables:
      trigger?.variables ??
      variablesIn(name, joined, afterKeyword, argumentsAt, frame.heredocs, frame.text, escape),
    ...(trigger ? { trigger } : {}),
  };
}

function keywordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isBlank(text, end)) end += 1;
  return end;
}

function wordsOf(joined: JoinedText, bounds: readonly number[]): Part[] {
  const words: Part[] = [];
  for (let index = 0; index < bounds.length; index += 2)
    words.push(partOf(joined, bounds[index] ?? 0, bounds[index + 1] ?? 0));
  return words;
}

/** All words that begin with two dashes, up to the first other; a lone `--` ends them and is one of them no more. */
function readFlags(
  joined: JoinedText,
  from: number,
  escape: EscapeCharacter,
): { readonly flags: InstructionFlag[]; readonly end: number } {
  const { text } = joined;
  const flags: InstructionFlag[] = [];
  let at = from;
  for (;;) {
    while (isBlank(text, at)) at += 1;
    if (!text.startsWith('--', at)) return { flags, end: at };
    const end = wordEnd(text, at, escape);
    if (end === at + 2) return { flags, end };
    const equals = text.slice(at, end).indexOf('=');
    const whole = partOf(joined, at, end);
    const nameEnd = equals < 0 ? end : at + equals;
    flags.push({
      start: whole.start,
      end: whole.end,
      name: text.slice(at + 2, nameEnd),
      nameEnd: partOf(joined, at, nameEnd).end,
      ...(equals < 0 ? {} : { value: flagValue(joined, nameEnd + 1, end) }),
    });
    at = end;
  }
}

function flagValue(joined: JoinedText, start: number, end: number): Part {
  if (start < end) return partOf(joined, start, end);
  const before = partOf(joined, start - 1, start);
  return { start: before.end, end: before.end, text: '' };
}
