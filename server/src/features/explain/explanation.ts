// What a page that explains one command holds, as plain data in the words of one language.
import type { Span } from '../../base/span';
import type { Severity } from '../../rules/rule';

/** A stretch of the command line with its meaning. */
export interface ExplainedPiece {
  /** As written, without quotes; secrets are left out. */
  readonly code: string;
  /** Where it begins in the source, relative to the start of the site; negative for wrappers. */
  readonly at: number;
  /** Paragraphs of Markdown, the most important one first. */
  readonly texts: readonly string[];
  /** The letters of a cluster such as `-dit`, each with its own meaning. */
  readonly parts?: readonly { readonly code: string; readonly texts: readonly string[] }[];
}

export interface ExplainedFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Plain, with code words in backticks. */
  readonly message: string;
  /** The title of the best fix; left out where there is none. */
  readonly fix?: string;
}

export interface Explanation {
  /** The command in the file, in UTF-16 offsets. */
  readonly span: Span;
  /** `docker run`, of words that docker knows. */
  readonly name: string;
  /** What the command is for, in one sentence of Markdown. */
  readonly summary: string;
  /** The command line as in the file, with secrets left out. */
  readonly line: string;
  /** The offset in `line` at which each piece begins, in the order of the pieces; -1 for what stands before it. */
  readonly marks: readonly number[];
  readonly pieces: readonly ExplainedPiece[];
  /** What happens, in order; Markdown. */
  readonly steps: readonly string[];
  readonly findings: readonly ExplainedFinding[];
  readonly reference: string;
}
