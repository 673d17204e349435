// The text of a value as far as it is known before the script runs.
import type { CommandSite } from '../hosts/types';
import type { ValueUse } from './invocation';

/** Stands for each character of a part that only the running script knows; no parser takes it for anything. */
export const unknownCharacter = '\uFFFC';

/** The value up to its first part that only the running script knows. */
export function knownPrefix(site: CommandSite, value: ValueUse): string {
  const masked = maskUnknown(site, value);
  const end = masked.indexOf(unknownCharacter);
  return end < 0 ? masked : masked.slice(0, end);
}

/** The value with unknown characters in the place of what only the running script knows; as long as the value. */
export function maskUnknown(site: CommandSite, value: ValueUse): string {
  let masked = '';
  let at = value.start;
  for (const { start, end } of site.words[value.word]?.dynamic ?? []) {
    if (end <= at || start >= value.end) continue;
    const from = Math.max(start, at);
    masked += value.text.slice(at - value.start, from - value.start) + unknownCharacter.repeat(end - from);
    at = end;
  }
  return masked + value.text.slice(at - value.start);
}
