// Whether a line holds what the command before it still lacks: its image, its build context, the value of its last option.
import { blanksEnd, contentEnd, indentation, nextLineStart } from '../base/lines';
import type { Invocation } from './invocation';
import { knownImage } from './known-images';
import { parseImageRef } from './values/image-ref';

export type Lack = 'image' | 'build-context' | 'word';

/** What the command ends without; undefined where it has all it needs. */
export function lackOf(invocation: Invocation): Lack | undefined {
  for (const problem of invocation.problems) {
    if (problem.kind === 'missing-flag-value') return 'word';
    if (problem.kind !== 'wrong-argument-count' || problem.found >= problem.min) continue;
    const { kind } = invocation.command.spec.operands[problem.found] ?? {};
    return kind === 'image' || kind === 'build-context' ? kind : 'word';
  }
  return undefined;
}

/**
 * Whether the line at `start` is plainly the missing part and no command. `indent` is that of the command: of a line that
 * is not indented more, only a tagged image or `.` alone in its paragraph is believed.
 */
export function suppliesLack(text: string, start: number, indent: number, lack: Lack): boolean {
  const content = text
    .slice(blanksEnd(text, start), contentEnd(text, start))
    .trimEnd()
    .replace(/\\$/u, '')
    .trimEnd();
  const [first = '', ...others] = content.split(/[ \t]+/u);
  if (indentation(text, start) > indent) return isOperand(first, others.length === 0, lack);
  if (others.length > 0 || !endsParagraph(text, start)) return false;
  if (lack === 'build-context') return first === '.';
  return lack === 'image' && isTaggedImage(first);
}

/** Whether the word begins a command, or goes on with one in another way. */
export function startsCommand(word: string): boolean {
  return otherCommand.test(word);
}

const otherCommand =
  /^(?:then|do|done|fi|else|elif|esac|in|if|for|while|until|case|echo|cd|sudo|docker|sleep|exit|return|export|true|\w+=.*|[^\w"'$./~-].*)$/u;

function isOperand(word: string, alone: boolean, lack: Lack): boolean {
  if (word === '' || startsCommand(word)) return false;
  if (/^["']?\$/u.test(word)) return true;
  switch (lack) {
    case 'image':
      return isReference(word) && (alone || /[:/]/u.test(word) || knownImage(word) !== undefined);
    case 'build-context':
      return /^(?:\.{0,2}\/|\.{1,2}$|-$|[a-z]+:\/\/)/u.test(word);
    case 'word':
      return alone;
  }
}

function isTaggedImage(word: string): boolean {
  return /^[a-z0-9][\w./-]*:[\w.-]+$/u.test(word) && isReference(word);
}

function isReference(word: string): boolean {
  return !parseImageRef(word).problem;
}

function endsParagraph(text: string, start: number): boolean {
  const next = nextLineStart(text, start);
  return next === undefined || contentEnd(text, next) === blanksEnd(text, next);
}
