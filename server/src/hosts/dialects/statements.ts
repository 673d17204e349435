// Dialects that are read statement by statement: an edit reads anew only the statements it touches.
import { sourceStart } from '../../base/offset-map';
import { needle } from '../docker-word';
import { wholeFile, type MappedText } from '../mapped-text';
import type { SiteDraft } from '../site-draft';
import type { LocatedSite, ShellName, SitedText } from '../types';
import type { Dialect } from './dialect';
import { siteListOf, withSites } from '../site-list';
import { reuseSites, trimEdit } from './reuse-sites';
import { outermost, provideReader, type ScriptContext } from './script-context';

/** What was read of a text from some offset on, up to where nothing but `state` is needed to go on. */
export interface Statement {
  /** Behind the start, but at the end of the text. */
  readonly end: number;
  /** Behind the last character that was looked at. */
  readonly reach: number;
  /** What is open at the end; empty at the start of a text. */
  readonly state: string;
  readonly drafts: readonly SiteDraft[];
}

export type StatementReader = (
  source: MappedText,
  context: ScriptContext,
  from: number,
  state: string,
) => Statement;

interface Known {
  readonly start: number;
  readonly reach: number;
  readonly state: string;
  /** How many sites stand before it. */
  readonly sites: number;
}

interface StatementText extends SitedText {
  readonly statements: readonly Known[];
}

/** Also makes the reader known to the scripts of other shells. */
export function statementDialect(shell: ShellName, read: StatementReader): Dialect {
  provideReader(shell, (source, context) => readAll(read, source, context));
  const scan = (text: string): StatementText => {
    if (!text.includes(needle)) return { text, sites: [], statements: [] };
    return readOn(read, text, { statements: [], sites: [] }, 0, '', () => false);
  };
  return {
    scan,
    rescan: (given, text, givenEdit) => {
      const old = given as StatementText;
      if (old.statements.length === 0 || !text.includes(needle)) return scan(text);
      const edit = trimEdit(old.text, text, givenEdit);
      const by = text.length - old.text.length;
      if (by !== edit.newEnd - edit.oldEnd) return scan(text);
      const touched = old.statements.findIndex(({ reach }) => reach >= edit.start);
      const first = touched < 0 ? old.statements.length - 1 : touched;
      const { start = 0, state = '', sites: firstSite = 0 } = old.statements[first] ?? {};
      let joined = old.statements.length;
      let candidate = first + 1;
      const before = { statements: old.statements.slice(0, first), sites: old.sites.slice(0, firstSite) };
      const fresh = readOn(read, text, before, start, state, (at, open) => {
        if (at < edit.newEnd) return false;
        while ((old.statements[candidate]?.start ?? Infinity) < at - by) candidate += 1;
        const same = old.statements[candidate];
        if (same?.start !== at - by || same.state !== open) return false;
        joined = candidate;
        return true;
      });
      return takeOver(fresh, old, firstSite, joined, edit);
    },
  };
}

function readAll(read: StatementReader, source: MappedText, context: ScriptContext): readonly SiteDraft[] {
  if (!source.text.includes(needle)) return [];
  const drafts: SiteDraft[] = [];
  let [at, state] = [0, ''];
  while (at < source.text.length) {
    const statement = read(source, context, at, state);
    at = Math.max(at + 1, statement.end);
    drafts.push(...draftsBefore(statement.drafts, sourceStart(source.map, at)));
    state = statement.state;
  }
  return inOrder(drafts);
}

/** What an opening without its end was read past is read again, by the next statement. */
function draftsBefore(drafts: readonly SiteDraft[], end: number): readonly SiteDraft[] {
  return drafts.every(({ offset }) => offset < end) ? drafts : drafts.filter(({ offset }) => offset < end);
}

function inOrder(drafts: readonly SiteDraft[]): readonly SiteDraft[] {
  return drafts.length < 2 ? drafts : [...drafts].sort((one, other) => one.offset - other.offset);
}

interface Reading {
  readonly statements: Known[];
  readonly sites: LocatedSite[];
}

function readOn(
  read: StatementReader,
  text: string,
  { statements, sites }: Reading,
  from: number,
  open: string,
  isJoined: (at: number, state: string) => boolean,
): { readonly text: string } & Reading {
  const source = wholeFile(text);
  let [at, state] = [from, open];
  while (at < text.length && !(at > from && isJoined(at, state))) {
    const statement = read(source, outermost, at, state);
    statements.push({ start: at, reach: statement.reach, state, sites: sites.length });
    at = Math.max(at + 1, statement.end);
    for (const draft of inOrder(draftsBefore(statement.drafts, at))) sites.push(draft);
    state = statement.state;
  }
  return { text, statements, sites };
}

/** Puts the old sites in the place of equal new ones, and adds what the edit has only moved. */
function takeOver(
  { text, statements, sites }: { readonly text: string } & Reading,
  old: StatementText,
  firstSite: number,
  joined: number,
  edit: { readonly start: number; readonly oldEnd: number; readonly newEnd: number },
): StatementText {
  const by = text.length - old.text.length;
  const before = siteListOf(old);
  const lastSite = old.statements[joined]?.sites ?? before.length;
  const fresh = sites.slice(firstSite);
  reuseSites(fresh, before.slice(firstSite, lastSite), edit);
  const all = before.replace(firstSite, lastSite, fresh, by);
  const more = all.length - before.length;
  for (const { start, reach, state, sites: count } of old.statements.slice(joined))
    statements.push({ start: start + by, reach: reach + by, state, sites: count + more });
  return withSites({ text, statements }, all);
}
