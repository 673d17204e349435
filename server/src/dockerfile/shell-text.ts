// What in an instruction a POSIX shell reads, and which shell there is to read it.
import type { Instruction } from './instruction';

/** `program` is the first word of `SHELL`, with or without its folder. */
export function isPosixShell(program: string): boolean {
  return /(?:^|[\\/])(?:ba|da|a|z|k)?sh(?:\.exe)?$/iu.test(program);
}

/** The heredoc is the script itself: `RUN <<EOF`, or `RUN <<EOF bash`. */
export function isHeredocScript({ joined, argumentsAt }: Instruction): boolean {
  const line = joined.text.slice(argumentsAt);
  return /^\s*<<-?\S+(?:\s+(?:\S*\/)?(?:ba|da|a|z)?sh(?:\s+-\w+)*)?\s*$/u.test(line);
}

/** The first line of a script gives it to a program that is no shell. */
export function namesOtherProgram(script: string): boolean {
  return /^\s*#!(?!.*sh\b)/u.test(script);
}
