// All findings in one command, worked out once for each site and kept with it.
import type { CommandSite } from '../hosts/types';
import { understand } from '../model/understand';
import { rules } from './registry';
import type { RuleFinding } from './rule';

const known = new WeakMap<CommandSite, readonly RuleFinding[]>();

/** The findings of every rule, those that are off by default included, in the order of their places. */
export function findFindings(site: CommandSite): readonly RuleFinding[] {
  let findings = known.get(site);
  if (!findings) {
    const invocation = understand(site);
    findings = rules
      .flatMap((rule) => rule.find(invocation))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    known.set(site, findings);
  }
  return findings;
}
