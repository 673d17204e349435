// What a rule is: one mistake people make, how to see it, how to tell it, and how to mend it.
import type { Span } from '../base/span';
import type { Text } from '../base/text';
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Instruction } from '../dockerfile/instruction';
import type { IgnoreFile } from '../model/dockerignore';
import type { Invocation } from '../model/invocation';
import type { Script } from '../model/script';
import type { Neighbour } from '../protocol/neighbours';
import type { FileEdits, RelatedPlace } from './elsewhere';
import type { FileSearch } from './file-rule';
import type { ImageSearch } from './image-rule';
import type { Nearby } from './nearby';

/** How loudly a finding is shown; `off` rules are not run for the user. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A replaced stretch of the source text; the span is relative to the start of the site. */
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
  /** What is changed in another file; such a fix is never safe. */
  readonly elsewhere?: FileEdits;
}

export interface Finding<Data> {
  /** The marked source, relative to the start of the site. */
  readonly span: Span;
  readonly data: Data;
  readonly tag?: 'deprecated' | 'unnecessary';
  /** Overrides the rule's own severity where the case is milder or worse than usual. */
  readonly severity?: Severity;
  /** The command says something else than its author wrote: what is found in it besides follows from this mistake. */
  readonly rootCause?: true;
  readonly versions?: VersionRange;
  readonly missing?: MissingName;
  readonly related?: readonly RelatedPlace[];
  /** Overrides the rule's own where other tools find only some of its cases. */
  readonly alsoFoundBy?: readonly Neighbour[];
}

/**
 * A flag or a command that our data does not have. A newer docker, or a plugin, may bring it: where it is known from
 * elsewhere, the finding is void.
 */
export interface MissingName {
  /** The words of the command that is said not to have it; none for docker itself. */
  readonly path: readonly string[];
  /** With its dashes where it is a flag. */
  readonly name: string;
}

/** The versions of docker that a finding is about: from `from` on, or all before `before`. All if left out. */
export interface VersionRange {
  readonly from?: string;
  readonly before?: string;
}

/** One example in the rule's language; `<|>` stands before and after what is marked. */
export interface RuleExample {
  readonly bad: string;
  /** The same line mended: what the first fix makes of `bad`, or what a person would write. */
  readonly good: string;
  /** The files beside it, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** The same mended, where the mistake is in them. */
  readonly goodFiles?: Readonly<Record<string, string>>;
}

/** What people read of a rule. */
export interface RuleMeta {
  /** kebab-case, names the mistake, reads well after "allow …"; equal to the file name. */
  readonly id: string;
  readonly severity: Severity | 'off';
  /** What the rule is about, and what its examples are written in; a POSIX shell if left out. */
  readonly language?: 'bat' | 'dockerfile';
  /** The check of `docker build --check` that finds the same; `# check=skip=` turns off both. */
  readonly buildCheck?: string;
  readonly title: Text;
  /** Why it is a mistake and what happens, in Markdown. */
  readonly why: Text;
  readonly examples: readonly RuleExample[];
  /** Other tools that tell of the same; beside them the rule steps back. */
  readonly alsoFoundBy?: readonly Neighbour[];
}

/** A rule that judges one command by itself. What it finds is kept with the command, so most rules should be of this kind. */
export interface Rule<Data> extends RuleMeta {
  /** Without Markdown but for code words in backticks. */
  message(data: Data): Text;
  check(invocation: Invocation): Iterable<Finding<Data>>;
  /** The best one first. Called only when somebody asks for fixes. */
  fixes?(finding: Finding<Data>, invocation: Invocation): readonly Fix[];
}

/** A rule that also looks around the command. What it finds is kept as long as the lines around the command stay the same. */
export interface NearbyRule<Data> extends RuleMeta {
  message(data: Data): Text;
  check(invocation: Invocation, nearby: Nearby): Iterable<Finding<Data>>;
  fixes?(finding: Finding<Data>, invocation: Invocation, nearby: Nearby): readonly Fix[];
}

/** A finding told in words; offsets are relative to the start of its site. */
export interface RuleFinding extends Span {
  readonly rule: AnyRule;
  readonly message: Text;
  readonly severity: Severity | 'off';
  readonly tag?: 'deprecated' | 'unnecessary';
  readonly versions?: VersionRange;
  readonly missing?: MissingName;
  readonly related?: readonly RelatedPlace[];
  /** Other findings of the same command are not worth telling as long as this one stands. */
  readonly rootCause?: true;
  readonly alsoFoundBy?: readonly Neighbour[];
  fixes(): readonly Fix[];
}

export interface LocatedFinding {
  /** Where in the file the finding's offsets begin to count. */
  readonly offset: number;
  readonly finding: RuleFinding;
}

/** A suppression comment with what is wrong with it. */
export interface SuppressionFinding {
  readonly span: Span;
  /** What stands there: the id, or the comment. */
  readonly text: string;
}

/** A rule whose data is known to nobody but itself; it has exactly one of these ways to find. */
export interface AnyRule extends RuleMeta {
  find?(invocation: Invocation): RuleFinding[];
  findNearby?(invocation: Invocation, nearby: Nearby): RuleFinding[];
  findInScript?(script: Script): LocatedFinding[];
  findInSteps?(script: Script): LocatedFinding[];
  readonly inFiles?: FileSearch;
  readonly inImages?: ImageSearch;
  findInInstruction?(instruction: Instruction): RuleFinding[];
  findInDockerfile?(dockerfile: Dockerfile, ignore: IgnoreFile | undefined): LocatedFinding[];
  /** Offsets of the findings are those of the file. */
  readonly suppressions?: {
    readonly judges: 'unknown-ids' | 'unused';
    tell(finding: SuppressionFinding): RuleFinding;
  };
}

/** Closes a rule over its data, so that the registry holds rules of one type. */
export function defineRule<Data>(rule: Rule<Data>): AnyRule {
  const closed: AnyRule = {
    ...metaOf(rule),
    find: (invocation) =>
      Array.from(rule.check(invocation), (finding) =>
        tell(closed, rule.message(finding.data), finding, () => rule.fixes?.(finding, invocation) ?? []),
      ),
  };
  return closed;
}

export function defineNearbyRule<Data>(rule: NearbyRule<Data>): AnyRule {
  const closed: AnyRule = {
    ...metaOf(rule),
    findNearby: (invocation, nearby) =>
      Array.from(rule.check(invocation, nearby), (finding) =>
        tell(
          closed,
          rule.message(finding.data),
          finding,
          () => rule.fixes?.(finding, invocation, nearby) ?? [],
        ),
      ),
  };
  return closed;
}

/** What people read of the rule, without the rest. */
export function metaOf({
  id,
  severity,
  language,
  buildCheck,
  title,
  why,
  examples,
  alsoFoundBy,
}: RuleMeta): RuleMeta {
  return {
    id,
    severity,
    ...(language ? { language } : {}),
    ...(buildCheck ? { buildCheck } : {}),
    title,
    why,
    examples,
    ...(alsoFoundBy ? { alsoFoundBy } : {}),
  };
}

/** A finding in words. */
export function tell<Data>(
  rule: AnyRule,
  message: Text,
  finding: Finding<Data>,
  fixes: () => readonly Fix[],
): RuleFinding {
  return {
    ...finding.span,
    rule,
    message,
    severity: finding.severity ?? rule.severity,
    ...(finding.tag ? { tag: finding.tag } : {}),
    ...(finding.rootCause ? { rootCause: true } : {}),
    ...(finding.versions ? { versions: finding.versions } : {}),
    ...(finding.missing ? { missing: finding.missing } : {}),
    ...(finding.related ? { related: finding.related } : {}),
    ...(finding.alsoFoundBy ? { alsoFoundBy: finding.alsoFoundBy } : {}),
    fixes,
  };
}
