// Which variables in the text of a shell are those of the build: the shell may set its own.
import type { Instruction, VariableUse } from './instruction';
import { isHeredocScript, isPosixShell, namesOtherProgram } from './shell-text';

/** Those docker puts in, and those that the shell of `RUN` and the like gets from the build. */
export function buildUses(outer: Instruction, isPosix: boolean): VariableUse[] {
  const instruction = outer.trigger ?? outer;
  const assigned = new Map<string, number>();
  return instruction.variables.filter((use) => {
    if (!use.byShell) return true;
    if (!isShellRead(instruction, use, isPosix)) return false;
    let from = assigned.get(use.name);
    if (from === undefined) assigned.set(use.name, (from = assignedFrom(instruction.text, use.name)));
    return use.start < from;
  });
}

/** Whether the shell text sets or reads the variable in a way that cannot be followed. */
export function isTornFrom(outer: Instruction, isPosix: boolean, name: string): boolean {
  const { variables, text, name: keyword } = outer.trigger ?? outer;
  if (!shellRun.has(keyword) || !text.includes(name)) return false;
  const foreign = isPosix ? `%${name}%|\\$env:${name}\\b` : `\\b${name}\\b`;
  if (new RegExp(foreign, 'iu').test(text)) return true;
  return variables.some((use) => use.name === name && use.byShell) && assignedFrom(text, name) < Infinity;
}

const shellRun: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

/** A JSON form is read by no shell unless it calls one; nor is a heredoc whose name is quoted, unless it is the script. */
function isShellRead(instruction: Instruction, { start }: VariableUse, isPosix: boolean): boolean {
  const { json, heredocs, text } = instruction;
  if (json) {
    const [program, option, script] = json;
    const calls = program && isPosixShell(program.text) && /^-\w*c$/u.test(option?.text ?? '');
    return calls === true && script !== undefined && script.start < start && start < script.end;
  }
  if (!isPosix) return false;
  const heredoc = heredocs.find(({ body }) => body.start <= start && start < body.end);
  if (!heredoc) return true;
  if (!isHeredocScript(instruction)) return !heredoc.quoted;
  return !namesOtherProgram(text.slice(heredoc.body.start, heredoc.body.end));
}

/** Where the first command ends that sets the variable; infinite where none does. Names hold no special letters. */
function assignedFrom(source: string, name: string): number {
  const text = source.replace(/[\\`][ \t]*\r?\n/gu, (join) => ' '.repeat(join.length));
  const sets = [
    String.raw`${commandStart}[ \t]*(?:\w+=[^\s;&|]*[ \t]+)*${name}\+?=`,
    String.raw`\b(?:for|select)[ \t]+${name}\b`,
    String.raw`\b(?:read|local|declare|typeset|readonly|unset|getopts)\b[^;&|\n]*[ \t]${name}\b`,
    String.raw`\$\{${name}:?=`,
  ];
  const match = new RegExp(sets.join('|'), 'mu').exec(text);
  return match ? commandEnd(text, match.index + match[0].length) : Infinity;
}

const commandStart = String.raw`(?:^(?:(?:RUN|run|CMD|cmd)(?:[ \t]+--\S+)*\b)?|[;&|({\n]|\b(?:then|do|else|elif|if|while|until|env|export|local|declare|typeset|readonly)\b)`;

/** Behind the end of brackets, so that `$(…)` of the value belongs to the command. */
function commandEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth < 0 || (depth === 0 && /^(?:[;|\n]|&&)/u.test(text.slice(at, at + 2)))) return at;
  }
  return text.length;
}
