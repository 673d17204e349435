// The shape of our knowledge of Dockerfiles: plain data, no logic.
import type { Text } from '../base/text';
import type { ExampleSpec, ValueSpec } from './types';

/** What the value of an instruction's flag means. */
export type InstructionFlagType =
  /** Bare, or `=true` or `=false`. */
  | 'switch'
  | 'checksum'
  | 'choice'
  /** A whole number that is not negative. */
  | 'count'
  | 'device'
  | 'duration'
  | 'mode'
  | 'mount'
  | 'owner'
  | 'pattern'
  | 'platform'
  | 'stage';

export interface InstructionFlagSpec {
  /** Without dashes: `from`. */
  readonly name: string;
  readonly type: InstructionFlagType;
  readonly repeatable?: true;
  readonly values?: readonly ValueSpec[];
  /** The first version of the Dockerfile syntax that has it; left out where all have. */
  readonly since?: string;
  readonly doc: Text;
  /** As it is written, such as `--from=build`. */
  readonly example: string;
}

export interface InstructionSpec {
  /** In capitals. */
  readonly name: string;
  /** What follows the keyword, one line for each form. */
  readonly usage: readonly string[];
  /** One sentence without Markdown, for lists. */
  readonly summary: Text;
  /** What it adds to the image: a layer of files, a setting, or nothing. */
  readonly adds: 'layer' | 'setting' | 'nothing';
  readonly doc: Text;
  readonly pitfalls?: readonly Text[];
  readonly examples: readonly ExampleSpec[];
  /** Sorted by name. */
  readonly flags: readonly InstructionFlagSpec[];
  readonly concepts?: readonly string[];
  /** What to write in its place; left out for instructions that are in use. */
  readonly deprecated?: string;
  /** What is inserted when it is chosen, in LSP's snippet syntax. */
  readonly snippet: string;
}

/** One key of `RUN --mount`. */
export interface BuildMountOptionSpec {
  readonly name: string;
  /** Other names of the same key. */
  readonly aliases?: readonly string[];
  /** Needs no value. */
  readonly bare?: true;
  readonly values?: readonly ValueSpec[];
  readonly doc: Text;
  readonly example: string;
}

export interface BuildMountSpec {
  readonly type: string;
  readonly doc: Text;
  readonly example: string;
  readonly options: readonly BuildMountOptionSpec[];
}

export interface DirectiveSpec {
  readonly name: string;
  readonly doc: Text;
  readonly example: string;
  readonly values: readonly ValueSpec[];
}

/** An `ARG` that the builder knows without being told. */
export interface BuildVariableSpec {
  readonly name: string;
  /** `FROM` lines see it; within a stage it has to be declared with `ARG`. */
  readonly global?: true;
  readonly doc: Text;
}
