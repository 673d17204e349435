// All findings in a file. What is found at a command is kept with it: as long as it stands, or the lines around it do.
import { groupsOf, type PlacedGroup, type SiteGroup } from '../hosts/site-groups';
import { blocksBetween, blocksOf, type TextBlock } from '../hosts/text-blocks';
import type { CommandSite, SitedText } from '../hosts/types';
import { scriptOf } from '../model/script';
import { understand } from '../model/understand';
import { findInSteps } from './find-in-steps';
import { areSame, isSeenAgain, lookAround, type Seen } from './nearby';
import { rules } from './registry';
import type { AnyRule, LocatedFinding, RuleFinding } from './rule';

/** What was found at a command by the rules that are on, in the order of the places. */
interface KeptAtSite {
  readonly inCommand: readonly RuleFinding[];
  readonly nearby: RuleSet;
  readonly seen: Seen;
  readonly findings: readonly RuleFinding[];
}

/** What was found in a group of commands, as long as the blocks of text that were looked at stay the same. */
interface KeptInGroup {
  readonly nearby: RuleSet;
  /** The first of them, relative to the group's own. */
  readonly from: number;
  readonly blocks: readonly TextBlock[];
  readonly answers: Seen['answers'];
  /** The last block was the end of the file, and it was looked at. */
  readonly toEnd: boolean;
  readonly found: GroupFindings;
}

/** For the same findings always the same object; offsets are those of the group. */
export type GroupFindings = readonly LocatedFinding[];

/** For the same rules always the same object. */
export type RuleSet = readonly AnyRule[];

const atSite = new WeakMap<CommandSite, KeptAtSite>();
const inGroup = new WeakMap<SiteGroup, KeptInGroup>();

const commandRules = rules.filter((rule) => rule.find);
const nearbyRules = rules.filter((rule) => rule.findNearby);
const scriptRules = rules.filter((rule) => rule.findInScript);

/** The findings in the order of their places, also those of rules that are off by default. */
export function findFindings(file: SitedText): LocatedFinding[] {
  const nearby = ruleSet(() => false);
  const found = groupsOf(file).flatMap((placed) =>
    findInGroup(placed, file, nearby).map(({ offset, finding }) => ({
      offset: placed.offset + offset,
      finding,
    })),
  );
  return [...found, ...findInScript(file, () => false)].sort(byPlace);
}

/** What the rules on the commands of a whole file find, but for those that are off. */
export function findInScript(file: SitedText, isOff: (rule: AnyRule) => boolean): LocatedFinding[] {
  const script = scriptOf(file);
  const found = scriptRules.flatMap((rule) => (isOff(rule) ? [] : (rule.findInScript?.(script) ?? [])));
  return [...findInSteps(script, isOff), ...found];
}

/** What is found at the commands of a group: by all rules on commands, and by the given ones on the lines around. */
export function findInGroup(
  { group, offset, block }: PlacedGroup,
  file: SitedText,
  nearby: RuleSet,
): GroupFindings {
  const before = inGroup.get(group);
  if (before?.nearby === nearby && isGroupSeenAgain(before, block, file)) return before.found;
  const answers = new Map<RegExp, number>();
  const found: LocatedFinding[] = [];
  let [start, end] = [offset, offset];
  for (const located of group.sites) {
    const { seen, findings } = findAt(located.site, offset + located.offset, file, nearby);
    for (const finding of findings) found.push({ offset: located.offset, finding });
    for (const [pattern, count] of seen.answers) answers.set(pattern, count);
    const from = offset + located.offset - seen.nearby.offset;
    start = Math.min(start, from);
    end = Math.max(end, from + seen.nearby.text.length);
  }
  const { from, blocks } = blocksBetween(file, start - 3, end);
  const toEnd = end === file.text.length;
  inGroup.set(group, { nearby, from: from - block, blocks, answers, toEnd, found });
  return found;
}

function isGroupSeenAgain(
  { from, blocks, answers, toEnd }: KeptInGroup,
  block: number,
  file: SitedText,
): boolean {
  const now = blocksOf(file);
  const first = block + from;
  for (let index = 0; index < blocks.length; index += 1)
    if (now[first + index] !== blocks[index]) return false;
  if (toEnd && first + blocks.length !== now.length) return false;
  return areSame(answers, file);
}

function findAt(site: CommandSite, offset: number, file: SitedText, nearby: RuleSet): KeptAtSite {
  const before = atSite.get(site);
  if (before?.nearby === nearby && isSeenAgain(before.seen, offset, file)) return before;
  const invocation = understand(site);
  const inCommand = before?.inCommand ?? commandRules.flatMap((rule) => rule.find?.(invocation) ?? []);
  const seen = lookAround(site, offset, file);
  const around = nearby.flatMap((rule) => rule.findNearby?.(invocation, seen.nearby) ?? []);
  seen.leave();
  const findings = [...inCommand, ...around].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept = { inCommand, nearby, seen, findings };
  atSite.set(site, kept);
  return kept;
}

const ruleSets = new Map<string, RuleSet>();

/** The rules on the lines around a command, but for those that are off: what nobody will see is not looked for. */
export function ruleSet(isOff: (rule: AnyRule) => boolean): RuleSet {
  const some = nearbyRules.filter((rule) => !isOff(rule));
  const key = some.map(({ id }) => id).join();
  const set = ruleSets.get(key) ?? some;
  ruleSets.set(key, set);
  return set;
}

export function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return a.offset + a.finding.start - (b.offset + b.finding.start) || a.finding.end - b.finding.end;
}
