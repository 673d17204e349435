// Rules on a command that runs an image which the same document builds: what it says is compared with the Dockerfile.
import type { Text } from '../base/text';
import type { BuiltImage } from '../model/built-image';
import type { Invocation } from '../model/invocation';
import { metaOf, tell, type AnyRule, type Finding, type Fix, type RuleFinding, type RuleMeta } from './rule';

/** What it finds is kept as long as command and Dockerfile stay the same. */
export interface ImageRule<Data> extends RuleMeta {
  /** Without Markdown but for code words in backticks. */
  message(data: Data): Text;
  /** Whether the image matters to a `docker run` or `create`; asked once for each command. */
  concerns(invocation: Invocation): boolean;
  check(invocation: Invocation, image: BuiltImage): Iterable<Finding<Data>>;
  /** The best one first. Called only when somebody asks for fixes. */
  fixes?(finding: Finding<Data>, invocation: Invocation): readonly Fix[];
}

/** How a rule finds mistakes that only the Dockerfile of an image shows. */
export interface ImageSearch {
  concerns(invocation: Invocation): boolean;
  find(invocation: Invocation, image: BuiltImage): RuleFinding[];
}

export function defineImageRule<Data>(rule: ImageRule<Data>): AnyRule {
  const closed: AnyRule = {
    ...metaOf(rule),
    inImages: {
      concerns: (invocation) => rule.concerns(invocation),
      find: (invocation, image) =>
        Array.from(rule.check(invocation, image), (finding) =>
          tell(closed, rule.message(finding.data), finding, () => rule.fixes?.(finding, invocation) ?? []),
        ),
    },
  };
  return closed;
}
