// What a script that stands in another one takes over from there, and who reads it.
import type { MappedText } from '../mapped-text';
import type { SiteDraft } from '../site-draft';
import type { ShellName, Wrapper } from '../types';

/** What a text and all scripts in it may cost beyond being read once. Shared, so that nothing multiplies by nesting. */
export interface Effort {
  /** How many characters were read in vain, or again as a script in a script. */
  spent: number;
  readonly limit: number;
}

export function effortFor(text: string): Effort {
  return { spent: 0, limit: 50_000 + 10 * text.length };
}

export function isSpent({ spent, limit }: Effort): boolean {
  return spent > limit;
}

/** What nested commands take over from the command that runs them. Spans of wrappers are offsets in the file. */
export interface ScriptContext {
  readonly wrappers: readonly Wrapper[];
  readonly stdin: 'inherited' | 'pipe' | 'file';
  readonly substituted: boolean;
  readonly conditional: boolean;
  /** More arguments follow the last command of the script when it is run. */
  readonly appendsArguments: boolean;
  /** How many scripts and substitutions stand around. */
  readonly depth: number;
  /** Of the script around; undefined where it was read without looking back. */
  readonly effort: Effort | undefined;
}

/** A script that nothing runs but the user. */
export const outermost: ScriptContext = {
  wrappers: [],
  stdin: 'inherited',
  substituted: false,
  conditional: false,
  appendsArguments: false,
  depth: 0,
  effort: undefined,
};

/** Deeper nesting of expansions and scripts is not followed. */
export const maximumDepth = 40;

export type ScriptReader = (source: MappedText, context: ScriptContext) => readonly SiteDraft[];

const readers = new Map<ShellName, ScriptReader>();

/** Makes the reader of a shell known to the scripts of others, which do not import it: each may stand in each. */
export function provideReader(shell: ShellName, reader: ScriptReader): void {
  readers.set(shell, reader);
}

/** The sites of a script for `shell`; none where nobody reads it. */
export function readNested(
  shell: ShellName,
  source: MappedText,
  context: ScriptContext,
): readonly SiteDraft[] {
  return readers.get(shell)?.(source, context) ?? [];
}
