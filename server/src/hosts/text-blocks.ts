// The text of a file in blocks of whole lines that survive edits: what is read of a block is kept until the block changes.
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

/**
 * A fact of each block, in their order, worked out once for each block. `read` is given the block's lines and must not
 * keep any part of that string: it would hold the whole text of that state of the file in memory.
 */
export function factsOfBlocks<Fact>(read: (lines: string) => Fact): (file: SitedText) => readonly Fact[] {
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
      facts = factsOfBlocks((lines) => read(lines, key));
      if (byKey.size >= mostKeys) byKey.clear();
      byKey.set(key, facts);
    }
    return facts(file);
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
