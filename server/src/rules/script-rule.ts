// Rules that follow names and ports through the commands of a script.
import type { Text } from '../base/text';
import type { LocatedSite } from '../hosts/types';
import type { Script } from '../model/script';
import { metaOf, tell, type AnyRule, type Finding, type Fix, type RuleMeta } from './rule';

/** A finding at one of the commands of a script. */
export interface ScriptFinding<Data> extends Finding<Data> {
  readonly at: LocatedSite;
}

/** A rule that follows names and ports through the commands of a file. It runs at every edit, over what `stepsOf` has ready. */
export interface ScriptRule<Data> extends RuleMeta {
  message(data: Data): Text;
  check(script: Script): Iterable<ScriptFinding<Data>>;
  fixes?(finding: ScriptFinding<Data>, script: Script): readonly Fix[];
}

export function defineScriptRule<Data>(rule: ScriptRule<Data>): AnyRule {
  const closed: AnyRule = {
    ...metaOf(rule),
    findInScript: (script) =>
      Array.from(rule.check(script), (finding) => ({
        offset: finding.at.offset,
        finding: tell(closed, rule.message(finding.data), finding, () => rule.fixes?.(finding, script) ?? []),
      })),
  };
  return closed;
}
