// How a shell gives variables their values, as far as one look at blocks of lines tells.
import { detached } from '../base/detached';
import { factsAbout, factsOfBlocks } from '../hosts/text-blocks';
import type { SitedText } from '../hosts/types';

/** The place where a block gives a variable its value; offsets are those of the block. */
export interface Setting {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly depthBefore: number;
  readonly hasHeredocBefore: boolean;
  readonly isContinued: boolean;
  /** It begins the block, so that what stands before it is another block's. */
  readonly isFirst: boolean;
  /** The next place that may set any variable. */
  readonly replacement: number;
}

/** What a block as a whole means for the blocks behind it. */
export interface Frame {
  readonly length: number;
  /** How many more branches, loops, functions and groups begin in it than end. */
  readonly depth: number;
  /** Something in it may hold lines that are no commands. */
  readonly hasHeredoc: boolean;
  readonly replacement: number;
}

export interface VariableSyntax {
  /** For each block; undefined where it does nothing but use the variable. */
  readonly settingsIn: (file: SitedText, name: string) => readonly (Setting | 'uncertain' | undefined)[];
  readonly framesIn: (file: SitedText) => readonly Frame[];
  /** Whether the next line goes on with the last one. */
  readonly endsContinued: (lines: string) => boolean;
}

/** What is asked of some lines. */
export interface LineReading {
  readonly depthOf: (lines: string) => number;
  readonly hasHeredoc: (lines: string) => boolean;
  readonly endsContinued: (lines: string) => boolean;
  /** The offset of the first place from `from` on that may set any variable; Infinity for none. */
  readonly nextReplacement: (lines: string, from: number) => number;
}

/** A whole line that gives a variable its value: where it begins and ends, the value, and where that stands. */
export interface SettingLine {
  readonly at: number;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export function settingOf(
  { at, value, start, end }: SettingLine,
  lines: string,
  reading: LineReading,
): Setting {
  const before = lines.slice(0, at);
  return {
    value: detached(value),
    start,
    end,
    depthBefore: reading.depthOf(before),
    hasHeredocBefore: reading.hasHeredoc(before),
    isContinued: reading.endsContinued(before),
    isFirst: at === 0,
    replacement: reading.nextReplacement(lines, end),
  };
}

export function variableSyntax(
  reading: LineReading,
  settingIn: (lines: string, name: string) => Setting | 'uncertain' | undefined,
): VariableSyntax {
  return {
    settingsIn: factsAbout(settingIn),
    framesIn: factsOfBlocks((lines) => ({
      length: lines.length,
      depth: reading.depthOf(lines),
      hasHeredoc: reading.hasHeredoc(lines),
      replacement: reading.nextReplacement(lines, 0),
    })),
    endsContinued: reading.endsContinued,
  };
}

/** The name as a word of its own, in any case. */
export function namePattern(name: string): RegExp {
  return new RegExp(`(?<!\\w)${name.replace(/[^\w]/gu, '\\$&')}(?!\\w)`, 'giu');
}
