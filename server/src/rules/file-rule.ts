// Rules on what one command says of other files: a file of variables, a Dockerfile, the source of a mount.
import type { Text } from '../base/text';
import type { FilesHere } from '../model/files-here';
import type { Invocation } from '../model/invocation';
import { metaOf, tell, type AnyRule, type Finding, type Fix, type RuleFinding, type RuleMeta } from './rule';

/** A rule that compares a command with files. What it finds is kept as long as it gets the same answers. */
export interface FileRule<Data> extends RuleMeta {
  /** Without Markdown but for code words in backticks. */
  message(data: Data): Text;
  /** Whether the command may name such a file; asked once for each command. */
  concerns(invocation: Invocation): boolean;
  /** Says nothing of files that are not known. */
  check(invocation: Invocation, files: FilesHere): Iterable<Finding<Data>>;
  /** The best one first. Called only when somebody asks for fixes. */
  fixes?(finding: Finding<Data>, invocation: Invocation): readonly Fix[];
}

/** How a rule finds mistakes that only other files show. */
export interface FileSearch {
  /** Whether files matter to the command at all; only then is it looked at. */
  concerns(invocation: Invocation): boolean;
  find(invocation: Invocation, files: FilesHere): RuleFinding[];
}

export function defineFileRule<Data>(rule: FileRule<Data>): AnyRule {
  const closed: AnyRule = {
    ...metaOf(rule),
    inFiles: {
      concerns: (invocation) => rule.concerns(invocation),
      find: (invocation, files) =>
        Array.from(rule.check(invocation, files), (finding) =>
          tell(closed, rule.message(finding.data), finding, () => rule.fixes?.(finding, invocation) ?? []),
        ),
    },
  };
  return closed;
}
