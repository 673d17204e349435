// Rules that follow names and ports through the commands of a script.
import type { Text } from '../base/text';
import type { LocatedSite } from '../hosts/types';
import type { Script } from '../model/script';
import {
  metaOf,
  tell,
  type AnyRule,
  type Finding,
  type Fix,
  type LocatedFinding,
  type RuleMeta,
} from './rule';

/** A finding at one of the commands of a script. */
export interface ScriptFinding<Data> extends Finding<Data> {
  readonly at: LocatedSite;
}

/** A rule on the commands of a whole script. */
export interface ScriptRule<Data> extends RuleMeta {
  message(data: Data): Text;
  check(script: Script): Iterable<ScriptFinding<Data>>;
  fixes?(finding: ScriptFinding<Data>, script: Script): readonly Fix[];
}

/** A rule that runs at every edit, over all commands. */
export function defineScriptRule<Data>(rule: ScriptRule<Data>): AnyRule {
  const closed: AnyRule = { ...metaOf(rule), findInScript: (script) => find(rule, closed, script) };
  return closed;
}

/**
 * A rule that follows names and ports through the script. It asks of it nothing but `stepsOf` and what stands in
 * `judged-steps`; all that it goes by is in `step-facts`, and what it finds is kept as long as that stays the same.
 */
export function defineStepRule<Data>(rule: ScriptRule<Data>): AnyRule {
  const closed: AnyRule = { ...metaOf(rule), findInSteps: (script) => find(rule, closed, script) };
  return closed;
}

function find<Data>(rule: ScriptRule<Data>, closed: AnyRule, script: Script): LocatedFinding[] {
  return Array.from(rule.check(script), (finding) => ({
    offset: finding.at.offset,
    finding: tell(closed, rule.message(finding.data), finding, () => rule.fixes?.(finding, script) ?? []),
  }));
}
