// Rules on the comments that silence other rules.
import type { Text } from '../base/text';
import { metaOf, tell, type AnyRule, type Fix, type RuleMeta, type SuppressionFinding } from './rule';

/** Only who shows findings knows what they silence. */
export interface SuppressionRule extends RuleMeta {
  readonly judges: NonNullable<AnyRule['suppressions']>['judges'];
  message(text: string): Text;
  fixes?(finding: SuppressionFinding): readonly Fix[];
}

export function defineSuppressionRule(rule: SuppressionRule): AnyRule {
  const closed: AnyRule = {
    ...metaOf(rule),
    suppressions: {
      judges: rule.judges,
      tell: (finding) =>
        tell(
          closed,
          rule.message(finding.text),
          { span: finding.span, data: finding },
          () => rule.fixes?.(finding) ?? [],
        ),
    },
  };
  return closed;
}
