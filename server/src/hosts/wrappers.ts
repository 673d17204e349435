// Seeing through the programs that run other commands, for all dialects: from `sudo env A=b docker ps` to `docker ps`.
import { isDockerWord, programName } from './docker-word';
import type { WordPiece } from './mapped-text';
import { firstOperand, hasOption } from './options';
import { shellScript } from './shell-call';
import type { ShellName, Word, Wrapper } from './types';
import { wrapperPrograms, type WrapperProgram } from './wrapper-programs';

/** What stands in front of a command, and what that means for it. */
export interface Wrapping {
  readonly wrappers: readonly Wrapper[];
  readonly appendsArguments: boolean;
  readonly conditional: boolean;
}

/** A docker command: `words[from]` up to, not including, `words[to]`. */
export interface WrappedCommand extends Wrapping {
  readonly kind: 'command';
  readonly from: number;
  readonly to: number;
}

/** A script handed over as text: the pieces, joined by blanks. */
export interface WrappedScript extends Wrapping {
  readonly kind: 'script';
  /** Left out where it is the shell that reads the words themselves. */
  readonly shell?: ShellName;
  readonly pieces: readonly WordPiece[];
}

export type Wrapped = WrappedCommand | WrappedScript;

/** A stretch of the words of one command. */
interface Stretch extends Wrapping {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** The docker commands and the scripts that the words run. `isAssignment` tells the `A=b` before a command. */
export function unwrap(words: readonly Word[], isAssignment: (word: Word) => boolean): readonly Wrapped[] {
  let from = 0;
  while (from < words.length && isAssignment(words[from] as Word)) from += 1;
  return unwrapStretch({
    words,
    from,
    to: words.length,
    wrappers: [],
    appendsArguments: false,
    conditional: false,
  });
}

function unwrapStretch(stretch: Stretch): readonly Wrapped[] {
  const { words, from, to } = stretch;
  const word = words[from];
  if (!word || from >= to) return [];
  if (isDockerWord(word)) return [commandOf(stretch), ...scriptsInside(stretch)];
  const name = programName(word);
  const program = name === undefined ? undefined : wrapperPrograms.get(name.toLowerCase());
  if (!program) return [];
  const wrappers = [...stretch.wrappers, { name: name ?? '', span: word.span }];
  return unwrapProgram({ ...stretch, wrappers, from: from + 1 }, program);
}

function commandOf({ from, to, wrappers, appendsArguments, conditional }: Stretch): WrappedCommand {
  return { kind: 'command', from, to, wrappers, appendsArguments, conditional };
}

/** `docker exec web sh -c '…'`: a shell among the arguments whose script speaks of docker again. */
function scriptsInside(stretch: Stretch): readonly Wrapped[] {
  const { words, from, to } = stretch;
  const docker = words[from];
  for (let index = from + 2; index < to; index += 1) {
    const word = words[index];
    // All shells end so; the others are not worth a look into the list.
    const name = word?.cooked.endsWith('sh') ? programName(word) : undefined;
    if (!word || name === undefined || wrapperPrograms.get(name)?.kind !== 'shell') continue;
    const script = shellScript(words, index + 1, to);
    if (script.kind !== 'word' || !docker) continue;
    const wrappers = [...stretch.wrappers, { name: 'docker', span: docker.span }, { name, span: word.span }];
    const inner = { ...stretch, wrappers, appendsArguments: false };
    return [scriptOf(inner, wholeWords(words, script.index, script.index + 1), 'posix')];
  }
  return [];
}

function unwrapProgram(stretch: Stretch, program: WrapperProgram): readonly Wrapped[] {
  const { words, from, to } = stretch;
  switch (program.kind) {
    case 'prefix':
      return unwrapPrefix(stretch, program);
    case 'shell': {
      const script = shellScript(words, from, to);
      return script.kind === 'word'
        ? [scriptOf(stretch, wholeWords(words, script.index, script.index + 1), 'posix')]
        : [];
    }
    case 'windows-shell':
      return unwrapWindowsShell(stretch, program.shell);
    case 'start': {
      let first = words[from]?.quoting === 'double' ? from + 1 : from;
      while (first < to && words[first]?.cooked.startsWith('/')) first += 1;
      return unwrapStretch({ ...stretch, from: first });
    }
    case 'joins': {
      const first = firstOperand(words, from, to, program) + program.operands;
      return first < to ? [scriptOf(stretch, wholeWords(words, first, to))] : [];
    }
    case 'dash-c':
      return unwrapDashC(stretch);
    case 'dash-dash': {
      const dashes = indexOfText(words, from, to, '--');
      return dashes < 0 ? [] : unwrapStretch({ ...stretch, from: dashes + 1 });
    }
    case 'find':
      return unwrapFind(stretch);
    case 'parallel':
      return unwrapParallel(stretch);
    case 'trap': {
      const first = words[from]?.cooked === '--' ? from + 1 : from;
      return first < to
        ? [scriptOf({ ...stretch, conditional: true }, wholeWords(words, first, first + 1))]
        : [];
    }
    case 'alias':
      return unwrapAlias(stretch);
  }
}

function unwrapPrefix(
  stretch: Stretch,
  program: Extract<WrapperProgram, { kind: 'prefix' }>,
): readonly Wrapped[] {
  const { words, from, to } = stretch;
  let first = firstOperand(words, from, to, program);
  if (
    program.runsNothing &&
    hasOption(
      words,
      from,
      first,
      [...program.runsNothing].map((letter) => `-${letter}`),
    )
  )
    return [];
  if (program.assignments) while (first < to && /^\w+=/u.test(words[first]?.cooked ?? '')) first += 1;
  first += program.operands ?? 0;
  const appends =
    program.appendsUnless !== undefined && !hasOption(words, from, first, program.appendsUnless);
  const inner = { ...stretch, from: first, appendsArguments: stretch.appendsArguments || appends };
  // `flock FILE -c SCRIPT`.
  if (words[first]?.cooked === '-c') return unwrapDashC(inner);
  return unwrapStretch(inner);
}

/** `cmd /c …`, `pwsh -NoProfile -Command …`: one word is a script, several are a command. */
function unwrapWindowsShell(stretch: Stretch, shell: 'cmd' | 'powershell'): readonly Wrapped[] {
  const { words, from, to } = stretch;
  const isRun = shell === 'cmd' ? /^\/[ckr]$/iu : /^[-/](?:c|command)$/iu;
  for (let index = from; index < to; index += 1) {
    if (!isRun.test(words[index]?.cooked ?? '')) continue;
    if (index + 2 === to) return [scriptOf(stretch, wholeWords(words, index + 1, to), shell)];
    return unwrapStretch({ ...stretch, from: index + 1 });
  }
  return [];
}

/** The script after `-c`, or without one the command after `--` (`runuser -u web -- docker ps`). */
function unwrapDashC(stretch: Stretch): readonly Wrapped[] {
  const { words, from, to } = stretch;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (!word) break;
    const { cooked } = word;
    if (cooked === '--') return unwrapStretch({ ...stretch, from: index + 1 });
    const attached = /^--(?:session-)?command=/u.exec(cooked)?.[0];
    if (attached !== undefined)
      return [scriptOf(stretch, [{ word, start: attached.length, end: cooked.length }])];
    if (/^-[a-zA-Z]*c$|^--(?:session-)?command$/u.test(cooked) && index + 1 < to)
      return [scriptOf(stretch, wholeWords(words, index + 1, index + 2))];
  }
  return [];
}

/** `find … -exec docker … \;`, several times. */
function unwrapFind(stretch: Stretch): readonly Wrapped[] {
  const { words, from, to } = stretch;
  const found: Wrapped[] = [];
  for (let index = from; index < to; index += 1) {
    if (!/^-(?:exec|ok)(?:dir)?$/u.test(words[index]?.cooked ?? '')) continue;
    let end = index + 1;
    while (end < to && words[end]?.cooked !== ';' && !isPlusAfterMark(words, end)) end += 1;
    const appendsArguments = words[end]?.cooked === '+';
    found.push(...unwrapStretch({ ...stretch, from: index + 1, to: end, appendsArguments }));
    index = end;
  }
  return found;
}

function isPlusAfterMark(words: readonly Word[], index: number): boolean {
  return words[index]?.cooked === '+' && words[index - 1]?.cooked === '{}';
}

/** GNU parallel: the command ends where the lists of arguments begin. */
function unwrapParallel(stretch: Stretch): readonly Wrapped[] {
  const { words, from, to } = stretch;
  let end = from;
  while (end < to && !/^:::[:+]?\+?$/u.test(words[end]?.cooked ?? '')) end += 1;
  const first = firstOperand(words, from, end, {
    values: 'jIaNnLdCsX',
    longValues: ['jobs', 'delay', 'retries', 'joblog'],
  });
  const pieces = wholeWords(words, first, end);
  const appendsArguments = !pieces.some(({ word }) => /\{[^\s{}]*\}/u.test(word.cooked));
  return pieces.length > 0 ? [scriptOf({ ...stretch, appendsArguments }, pieces)] : [];
}

/** `alias d='docker ps'`: more arguments follow where the alias is used. */
function unwrapAlias(stretch: Stretch): readonly Wrapped[] {
  const { words, from, to } = stretch;
  return words.slice(from, to).flatMap((word) => {
    const name = /^[^=\s]+=/u.exec(word.cooked)?.[0];
    if (name === undefined) return [];
    const pieces = [{ word, start: name.length, end: word.cooked.length }];
    return [scriptOf({ ...stretch, appendsArguments: true, conditional: true }, pieces)];
  });
}

function scriptOf(
  { wrappers, appendsArguments, conditional }: Stretch,
  pieces: readonly WordPiece[],
  shell?: ShellName,
): WrappedScript {
  const script = { kind: 'script', wrappers, appendsArguments, conditional, pieces } as const;
  return shell ? { ...script, shell } : script;
}

function wholeWords(words: readonly Word[], from: number, to: number): readonly WordPiece[] {
  return words.slice(from, to).map((word) => ({ word, start: 0, end: word.cooked.length }));
}

function indexOfText(words: readonly Word[], from: number, to: number, text: string): number {
  for (let index = from; index < to; index += 1) if (words[index]?.cooked === text) return index;
  return -1;
}
