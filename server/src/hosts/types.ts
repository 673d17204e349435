// What the hosts hand to everything above them: command sites, made of words with exact source spans.
import type { OffsetMap } from '../base/offset-map';
import type { Span } from '../base/span';
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Writing } from './writing';

/** The shell languages whose words we can split. */
export type ShellName = 'posix' | 'cmd' | 'powershell' | 'exec-form';

/**
 * A part of a word whose value is known only when the script runs.
 * `start` and `end` are offsets in the word's `cooked` text, where the part stands as written (`$X`, `$(date)`).
 */
export interface DynamicPart extends Span {
  /** `template`: what another program than the shell fills in, such as `${{ … }}` of a workflow. */
  readonly kind: 'variable' | 'command' | 'arithmetic' | 'glob' | 'brace' | 'process' | 'template';
  /** The variable's name, for kind `variable` where it is plain (`$X`, `${X}`, `${X:-y}`). */
  readonly name?: string;
  /** Whether it can become zero or several words (`$X` unquoted, `"$@"`, `"${A[@]}"`, globs, braces). */
  readonly splits: boolean;
}

/** How a word is quoted as a whole; `mixed` where parts differ (`a"b"`, `'x'"y"`). */
export type Quoting = 'none' | 'single' | 'double' | 'ansi-c' | 'mixed';

/**
 * One word of a command, as the shell would hand it to the program.
 * Its `span` is relative to the start of the site.
 */
export interface Word {
  /** The text after quotes, escapes and line continuations are removed; dynamic parts stay as written. */
  readonly cooked: string;
  readonly span: Span;
  /**
   * How `cooked` maps to the source: pairs `[cooked offset, source offset relative to the site]`, flat, ascending,
   * one pair for each run of characters that stand in the source one to one. Never empty.
   */
  readonly map: readonly number[];
  /**
   * Pairs `[cooked offset, source length]`, flat, ascending, for each character of `cooked` that the source spells with
   * more than one, such as `\"` or the `\x41` of `$'…'`. Left out where there is none.
   */
  readonly spread?: readonly number[];
  readonly dynamic: readonly DynamicPart[];
  readonly quoting: Quoting;
}

/** A redirection of the command itself, such as `> log` or `2>&1`. Spans are relative to the start of the site. */
export interface Redirection {
  /** The operator without the descriptor: `<`, `>`, `>>`, `>&`, `<<`, `<<<`, `&>`, … */
  readonly operator: string;
  /** The descriptor written before the operator, or the operator's own default. */
  readonly descriptor: number;
  /** The whole redirection with its target. */
  readonly span: Span;
  /** The cooked target (`&1` as `1`); empty where none is written. */
  readonly target: string;
}

/** A command that stands before docker and runs it, outermost first: `sudo`, `env`, `xargs`, `ssh` … */
export interface Wrapper {
  readonly name: string;
  readonly span: Span;
}

/** Who runs a script at no terminal. */
export type Unattended = 'ci' | 'cron' | 'systemd';

/** Where the command stands among its neighbours. */
export interface Surroundings {
  /** Another command's output, or a file or heredoc, is its standard input. */
  readonly stdin: 'inherited' | 'pipe' | 'file';
  /** Whoever runs the script gives it no terminal as its standard streams. */
  readonly unattended?: Unattended;
  /** The cooked words of the next command of the pipeline, if there is one. */
  readonly pipedInto?: readonly string[];
  /** Both output streams go into the pipe (`|&`). */
  readonly pipesStderr: boolean;
  /** Stands in a command substitution, whose output is used as text. */
  readonly substituted: boolean;
  /** Runs only on some paths or several times: in a branch, loop, function, after `&&` or `||`. */
  readonly conditional: boolean;
}

/**
 * One docker command line found in a file, told without saying where: all spans in it are relative to its own start,
 * so the same object serves after the text before it has changed, and everything derived from it can be kept with it.
 */
export interface CommandSite {
  readonly shell: ShellName;
  /**
   * The source text from the command word to the end of the last word or redirection, with the blanks and the dangling
   * continuation that may follow on the same line, exactly as in the file.
   */
  readonly text: string;
  /** First the command word itself (`docker`, `/usr/bin/docker`, `docker-compose`), then its arguments. */
  readonly words: readonly Word[];
  readonly redirections: readonly Redirection[];
  /** Their spans may be negative: they stand before the site's start. */
  readonly wrappers: readonly Wrapper[];
  /** A wrapper such as `xargs` or `find -exec … +` appends arguments that are not written here. */
  readonly appendsArguments: boolean;
  readonly surroundings: Surroundings;
}

/** A command site with the UTF-16 offset of its command word in the host file. */
export interface LocatedSite {
  readonly offset: number;
  readonly site: CommandSite;
}

/** A replaced stretch of a file: `[start, oldEnd)` of the old text became `[start, newEnd)` of the new one. */
export interface FileEdit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Text and the docker command lines in it, in the order of their offsets. */
export interface SitedText {
  readonly text: string;
  readonly sites: readonly LocatedSite[];
}

/** Commands on one line of code within a sentence: they can be explained, but nobody is to run them as they are. */
export interface PlacedCommands {
  /** Of the text, in the file; the two stand one to one. */
  readonly offset: number;
  readonly commands: SitedText;
}

/** Text that stands in a file, told without saying where: quotes, prefixes and indentation of the file are gone from it. */
export interface EmbeddedText {
  readonly text: string;
  /** From offsets in the text to offsets in the file, relative to where the text begins there. */
  readonly map: OffsetMap;
  readonly writing: Writing;
}

/**
 * Shell text that is read and judged by itself: a whole script file, a code block, the value of a `run:`. The offsets
 * of its sites are those of its own text.
 */
export interface HostScript extends SitedText, EmbeddedText {
  readonly shell: ShellName;
}

/** A Dockerfile that is read and judged by itself: a whole file, or a code block of a text about one. */
export interface HostDockerfile extends EmbeddedText {
  /** With offsets of its own text. */
  readonly dockerfile: Dockerfile;
}

/** A script with the UTF-16 offset in the host file from which the offsets of its map count. */
export interface LocatedScript {
  readonly offset: number;
  readonly script: HostScript;
}

/** A text with the UTF-16 offset in the host file from which the offsets of its map count. */
export interface LocatedText {
  readonly offset: number;
  readonly script: EmbeddedText;
}

/** A Dockerfile with the UTF-16 offset in the host file from which the offsets of its map count. */
export interface LocatedDockerfile {
  readonly offset: number;
  readonly script: HostDockerfile;
}

/** A file with its scripts, and all their command lines once more with the offsets of the file. */
export interface HostFile extends SitedText {
  /** The editor's id of its language, such as `shellscript`. */
  readonly languageId: string;
  /** Its path or name with `/` between the folders, as far as it is known; empty where it is not. */
  readonly path: string;
  readonly scripts: readonly LocatedScript[];
  /** What the file says as a Dockerfile; left out for all others. */
  readonly dockerfile?: Dockerfile;
  /** Those within a file that is none itself, apart from each other, in the order of their offsets. */
  readonly dockerfiles?: readonly LocatedDockerfile[];
  /** What stands around the scripts is written for people: only comments of HTML are comments there. */
  readonly isProse?: true;
}
