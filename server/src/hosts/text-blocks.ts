// The text of a file in blocks of whole lines that survive edits: what is read of a block is kept until the block changes.
import { continueLineage, lineageOf } from './lineage';
import type { FileEdit, SitedText } from './types';

/** A stretch of whole lines, told without saying where it stands; a block that an edit touches is replaced by a new object. */
export interface TextBlock {
  /** In UTF-16 units, line ends included. */
  readonly length: number;
}

/** Blocks grow with the root of the text, so that to look over all of them costs about as much as to read one again. */
function usualLength(text: string): number {
  return Math.ceil(4 * Math.sqrt(text.length));
}

const known = new WeakMap<SitedText, readonly TextBlock[]>();

/** The blocks one after another make up the text; an empty text has one empty block. */
export function blocksOf(file: SitedText): readonly TextBlock[] {
  let blocks = known.get(file);
  if (!blocks) {
    blocks = cut(file.text, 0, file.text.length);
    known.set(file, blocks);
  }
  return blocks;
}

/** Takes over for the edited file the blocks that the edit does not touch. */
export function keepBlocks(before: SitedText, after: SitedText, edit: FileEdit): void {
  continueLineage(before, after);
  const old = known.get(before);
  const by = after.text.length - before.text.length;
  const shortest = usualLength(after.text) / 2;
  if (!old || known.has(after) || by !== edit.newEnd - edit.oldEnd) return;
  let [first, start] = [0, 0];
  while (first < old.length - 1 && start + lengthAt(old, first) <= edit.start) {
    start += lengthAt(old, first);
    first += 1;
  }
  // The block of the edit's end too, whose first line may now go on with what stands before the edit.
  let [last, end] = [first, start + lengthAt(old, first)];
  while (last < old.length - 1 && (end <= edit.oldEnd || end + by - start < shortest)) {
    last += 1;
    end += lengthAt(old, last);
  }
  known.set(after, [...old.slice(0, first), ...cut(after.text, start, end + by), ...old.slice(last + 1)]);
}

/** Of all the blocks together. */
export function lengthOf(blocks: readonly TextBlock[]): number {
  let sum = 0;
  for (const { length } of blocks) sum += length;
  return sum;
}

/** How many of the blocks are the same at the start and, of all others, at the end. */
export function sameEnds(
  before: readonly TextBlock[],
  now: readonly TextBlock[],
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, now.length);
  let [head, tail] = [0, 0];
  while (head < shorter && before[head] === now[head]) head += 1;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return { head, tail };
}

/** What was read of the last state of a text. */
interface LastFacts<Fact> {
  readonly blocks: readonly TextBlock[];
  readonly facts: readonly Fact[];
}

/**
 * A fact of each block, in their order, worked out once for each block. `read` is given the block's lines and must not
 * keep any part of that string: it would hold the whole text of that state of the file in memory.
 */
export function factsOfBlocks<Fact>(read: (lines: string) => Fact): (file: SitedText) => readonly Fact[] {
  const last = new WeakMap<object, LastFacts<Fact>>();
  return (file) => {
    const lineage = lineageOf(file);
    const blocks = blocksOf(file);
    const before = last.get(lineage);
    if (before?.blocks === blocks) return before.facts;
    const facts = before ? renew(before, blocks, file.text, read) : readAll(blocks, file.text, read);
    last.set(lineage, { blocks, facts });
    return facts;
  };
}

function renew<Fact>(
  before: LastFacts<Fact>,
  blocks: readonly TextBlock[],
  text: string,
  read: (lines: string) => Fact,
): Fact[] {
  const { head, tail } = sameEnds(before.blocks, blocks);
  const end = blocks.length - tail;
  const middle = readAll(blocks.slice(head, end), text.slice(lengthOf(blocks.slice(0, head))), read);
  return [...before.facts.slice(0, head), ...middle, ...before.facts.slice(before.facts.length - tail)];
}

function readAll<Fact>(blocks: readonly TextBlock[], text: string, read: (lines: string) => Fact): Fact[] {
  let start = 0;
  return blocks.map(({ length }) => read(text.slice(start, (start += length))));
}

/** Keys are asked for again and again, such as the names of variables; what was asked for long ago is forgotten. */
const mostKeys = 500;

/** The like of `factsOfBlocks` for facts about something, such as a name. */
export function factsAbout<Fact>(
  read: (lines: string, key: string) => Fact,
): (file: SitedText, key: string) => readonly Fact[] {
  const byKey = new Map<string, (file: SitedText) => readonly Fact[]>();
  return (file, key) => {
    let facts = byKey.get(key);
    if (!facts) {
      facts = factsWithBlocks((lines) => read(lines, key));
      if (byKey.size >= mostKeys) byKey.clear();
      byKey.set(key, facts);
    }
    return facts(file);
  };
}

/** What is asked for but once is gone with its blocks, and not kept as the last that was known. */
function factsWithBlocks<Fact>(read: (lines: string) => Fact): (file: SitedText) => readonly Fact[] {
  const ofBlock = new WeakMap<TextBlock, { readonly fact: Fact }>();
  const ofFile = new WeakMap<SitedText, readonly Fact[]>();
  return (file) => {
    let facts = ofFile.get(file);
    if (!facts) {
      let start = 0;
      facts = blocksOf(file).map((block) => {
        let kept = ofBlock.get(block);
        if (!kept) {
          kept = { fact: read(file.text.slice(start, start + block.length)) };
          ofBlock.set(block, kept);
        }
        start += block.length;
        return kept.fact;
      });
      ofFile.set(file, facts);
    }
    return facts;
  };
}

/** The blocks from that of the offset `start` to that of `end`, and the index of the first. */
export function blocksBetween(
  file: SitedText,
  start: number,
  end: number,
): { readonly from: number; readonly blocks: readonly TextBlock[] } {
  const blocks = blocksOf(file);
  let [from, offset] = [0, 0];
  while (from < blocks.length - 1 && offset + lengthAt(blocks, from) <= start) {
    offset += lengthAt(blocks, from);
    from += 1;
  }
  let to = from;
  while (to < blocks.length - 1 && offset + lengthAt(blocks, to) < end) {
    offset += lengthAt(blocks, to);
    to += 1;
  }
  return { from, blocks: blocks.slice(from, to + 1) };
}

function lengthAt(blocks: readonly TextBlock[], index: number): number {
  return blocks[index]?.length ?? 0;
}

function cut(text: string, start: number, end: number): TextBlock[] {
  const blocks: TextBlock[] = [];
  const usual = usualLength(text);
  let from = start;
  while (end - from > 2 * usual) {
    const newline = text.indexOf('\n', from + usual);
    if (newline < 0 || newline + 1 >= end) break;
    blocks.push({ length: newline + 1 - from });
    from = newline + 1;
  }
  blocks.push({ length: end - from });
  return blocks;
}
