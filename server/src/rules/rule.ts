// What a rule is: one mistake people make, how to see it, how to tell it, and how to mend it.
import type { Span } from '../base/span';
import type { Text } from '../base/text';
import type { Invocation } from '../model/invocation';

/** How loudly a finding is shown; `off` rules are not run for the user. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A replaced stretch of the site's source text; the span is relative to the start of the site. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: Text;
  /** Not overlapping, in ascending order. */
  readonly edits: readonly Edit[];
  /** The meaning is certainly what was meant, so the fix may be applied without a look, as on save. */
  readonly safe: boolean;
}

export interface Finding<Data> {
  /** The marked source, relative to the start of the site. */
  readonly span: Span;
  readonly data: Data;
  readonly tag?: 'deprecated' | 'unnecessary';
  /** Overrides the rule's own severity where the case is milder or worse than usual. */
  readonly severity?: Severity;
}

/** One example as text for a POSIX shell; `<|>` stands before and after what is marked. */
export interface RuleExample {
  readonly bad: string;
  /** The same line mended: what the first fix makes of `bad`, or what a person would write. */
  readonly good: string;
}

export interface Rule<Data> {
  /** kebab-case, names the mistake, reads well after "allow …"; equal to the file name. */
  readonly id: string;
  readonly severity: Severity | 'off';
  readonly title: Text;
  /** Why it is a mistake and what happens, in Markdown. */
  readonly why: Text;
  readonly examples: readonly RuleExample[];
  /** Without Markdown but for code words in backticks. */
  message(data: Data): Text;
  check(invocation: Invocation): Iterable<Finding<Data>>;
  /** The best one first. Called only when somebody asks for fixes. */
  fixes?(finding: Finding<Data>, invocation: Invocation): readonly Fix[];
}

/** A rule whose data is known to nobody but itself. */
export interface AnyRule extends Omit<Rule<never>, 'message' | 'check' | 'fixes'> {
  /** All findings in the invocation, told in words, each with its fixes to come. */
  find(invocation: Invocation): RuleFinding[];
}

export interface RuleFinding extends Span {
  readonly rule: AnyRule;
  readonly message: Text;
  readonly severity: Severity | 'off';
  readonly tag?: 'deprecated' | 'unnecessary';
  fixes(): readonly Fix[];
}

/** Closes a rule over its data, so that the registry holds rules of one type. */
export function defineRule<Data>(rule: Rule<Data>): AnyRule {
  const closed: AnyRule = {
    id: rule.id,
    severity: rule.severity,
    title: rule.title,
    why: rule.why,
    examples: rule.examples,
    find: (invocation) =>
      Array.from(rule.check(invocation), (finding) => ({
        ...finding.span,
        rule: closed,
        message: rule.message(finding.data),
        severity: finding.severity ?? rule.severity,
        ...(finding.tag ? { tag: finding.tag } : {}),
        fixes: () => rule.fixes?.(finding, invocation) ?? [],
      })),
  };
  return closed;
}
