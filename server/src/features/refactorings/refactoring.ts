// What a refactoring is: another way to write a command that means the same.
import type { Text } from '../../base/text';
import type { HostScript, LocatedSite } from '../../hosts/types';
import type { Invocation } from '../../model/invocation';
import type { Edit } from '../../rules/rule';

/** A command with the script it stands in. */
export interface Subject {
  readonly script: HostScript;
  readonly located: LocatedSite;
  readonly invocation: Invocation;
  /** The index of the word that the cursor is in or touches. */
  readonly word?: number;
}

export interface Refactoring {
  readonly title: Text;
  /** What will be otherwise than before, a clause without a full stop for behind the title; undefined where nothing will. */
  caution?(subject: Subject): Text | undefined;
  /** Spans are relative to the start of the site, ascending, not overlapping; none where there is nothing to rewrite. */
  rewrite(subject: Subject): readonly Edit[];
}
