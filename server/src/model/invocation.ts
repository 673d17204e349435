// A docker command line, understood: which command, which flags with which values, which operands, and what did not fit.
import type { Span } from '../base/span';
import type { CommandSite } from '../hosts/types';
import type { FlagSpec, OperandSpec } from '../spec/types';
import type { CommandNode } from './command-tree';

/** A stretch of one word: `word` indexes `site.words`, `start` and `end` are offsets in that word's cooked text. */
export interface WordPart extends Span {
  readonly word: number;
}

export interface ValueUse extends WordPart {
  readonly text: string;
  /** Holds no part that only the running script knows, so it may be judged. */
  readonly fixed: boolean;
}

export interface FlagUse {
  readonly flag: FlagSpec;
  /** `--publish` with its dashes, or the one letter of a cluster without the dash. */
  readonly name: WordPart;
  readonly form: 'long' | 'short';
  /** Left out where the flag takes none, where none follows, and for a switch without `=`. */
  readonly value?: ValueUse;
}

export interface Operand extends WordPart {
  readonly text: string;
  readonly fixed: boolean;
  /** Left out for what stands beyond the operands the command knows. */
  readonly spec?: OperandSpec;
}

export interface PathWord {
  readonly word: number;
  readonly node: CommandNode;
}

/** What docker's flag and command parser would stumble over, in the order of the words. */
export type Problem =
  | {
      readonly kind: 'unknown-command';
      readonly at: WordPart;
      readonly text: string;
      readonly parent: CommandNode;
    }
  | {
      readonly kind: 'unknown-flag';
      readonly at: WordPart;
      readonly name: string;
      readonly scope: CommandNode;
    }
  | {
      readonly kind: 'unknown-shorthand';
      /** The whole word; the letter that is unknown is `letter`. */
      readonly at: WordPart;
      readonly letter: string;
      readonly scope: CommandNode;
    }
  | {
      readonly kind: 'missing-flag-value';
      readonly at: WordPart;
      readonly flag: FlagSpec;
      readonly form: FlagUse['form'];
    }
  | {
      readonly kind: 'wrong-argument-count';
      readonly min: number;
      /** `null` where there is no upper limit. */
      readonly max: number | null;
      readonly found: number;
      /** The first operand too many, or the last word of the command's name where some are missing. */
      readonly at: WordPart;
    };

export interface Invocation {
  readonly site: CommandSite;
  /** The command reached: the root where the command's name is missing, unknown or not fixed. */
  readonly command: CommandNode;
  /** The words that name the command, one for each step down the tree. */
  readonly path: readonly PathWord[];
  /** Flags before the command's last name word: docker's own and those of groups such as `compose`. */
  readonly outerFlags: readonly (FlagUse & { readonly scope: CommandNode })[];
  readonly flags: readonly FlagUse[];
  readonly operands: readonly Operand[];
  /** The index of the word `--` that ends the flags. */
  readonly terminator?: number;
  /** `--help` or `-h` is asked for; docker then checks nothing more. */
  readonly help: boolean;
  /**
   * The index of the first word whose expansion may be any number of words, or from which on the meaning of words is
   * not sure for another reason (an unknown flag or command before it). The number of words if all is sure.
   */
  readonly certainUntil: number;
  readonly problems: readonly Problem[];
}
