// The folder that a command of a document runs in, as far as the document tells.
import { factsOfBlocks } from '../hosts/text-blocks';
import type { SitedText } from '../hosts/types';

export interface FolderChange {
  /** An offset in the text that was looked at. */
  readonly at: number;
  /** So many folders above the document's own; undefined for any other place. */
  readonly up: number | undefined;
}

const changesIn = factsOfBlocks((lines): { readonly length: number; readonly changes: FolderChange[] } => ({
  length: lines.length,
  changes: Array.from(lines.matchAll(folderChange), ({ index, 0: written }) => {
    const target = index + written.length;
    const ups = ownFolder.exec(lines.slice(target, target + 100))?.[1];
    return { at: index, up: ups === undefined ? undefined : ups.split('..').length - 1 };
  }),
}));

/** `cd` in a substitution of its own only asks for a path. CI files, units and tasks have settings for it. */
const folderChange =
  /(?<![\w./-])(?=[cps])(?<!\$\([ \t]*)(?:cd|chdir|pushd|Push-Location|Set-Location)(?:[ \t]+(?:(?:--|\/d)[ \t]+)?|(?=[;&|)\r\n]|$))|\b(?:working[-_]?directory|cwd)["']?[ \t]*[:=]/giu;

/** The ways in which scripts go to the folder that they lie in, or to one above it. */
const ownFolder =
  /^"?(?:\$\(dirname (?:-- )?"?\$(?:0|\{?BASH_SOURCE(?:\[0\])?\}?)"?\)|\$\{0%\/\*\}|%~dp0|\$PSScriptRoot)"?((?:[\\/]?\.\.(?=[\\/"\s]|$))*)[\\/]?"?[ \t]*(?:[\r\n&|;)]|$)/iu;

/**
 * How many folders above its own the document says that commands at the offset run in; `unsaid` where it does not say,
 * so that it is the folder from which it is started, and undefined where that is some other place.
 */
export function runFolder(document: SitedText, offset: number): number | 'unsaid' | undefined {
  let folder: number | 'unsaid' = 'unsaid';
  for (const { at, up } of folderChanges(document)) {
    if (at >= offset) break;
    if (up === undefined) return undefined;
    folder = up;
  }
  return folder;
}

/** Where the document first goes to a folder that is not its own; the end of its text where it stays. */
export function leavesFolder(document: SitedText): number {
  for (const { at, up } of folderChanges(document)) if (up !== 0) return at;
  return document.text.length;
}

const known = new WeakMap<SitedText, readonly FolderChange[]>();

/** With offsets of the document, ascending. */
export function folderChanges(document: SitedText): readonly FolderChange[] {
  let changes = known.get(document);
  if (!changes) {
    let start = 0;
    changes = changesIn(document).flatMap((block) => {
      const from = start;
      start += block.length;
      return block.changes.map(({ at, up }) => ({ at: from + at, up }));
    });
    known.set(document, changes);
  }
  return changes;
}
