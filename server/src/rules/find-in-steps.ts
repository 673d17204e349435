// What rules on the steps of a script find, kept from one edit to the next while these do the same in the same order.
import { commonEnds, isSameAround, stateOf, type ScriptState, type ToldAround } from '../hosts/common-ends';
import { lineageOf } from '../hosts/lineage';
import type { CommandSite } from '../hosts/types';
import type { Script } from '../model/script';
import { soleAssignment } from '../model/script-variables';
import { circumstancesOf } from './judged-steps';
import { rules } from './registry';
import type { AnyRule, Fix, LocatedFinding, RuleFinding } from './rule';
import { mayGiveNamesUnseen } from './slip-of-name';
import { areSameFacts, factsOfGroup, type GroupFacts } from './step-facts';

interface Kept {
  readonly rules: readonly AnyRule[];
  readonly state: ScriptState;
  /** Of each group. */
  readonly facts: readonly GroupFacts[];
  readonly around: ToldAround;
  readonly found: readonly KeptFinding[];
}

interface KeptFinding {
  /** The index of the group of its command, and that of the command in it. */
  readonly group: number;
  readonly index: number;
  readonly site: CommandSite;
  readonly finding: RuleFinding;
}

const stepRules = rules.filter((rule) => rule.findInSteps);

/** By the lineage of the script. */
const last = new WeakMap<object, Kept>();

export function findInSteps(script: Script, isOff: (rule: AnyRule) => boolean): readonly LocatedFinding[] {
  const on = stepRules.filter((rule) => !isOff(rule));
  const lineage = lineageOf(script.file);
  const state = stateOf(script.file);
  const before = last.get(lineage);
  const kept = before && keep(before, script, state, on);
  if (kept?.found) {
    last.set(lineage, { ...kept, found: kept.found });
    return kept.found.map((one) => placed(one, script, state));
  }
  const facts = kept?.facts ?? factsFrom(script, state, [], state.groups.length);
  const all = on.flatMap((rule) => rule.findInSteps?.(script) ?? []);
  const found = all.flatMap((located) => toKept(located, state));
  last.set(lineage, { rules: on, state, facts, around: kept?.around ?? lookAround(script, facts), found });
  return all;
}

/** What of it holds for the state: undefined where nothing does, without findings where these are to be looked for anew. */
function keep(
  before: Kept,
  script: Script,
  state: ScriptState,
  on: readonly AnyRule[],
): (Omit<Kept, 'found'> & { readonly found: readonly KeptFinding[] | undefined }) | undefined {
  const ends = commonEnds(before.state, state);
  // The gap before a group reaches into the text before it, and its last command may look at the text behind.
  const head = Math.max(0, ends.head - 1);
  const tail = Math.max(0, ends.tail - 1);
  const [oldEnd, end] = [before.facts.length - tail, state.groups.length - tail];
  const first = factsFrom(script, state, before.facts.slice(0, head), end);
  const facts = [...first, ...before.facts.slice(oldEnd)];
  const around = lookAround(script, facts);
  if (!isSameAround(before.around, around, ends)) return undefined;
  const isSame =
    areSameFacts(before.facts.slice(head, oldEnd), facts.slice(head, end)) &&
    (tail === 0 || before.facts[oldEnd - 1]?.end === facts[end - 1]?.end) &&
    on.length === before.rules.length &&
    on.every((rule, index) => rule === before.rules[index]) &&
    before.found.every(({ group, index, site }) => state.groups[group]?.group.sites[index]?.site === site);
  return { rules: on, state, facts, around, found: isSame ? before.found : undefined };
}

/** The facts of the first `count` groups, of which some are known. */
function factsFrom(
  script: Script,
  { groups }: ScriptState,
  known: readonly GroupFacts[],
  count: number,
): GroupFacts[] {
  const facts = [...known];
  let end = (groups[known.length - 1]?.offset ?? 0) + (known.at(-1)?.end ?? 0);
  for (const placed of groups.slice(known.length, count)) {
    const own = factsOfGroup(script, placed, end);
    facts.push(own);
    end = placed.offset + own.end;
  }
  return facts;
}

function lookAround(script: Script, facts: readonly GroupFacts[]): ToldAround {
  const { file } = script;
  const names = new Set<string>();
  for (const { variables } of facts) for (const name of variables) names.add(name);
  const { kind, place } = circumstancesOf(script);
  const told: unknown[] = [kind, mayGiveNamesUnseen(file)];
  const places = [place];
  for (const name of names) {
    const assignment = soleAssignment(file, name);
    told.push(name, assignment?.value);
    if (assignment) places.push(assignment.end, assignment.until);
  }
  return { told, places };
}

function toKept({ offset, finding }: LocatedFinding, { groups }: ScriptState): KeptFinding[] {
  const group = groups.findLastIndex((placed) => placed.offset <= offset);
  const [placed, sites] = [groups[group], groups[group]?.group.sites ?? []];
  const index = sites.findIndex((located) => located.offset === offset - (placed?.offset ?? 0));
  const site = sites[index]?.site;
  return site ? [{ group, index, site, finding }] : [];
}

function placed(
  { group, index, finding }: KeptFinding,
  script: Script,
  { groups }: ScriptState,
): LocatedFinding {
  const { offset: start = 0, group: { sites } = { sites: [] } } = groups[group] ?? {};
  const offset = start + (sites[index]?.offset ?? 0);
  return { offset, finding: { ...finding, fixes: () => fixesNow(offset, finding, script) } };
}

/** Fixes may write elsewhere in the script than at their command, so they are made for the script as it is. */
function fixesNow(offset: number, { rule, start, end }: RuleFinding, script: Script): readonly Fix[] {
  const same = rule
    .findInSteps?.(script)
    .find((other) => other.offset === offset && other.finding.start === start && other.finding.end === end);
  return same?.finding.fixes() ?? [];
}
