// The command under the cursor as another shell runs it; there is none where it would not do exactly the same.
import { indentation, lineStart } from '../../base/lines';
import { dialects } from '../../hosts/dialects/registry';
import {
  continuationOf,
  isLineShell,
  lineShells,
  type LineShell,
} from '../../hosts/shell-syntax/continuation';
import { syntaxOf } from '../../hosts/shell-syntax/registry';
import type { CommandSite, HostFile, HostScript, LocatedSite } from '../../hosts/types';
import type { WordPiece } from '../../hosts/word-pieces';
import type { Invocation } from '../../model/invocation';
import { cursorAt } from '../cursor';
import { isPlainGap } from '../refactorings/one-line';
import { scriptAt } from '../script-at';
import { redirectionsIn } from './redirections';
import { meaningOf, type MeaningPiece } from './word-meaning';

export interface ShellCommand {
  readonly shell: LineShell;
  /** One command, with a line end behind each line. */
  readonly text: string;
}

/** The command at the offset of the file in each of the other shells that can say it. */
export function commandsInOtherShells(file: HostFile, offset: number): ShellCommand[] {
  const found = scriptAt(file, offset);
  const cursor = found && cursorAt(found.place.script, found.at);
  if (!cursor) return [];
  const { located, invocation } = cursor;
  const { site } = located;
  const from = site.shell;
  if (!isLineShell(from) || !standsAlone(found.place.script, located)) return [];
  return lineShells.flatMap((shell) => {
    const text = shell === from ? undefined : commandIn(shell, from, located, invocation, found.place.script);
    return text === undefined ? [] : [{ shell, text }];
  });
}

/** Nothing before or behind it takes part, such as `sudo`, a pipe, or a variable set for it. */
function standsAlone({ text }: HostScript, { site, offset }: LocatedSite): boolean {
  const { words, wrappers, appendsArguments, surroundings } = site;
  if (!/^docker(?:-compose)?(?:\.exe)?$/u.test(words[0]?.cooked ?? '')) return false;
  if (wrappers.length > 0 || appendsArguments || surroundings.substituted) return false;
  if (surroundings.stdin === 'pipe' || surroundings.pipedInto !== undefined) return false;
  // In the background.
  if (/^[ \t]*&(?!&)/u.test(text.slice(offset + site.text.length, offset + site.text.length + 200)))
    return site.shell === 'cmd';
  const start = lineStart(text, offset);
  const before = text
    .slice(start, offset)
    .trim()
    .replace(/^\uFEFF/u, '');
  const above = text.slice(Math.max(0, start - 3), start).trimEnd();
  if (before === '') return !above.endsWith(continuationOf(site.shell) ?? '\n');
  return /(?:&&|\|\||[;({&@])$|(?:^|\s)(?:then|do|else)$/u.test(before);
}

function commandIn(
  shell: LineShell,
  from: LineShell,
  { site, offset }: LocatedSite,
  invocation: Invocation,
  script: HostScript,
): string | undefined {
  const meanings = meaningsOf(site);
  const redirections = redirectionsIn(site, from, shell);
  if (!meanings || !redirections || site.text.includes('--%')) return undefined;
  const parts: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const [redirection, text] of redirections) parts.push({ ...redirection.span, text });
  for (const [index, word] of site.words.entries()) {
    const meaning = meanings[index] ?? [];
    // Only PowerShell hands over such a value as one word.
    if (shell === 'powershell' && mayBeSeveral(meaning) && !isValue(invocation, index)) return undefined;
    const text = syntaxOf(shell).spell(meaning.map((piece) => written(piece, shell)));
    if (text === undefined) return undefined;
    parts.push({ ...word.span, text });
  }
  parts.sort((a, b) => a.start - b.start);
  const outer = indentation(script.text, offset);
  let result = '';
  for (const [index, { start, text }] of parts.entries()) {
    const before = parts[index - 1];
    const gap = before && betweenWords(site.text.slice(before.end, start), from, shell, outer);
    if (before && gap === undefined) return undefined;
    result += (gap ?? '') + text;
  }
  return saysTheSame(result, shell, meanings) ? `${result}\n` : undefined;
}

/** A blank, or the end of a line with the indentation of the next one; undefined where more stands there. */
function betweenWords(gap: string, from: LineShell, to: LineShell, outer: number): string | undefined {
  if (!isPlainGap(gap, continuationOf(from))) return undefined;
  if (!gap.includes('\n')) return ' ';
  const indent = gap.slice(gap.lastIndexOf('\n') + 1);
  return ` ${continuationOf(to)}\n${indent.slice(Math.min(outer, indent.length))}`;
}

function meaningsOf(site: CommandSite): readonly (readonly MeaningPiece[])[] | undefined {
  const meanings = site.words.map((word) => meaningOf(site, word));
  return meanings.every((meaning) => meaning !== undefined) ? meanings : undefined;
}

function written(piece: MeaningPiece, shell: LineShell): WordPiece {
  if (piece.kind === 'text') return piece;
  const text = syntaxOf(shell).variable(piece.name);
  return {
    kind: 'dynamic',
    text,
    part: { kind: 'variable', name: piece.name, splits: piece.splits, start: 0, end: text.length },
  };
}

function mayBeSeveral(meaning: readonly MeaningPiece[]): boolean {
  return meaning.some((piece) => piece.kind === 'variable' && piece.splits);
}

function isValue({ flags, outerFlags }: Invocation, word: number): boolean {
  return [...outerFlags, ...flags].some(({ value }) => value?.word === word);
}

/** The other shell, as we read it, hands docker the same words. */
function saysTheSame(
  text: string,
  shell: LineShell,
  meanings: readonly (readonly MeaningPiece[])[],
): boolean {
  const { sites } = dialects[shell].scan(`${text}\n`);
  const [only] = sites;
  const read = sites.length === 1 && only?.offset === 0 ? meaningsOf(only.site) : undefined;
  return read !== undefined && flat(read) === flat(meanings);
}

function flat(meanings: readonly (readonly MeaningPiece[])[]): string {
  return JSON.stringify(
    meanings.map((meaning) => meaning.map((piece) => (piece.kind === 'text' ? piece.text : [piece.name]))),
  );
}
