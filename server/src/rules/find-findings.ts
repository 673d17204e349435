// All findings in a file. What is found at a command is kept with it: as long as it stands, or the lines around it do.
import type { CommandSite, SitedText } from '../hosts/types';
import { scriptOf } from '../model/script';
import { understand } from '../model/understand';
import { isSeenAgain, lookAround, type Seen } from './nearby';
import { rules } from './registry';
import type { AnyRule, LocatedFinding, RuleFinding } from './rule';

/** What was found at a command by the rules that are on, in the order of the places. */
interface Kept {
  readonly inCommand: readonly RuleFinding[];
  readonly nearby: RuleSet;
  readonly seen: Seen;
  readonly findings: readonly RuleFinding[];
}

/** For the same rules always the same object. */
type RuleSet = readonly AnyRule[];

const known = new WeakMap<CommandSite, Kept>();

const commandRules = rules.filter((rule) => rule.find);
const nearbyRules = rules.filter((rule) => rule.findNearby);
const scriptRules = rules.filter((rule) => rule.findInScript);

/**
 * The findings in the order of their places, also those of rules that are off by default.
 * @param isOff tells of rules whose findings nobody will see: those that look further than one command are not run in vain
 */
export function findFindings(
  file: SitedText,
  isOff: (rule: AnyRule) => boolean = () => false,
): LocatedFinding[] {
  const found: LocatedFinding[] = [];
  const nearby = ruleSet(nearbyRules.filter((rule) => !isOff(rule)));
  for (const { offset, site } of file.sites)
    for (const finding of findAt(site, offset, file, nearby)) found.push({ offset, finding });
  const script = scriptOf(file);
  for (const rule of scriptRules) if (!isOff(rule)) found.push(...(rule.findInScript?.(script) ?? []));
  return found.sort(byPlace);
}

/** For the same findings always the same object. */
function findAt(site: CommandSite, offset: number, file: SitedText, nearby: RuleSet): readonly RuleFinding[] {
  const before = known.get(site);
  if (before?.nearby === nearby && isSeenAgain(before.seen, offset, file)) return before.findings;
  const invocation = understand(site);
  const inCommand = before?.inCommand ?? commandRules.flatMap((rule) => rule.find?.(invocation) ?? []);
  const seen = lookAround(site, offset, file);
  const around = nearby.flatMap((rule) => rule.findNearby?.(invocation, seen.nearby) ?? []);
  const findings = [...inCommand, ...around].sort((a, b) => a.start - b.start || a.end - b.end);
  known.set(site, { inCommand, nearby, seen, findings });
  return findings;
}

const ruleSets = new Map<string, RuleSet>();

function ruleSet(some: readonly AnyRule[]): RuleSet {
  const key = some.map(({ id }) => id).join();
  const set = ruleSets.get(key) ?? some;
  ruleSets.set(key, set);
  return set;
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return a.offset + a.finding.start - (b.offset + b.finding.start) || a.finding.end - b.finding.end;
}
