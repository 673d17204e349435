// What holds for any file at any offset, however it came about.
import { isDeepStrictEqual } from 'node:util';
import type { Span } from '../../server/src/base/span';
import { quickFixes } from '../../server/src/features/code-actions';
import { complete } from '../../server/src/features/completion/completion';
import { diagnostics } from '../../server/src/features/diagnostics';
import { explain } from '../../server/src/features/explain/explain';
import { fixAllEdits } from '../../server/src/features/fix-all';
import { foldedStretches } from '../../server/src/features/folding';
import { formatFile } from '../../server/src/features/formatting/format-file';
import { hover } from '../../server/src/features/hover/hover';
import { outline } from '../../server/src/features/navigation/outline';
import {
  findDefinitions,
  findHighlights,
  findReferences,
} from '../../server/src/features/navigation/references';
import { prepareRename, rename } from '../../server/src/features/navigation/rename';
import { rewritingsAt } from '../../server/src/features/refactorings/registry';
import { selectionsAt } from '../../server/src/features/selection';
import { semanticTokens } from '../../server/src/features/semantic-tokens/semantic-tokens';
import { defaultSettings, type Settings } from '../../server/src/features/settings';
import { signatureHelp } from '../../server/src/features/signature-help';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import { groupsOf } from '../../server/src/hosts/site-groups';
import { offsetOf, placeAt } from '../../server/src/hosts/line-index';
import type { HostFile } from '../../server/src/hosts/types';
import type { PathLookup } from '../../server/src/model/known-folders';
import { rules } from '../../server/src/rules/registry';
import { filesOf } from '../support/files-around';
import type { RandomEdit } from './documents';

/** Every folder holds the same, so that all paths lead somewhere. */
const paths: PathLookup = {
  folders: Array.from({ length: 3 }, () => () => [
    { name: 'a folder', isFolder: true },
    { name: 'it\'s"한글"$x.env', isFolder: false },
  ]),
  files: [],
};

/** Everything that can be said, so that nothing can be wrong unseen. */
export const loudSettings: Settings = {
  ...defaultSettings,
  rules: new Map(rules.map(({ id }) => [id, 'info'])),
};

/** The files that the made documents speak of. */
const around = filesOf({
  'app.env': 'A="b"\nexport C=d\n',
  'deploy/Dockerfile': 'ARG V\nFROM alpine:3.22 AS base\nRUN true\n',
});

export function applyEdit(file: HostFile, { start: from, length, inserted }: RandomEdit): HostFile {
  const start = Math.floor(from * file.text.length);
  const oldEnd = Math.min(file.text.length, start + Math.floor(length * file.text.length));
  const text = file.text.slice(0, start) + inserted + file.text.slice(oldEnd);
  return editHostFile(file, text, { start, oldEnd, newEnd: start + inserted.length });
}

/** An edited file says what the same text says when it is opened. */
export function checkEdited(file: HostFile): void {
  const fresh = openHostFile(file.text, file.languageId, file.path);
  same('sites', file.sites, fresh.sites);
  for (const text of [file, ...file.scripts.map(({ script }) => script)]) {
    const grouped = groupsOf(text).flatMap(({ group, offset: start }) =>
      group.sites.map(({ offset, site }) => ({ offset: start + offset, site })),
    );
    same('groups', grouped, text.sites);
  }
  same('diagnostics', diagnostics(file, loudSettings, around), diagnostics(fresh, loudSettings, around));
  // What is kept across edits must not mend an earlier text.
  const whole = { start: 0, end: file.text.length };
  const fixes = (of: HostFile): unknown => quickFixes(of, whole, loudSettings, around);
  same('fixes', fixes(file), fixes(fresh));
  const starts = [
    0,
    ...Array.from(file.text.matchAll(/\r\n|\r|\n/gu), ({ 0: end, index }) => index + end.length),
  ];
  for (const offset of [0, 1, file.text.length >> 1, file.text.length]) {
    const place = placeAt(file, offset);
    const line = starts.findLastIndex((start) => start <= Math.min(offset, file.text.length));
    if (place.line !== line) throw new Error(`offset ${String(offset)} is in line ${String(line)}`);
    const back = offsetOf(file, place);
    if (back > offset || /[^\r\n]/u.test(file.text.slice(back, offset)))
      throw new Error(`offset ${String(offset)} comes back as ${String(back)}`);
  }
}

/** Nothing throws, and every span lies in the document. */
export function checkFeatures(file: HostFile, offset: number): void {
  const settings = loudSettings;
  for (const locale of ['en', 'ko'] as const) {
    inside(file, hover(file, offset, locale));
    signatureHelp(file, offset, locale);
    explain(file, offset, { ...settings, locale });
  }
  const completion = complete(file, offset, { afterBlank: false, paths });
  inside(file, completion?.insert, completion?.replace);
  if (completion && (completion.insert.end !== offset || completion.replace.end < offset))
    throw new Error(`completion at ${String(offset)} replaces another place`);
  complete(file, offset, { afterBlank: true });
  for (const { edits, diagnostic } of quickFixes(file, { start: offset, end: offset }, settings))
    inside(file, diagnostic, ...edits.map(({ span }) => span));
  for (const { edits } of rewritingsAt(file, offset, settings))
    inside(file, ...edits.map(({ span }) => span));
  inside(file, ...findDefinitions(file, offset), ...findReferences(file, offset, true));
  inside(file, ...findHighlights(file, offset), ...selectionsAt(file, offset));
  prepareRename(file, offset);
  rename(file, offset, 'renamed');
}

/** The like for what is asked of the whole file. */
export function checkWhole(file: HostFile): void {
  inside(file, ...diagnostics(file, loudSettings), ...foldedStretches(file));
  inside(file, ...fixAllEdits(file, loudSettings).map(({ span }) => span));
  outline(file);
  const whole = { start: 0, end: file.text.length };
  inside(file, ...formatFile(file, whole, '  ', loudSettings).map(({ span }) => span));
  let end = 0;
  for (const token of semanticTokens(file, whole)) {
    inside(file, token);
    if (token.start < end) throw new Error(`tokens overlap at ${String(end)}`);
    end = token.end;
  }
}

function inside({ text }: HostFile, ...spans: readonly (Span | undefined)[]): void {
  for (const span of spans)
    if (span && !(span.start >= 0 && span.start <= span.end && span.end <= text.length))
      throw new Error(`${JSON.stringify(span)} is not in a text of length ${String(text.length)}`);
}

function same(what: string, edited: unknown, fresh: unknown): void {
  if (isDeepStrictEqual(edited, fresh)) return;
  throw new Error(`${what} differ:\n${JSON.stringify(edited, null, 1)}\n${JSON.stringify(fresh, null, 1)}`);
}
