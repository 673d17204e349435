// Names in a script that it does not give itself, but nearly: slips of the fingers, found and mended.
import { occurrences } from '../hosts/occurrences';
import type { SitedText } from '../hosts/types';
import type { KnownName } from '../model/known-name';
import { isPlaceholder } from '../model/placeholder';
import type { Script } from '../model/script';
import { stepsOf, type Step } from '../model/script-flow';
import { partSpan } from '../model/word-places';
import { hasOneEngine } from './judged-steps';
import { nearestName } from './nearest-name';
import type { Fix } from './rule';
import type { ScriptFinding } from './script-rule';

export interface Slip {
  readonly written: string;
  readonly meant: string;
}

const shortest = 4;

/** The slip, if exactly one mention is not among the names given, and nothing may give names unseen. */
export function findSlip(
  script: Script,
  given: ReadonlySet<string>,
  mentionsIn: (step: Step) => readonly KnownName[],
): ScriptFinding<Slip>[] {
  if (given.size === 0) return [];
  const strange = stepsOf(script).flatMap((step) =>
    mentionsIn(step).flatMap((name) => (given.has(name.text) ? [] : [{ step, name }])),
  );
  const [only] = strange;
  if (!only || strange.length > 1) return [];
  const meant = slipOf(only.name.text, given);
  if (meant === undefined || mayGiveNamesUnseen(script.file) || !hasOneEngine(script)) return [];
  const { command } = only.step;
  const data = { written: only.name.text, meant };
  return [{ at: command, span: partSpan(command.site, only.name.at), data }];
}

/** Writes the name that was meant, unless what is written is made of variables. */
export function mendSlip({ at: { site }, span, data: { written, meant } }: ScriptFinding<Slip>): Fix[] {
  const source = site.text.slice(span.start, span.end);
  if (!source.includes(written)) return [];
  const title = { en: `Change to \`${meant}\``, ko: `\`${meant}\` 이름으로 변경` };
  return [{ title, edits: [{ span, newText: source.replace(written, meant) }], safe: false }];
}

/**
 * The one given name that differs by one letter left out, added, changed or swapped inside the word. Names that differ
 * at an end or by a digit (`web1`, `web2`, `workers`, `node-a`) are more often two names than a slip.
 */
function slipOf(written: string, given: ReadonlySet<string>): string | undefined {
  if (given.has(written) || written.length < shortest || isPlaceholder(written)) return undefined;
  const near = [...given].filter((name) => nearestName(written, [name]) !== undefined);
  const [only] = near;
  return near.length === 1 && only !== undefined && isSlip(written, only) ? only : undefined;
}

/** Takes away what both begin and end with; what is left must be one letter, not at an end of the name or of a part. */
function isSlip(written: string, meant: string): boolean {
  if (meant.length < shortest) return false;
  let head = 0;
  while (head < written.length && head < meant.length && written[head] === meant[head]) head += 1;
  let tail = 0;
  const longest = Math.min(written.length, meant.length) - head;
  while (tail < longest && written.at(-1 - tail) === meant.at(-1 - tail)) tail += 1;
  const [wrong, right] = [written.slice(head, written.length - tail), meant.slice(head, meant.length - tail)];
  const swapped = wrong.length === 2 && right === `${wrong[1] ?? ''}${wrong[0] ?? ''}`;
  if (!swapped && (wrong.length > 1 || right.length > 1)) return false;
  if (!/^[a-z]*$/u.test(wrong + right)) return false;
  return /[a-z]$/iu.test(meant.slice(0, head)) && /^[a-z]/iu.test(meant.slice(meant.length - tail));
}

/** Text that is read from elsewhere, or made by the script, may give names that are not seen. */
export function mayGiveNamesUnseen(file: SitedText): boolean {
  return occurrences(file, unseen) > 0;
}

const unseen = /(?:^|[;&|(]|\b(?:then|do|else))[ \t]*(?:source|\.|eval)[ \t]|docker[ -]compose|\bssh\b/mu;
