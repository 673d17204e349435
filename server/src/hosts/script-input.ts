// Whether a command reads a shell script from its standard input, as `bash`, `ssh host` and `docker exec -i x sh` do.
import { isDockerWord, programName } from './docker-word';
import { firstOperand } from './options';
import { shellScript } from './shell-call';
import type { Word, Wrapper } from './types';
import { scriptReaders, wrapperPrograms } from './wrapper-programs';

/** The wrappers through which the script is read, outermost first; undefined where the input is no script. */
export function scriptInput(
  words: readonly Word[],
  isAssignment: (word: Word) => boolean,
): readonly Wrapper[] | undefined {
  let from = 0;
  while (from < words.length && isAssignment(words[from] as Word)) from += 1;
  return readsScript(words, from, []);
}

function readsScript(
  words: readonly Word[],
  from: number,
  outer: readonly Wrapper[],
): readonly Wrapper[] | undefined {
  const word = words[from];
  const name = word && programName(word);
  if (!word || name === undefined) return undefined;
  const wrappers = [...outer, { name, span: word.span }];
  if (scriptReaders.has(name)) return wrappers;
  if (isDockerWord(word)) return endsInBareShell(words, from + 3) ? wrappers : undefined;
  const program = wrapperPrograms.get(name);
  const to = words.length;
  switch (program?.kind) {
    case 'shell':
      return shellScript(words, from + 1, to).kind === 'stdin' ? wrappers : undefined;
    case 'prefix': {
      let first = firstOperand(words, from + 1, to, program) + (program.operands ?? 0);
      if (program.assignments) while (/^\w+=/u.test(words[first]?.cooked ?? '')) first += 1;
      if (first >= to) return program.defaultsToShell ? wrappers : undefined;
      return readsScript(words, first, wrappers);
    }
    case 'joins': {
      const first = firstOperand(words, from + 1, to, program) + program.operands;
      if (first >= to) return program.defaultsToShell ? wrappers : undefined;
      return remoteShell(words, first) ? wrappers : undefined;
    }
    case 'dash-c': {
      const runsOther = words.slice(from + 1).some((other) => /^-[a-zA-Z]*c$|^--command/u.test(other.cooked));
      return program.defaultsToShell && !runsOther ? wrappers : undefined;
    }
    case 'dash-dash':
      return endsInBareShell(words, from + 2) ? wrappers : undefined;
    default:
      return undefined;
  }
}

/** `ssh host sudo bash -s`, `ssh host 'bash -s'`. */
function remoteShell(words: readonly Word[], first: number): boolean {
  const text = words
    .slice(first)
    .map((word) => word.cooked)
    .join(' ');
  return /^(?:(?:sudo|env|exec|[A-Za-z_]\w*=\S*)\s+(?:-\S+\s+)*)*(?:\S*\/)?(?:ba|da|z|k|a)?sh(?:\s+-(?!\S*c\b)\S*)*(?:\s.*)?$/u.test(
    text,
  );
}

/** The last words call a shell that is given neither a file nor `-c`. */
function endsInBareShell(words: readonly Word[], from: number): boolean {
  for (let index = words.length - 1; index >= from; index -= 1) {
    const word = words[index];
    const name = word && programName(word);
    if (name === undefined || wrapperPrograms.get(name)?.kind !== 'shell') continue;
    return shellScript(words, index + 1, words.length).kind === 'stdin';
  }
  return false;
}
