// An instruction of a Dockerfile, told without saying where it stands: all spans are relative to its own start.
import type { OffsetMap } from '../base/offset-map';
import type { Span } from '../base/span';

/** The character that joins lines and takes the meaning from the next one; `# escape=` chooses it. */
export type EscapeCharacter = '\\' | '`';

/** Text of an instruction with line joins, comment lines and blank lines taken out; `map` leads to the instruction. */
export interface JoinedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** A piece of an instruction; `text` is what its span holds, without line joins. */
export interface Part extends Span {
  readonly text: string;
}

/** `--from=build`; the span covers all of it. */
export interface InstructionFlag extends Span {
  /** Without dashes, as written. */
  readonly name: string;
  /** Where `--name` ends. */
  readonly nameEnd: number;
  /** Left out where there is no `=`. */
  readonly value?: Part;
}

/** An element of the JSON form, such as `"nginx"`; the span includes the quotes. */
export interface JsonElement extends Span {
  /** The string it stands for. */
  readonly text: string;
  /** From offsets in `text` to offsets in the instruction. */
  readonly map: OffsetMap;
}

export interface Heredoc {
  /** The line that ends it. */
  readonly name: string;
  /** `<<EOF` on the instruction's own line. */
  readonly marker: Span;
  /** The name is quoted, so that nothing is expanded in the body. */
  readonly quoted: boolean;
  /** `<<-` takes the tabs at the start of lines away. */
  readonly stripsTabs: boolean;
  /** The lines between, with their line ends. */
  readonly body: Span;
  /** The line that ends it; left out where there is none, and then the body is empty. */
  readonly end?: Span;
}

/** `$NAME`, `${NAME}` or `${NAME:-word}`. */
export interface VariableUse extends Span {
  readonly name: string;
  /** The name alone. */
  readonly nameSpan: Span;
  /** What follows the name within braces, such as `:-word`. */
  readonly modifier?: string;
  /** Docker leaves it to the shell of `RUN`, `CMD`, `ENTRYPOINT` and `HEALTHCHECK`. */
  readonly byShell: boolean;
}

/** `NAME=value` of `ARG`, `ENV` or `LABEL`. */
export interface Definition extends Span {
  readonly name: Part;
  /** As written, quotes included; left out where an `ARG` has no default. */
  readonly value?: Part;
}

export interface Instruction {
  /** From the keyword to the end of its last line, heredocs included, without the line end. */
  readonly text: string;
  /** In capitals; a word that is no instruction stays what it is. */
  readonly name: string;
  /** As written. */
  readonly keyword: Part;
  readonly flags: readonly InstructionFlag[];
  /** The logical line, from the keyword on, without heredoc bodies. */
  readonly joined: JoinedText;
  /** Where in `joined.text` the arguments begin, behind the flags. */
  readonly argumentsAt: number;
  /** The arguments split at blanks, quotes kept. */
  readonly words: readonly Part[];
  /** Left out where the arguments are no JSON array of strings. */
  readonly json?: readonly JsonElement[];
  readonly heredocs: readonly Heredoc[];
  /** What `ARG`, `ENV` and `LABEL` define. */
  readonly definitions: readonly Definition[];
  readonly variables: readonly VariableUse[];
  /** Comment lines between its lines. */
  readonly comments: readonly Span[];
  /** Blank lines between its lines, without line ends. */
  readonly blankLines: readonly Span[];
  /** What `ONBUILD` registers; its spans are relative to the same start. */
  readonly trigger?: Instruction;
}

export interface LocatedInstruction {
  /** Of the keyword, in the file. */
  readonly offset: number;
  readonly instruction: Instruction;
}
