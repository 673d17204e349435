// All findings in a file. What concerns one command alone is worked out once for each site and kept with it.
import type { CommandSite, HostFile } from '../hosts/types';
import { scriptOf } from '../model/script';
import { understand } from '../model/understand';
import { rules } from './registry';
import type { AnyRule, LocatedFinding, RuleFinding } from './rule';

const known = new WeakMap<CommandSite, readonly RuleFinding[]>();

const commandRules = rules.filter((rule) => rule.find);
const nearbyRules = rules.filter((rule) => rule.findNearby);
const scriptRules = rules.filter((rule) => rule.findInScript);

/**
 * The findings in the order of their places, also those of rules that are off by default.
 * @param isOff tells of rules whose findings nobody will see: those that run at every edit are not run in vain
 */
export function findFindings(
  file: HostFile,
  isOff: (rule: AnyRule) => boolean = () => false,
): LocatedFinding[] {
  const found: LocatedFinding[] = [];
  const nearby = nearbyRules.filter((rule) => !isOff(rule));
  for (const { offset, site } of file.sites) {
    for (const finding of inCommand(site)) found.push({ offset, finding });
    for (const rule of nearby)
      for (const finding of rule.findNearby?.(understand(site), offset, file) ?? [])
        found.push({ offset, finding });
  }
  if (scriptRules.length > 0) {
    const script = scriptOf(file);
    for (const rule of scriptRules) if (!isOff(rule)) found.push(...(rule.findInScript?.(script) ?? []));
  }
  return found.sort(byPlace);
}

function inCommand(site: CommandSite): readonly RuleFinding[] {
  let findings = known.get(site);
  if (!findings) {
    const invocation = understand(site);
    findings = commandRules.flatMap((rule) => rule.find?.(invocation) ?? []);
    known.set(site, findings);
  }
  return findings;
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return a.offset + a.finding.start - (b.offset + b.finding.start) || a.finding.end - b.finding.end;
}
