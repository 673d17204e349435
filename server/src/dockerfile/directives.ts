// Parser directives: the comments `# syntax=`, `# escape=` and `# check=` at the very top of a Dockerfile.
import { contentEnd, nextLineStart } from '../base/lines';
import type { EscapeCharacter, Part } from './instruction';

/** `# name=value`; spans are offsets in the file. */
export interface Directive extends Part {
  /** In small letters. */
  readonly name: 'syntax' | 'escape' | 'check';
  readonly nameSpan: Part;
  readonly value: Part;
}

const directive = /^(#[ \t]*)([A-Za-z][A-Za-z0-9]*)([ \t]*=[ \t]*)(\S(?:.*[^ \t])?)[ \t]*$/u;
const known = ['syntax', 'escape', 'check'] as const;

/** The first line that is none ends them, be it a comment or blank. */
export function readDirectives(text: string): { readonly directives: Directive[]; readonly end: number } {
  const directives: Directive[] = [];
  let at: number | undefined = text.startsWith('\uFEFF') ? 1 : 0;
  while (at !== undefined) {
    const line: string = text.slice(at, contentEnd(text, at));
    const [, sign = '', written = '', equals = '', value = ''] = directive.exec(line) ?? [];
    const name = known.find((one) => one === written.toLowerCase());
    if (!name) return { directives, end: at };
    const nameStart = at + sign.length;
    const valueStart = nameStart + written.length + equals.length;
    directives.push({
      start: at,
      end: at + line.length,
      text: line,
      name,
      nameSpan: { start: nameStart, end: nameStart + written.length, text: written },
      value: { start: valueStart, end: valueStart + value.length, text: value },
    });
    at = nextLineStart(text, at);
  }
  return { directives, end: text.length };
}

export function escapeOf(directives: readonly Directive[]): EscapeCharacter {
  return directives.find(({ name }) => name === 'escape')?.value.text === '`' ? '`' : '\\';
}

/** What `# check=skip=A,B;error=true` turns off, in small letters; `all` stands for every check. */
export function skippedChecks(directives: readonly Directive[]): ReadonlySet<string> {
  const checks = directives.find(({ name }) => name === 'check')?.value.text ?? '';
  const skip = checks
    .split(';')
    .map((setting) => /^\s*skip\s*=(.*)$/iu.exec(setting)?.[1])
    .find((list) => list !== undefined);
  return new Set(
    (skip ?? '')
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter(Boolean),
  );
}
