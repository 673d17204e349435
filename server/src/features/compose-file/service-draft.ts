// A service in the making: what the flags of one command have put together so far.
import type { Span } from '../../base/span';
import type { CommandSite } from '../../hosts/types';
import type { FlagUse, WordPart } from '../../model/invocation';
import { composeText } from './compose-text';
import type { Notes } from './notes';

export type ComposeValue =
  string | number | boolean | null | readonly ComposeValue[] | { readonly [key: string]: ComposeValue };
export type ComposeMap = Record<string, ComposeValue>;

/** What is shared by all services of the file. */
export interface FileDraft {
  readonly notes: Notes;
  /** By the key under `volumes:` and `networks:` at the top. */
  readonly volumes: Map<string, ComposeMap>;
  readonly networks: Map<string, ComposeMap>;
  /** Names of containers that become services, with the key of the service. */
  readonly peers: ReadonlyMap<string, string>;
}

export interface ServiceDraft extends FileDraft {
  readonly site: CommandSite;
  readonly service: ComposeMap;
}

/** A flag with its value; `use.value` is there. */
export interface ValuedUse {
  readonly use: FlagUse;
  readonly value: NonNullable<FlagUse['value']>;
}

export function textOf({ site, notes }: ServiceDraft, part: WordPart, within?: Span): string {
  return composeText(site, part, notes, within);
}

/** Numbers as numbers; what holds a variable stays text. */
export function scalar(text: string): string | number {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

export function addToList(map: ComposeMap, key: string, ...items: readonly ComposeValue[]): void {
  const old = map[key];
  map[key] = [...(Array.isArray(old) ? (old as readonly ComposeValue[]) : []), ...items];
}

/** The map under the key, made where it is not there yet. */
export function within(map: ComposeMap, key: string): ComposeMap {
  const old = map[key];
  if (typeof old === 'object' && old !== null && !Array.isArray(old)) return old as ComposeMap;
  const made: ComposeMap = {};
  map[key] = made;
  return made;
}

/** `key=value` into a map; what stands before `=` must be certain to be a key. */
export function addPair(
  draft: ServiceDraft,
  map: ComposeMap,
  { value }: ValuedUse,
  empty: ComposeValue,
): void {
  const at = value.text.indexOf('=');
  const whole = value.end - value.start;
  const key = textOf(draft, value, { start: 0, end: at < 0 ? whole : at });
  map[key] = at < 0 ? empty : textOf(draft, value, { start: at + 1, end: whole });
}
