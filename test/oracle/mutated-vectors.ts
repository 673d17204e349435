// Slips of the keyboard: one small accident done to each of many command lines.
import fc from 'fast-check';
import type { Vector } from './lines';
import { seedOf } from './seed';

type Words = readonly string[];
/** Given the words and the place it happens at; undefined where the accident cannot happen there. */
type Accident = (words: Words, at: number) => Words | undefined;

const replace = (words: Words, at: number, ...by: string[]): Words => words.toSpliced(at, 1, ...by);

const accidents: Readonly<Record<string, Accident>> = {
  dropWord: (words, at) => replace(words, at),
  doubleWord: (words, at) => words.toSpliced(at, 0, words[at] ?? ''),
  swapWords: (words, at) => {
    const next = words[at + 1];
    return next === undefined ? undefined : words.toSpliced(at, 2, next, words[at] ?? '');
  },
  joinWords: (words, at) => {
    const next = words[at + 1];
    return next === undefined ? undefined : words.toSpliced(at, 2, `${words[at] ?? ''}${next}`);
  },
  joinByEquals: (words, at) => {
    const next = words[at + 1];
    return next === undefined || !isFlag(words[at])
      ? undefined
      : words.toSpliced(at, 2, `${words[at] ?? ''}=${next}`);
  },
  splitAtEquals: (words, at) => splitWord(words, at, '='),
  splitAtColon: (words, at) => splitWord(words, at, ':'),
  dropValue: (words, at) => {
    const [name, value] = halves(words[at] ?? '', '=');
    return value === undefined ? undefined : replace(words, at, `${name}=`);
  },
  addDash: (words, at) => (isFlag(words[at]) ? replace(words, at, `-${words[at] ?? ''}`) : undefined),
  dropDash: (words, at) => (isFlag(words[at]) ? replace(words, at, (words[at] ?? '').slice(1)) : undefined),
  swapLetters: (words, at) => {
    const word = words[at] ?? '';
    const from = Math.max(1, Math.floor(word.length / 2));
    const swapped = `${word.slice(0, from)}${word[from + 1] ?? ''}${word[from] ?? ''}${word.slice(from + 2)}`;
    return word.length < 4 || swapped === word ? undefined : replace(words, at, swapped);
  },
  dropLetter: (words, at) => {
    const word = words[at] ?? '';
    return word.length < 4 ? undefined : replace(words, at, word.slice(0, 3) + word.slice(4));
  },
  raiseLetters: (words, at) => {
    const raised = (words[at] ?? '').toUpperCase();
    return raised === words[at] ? undefined : replace(words, at, raised);
  },
  endFlags: (words, at) => words.toSpliced(at, 0, '--'),
  askForHelp: (words, at) => words.toSpliced(at + 1, 0, '--help'),
  moveToEnd: (words, at) => (at === words.length - 1 ? undefined : [...replace(words, at), words[at] ?? '']),
};

/** About one line in `oneIn` meets with an accident; which, and where, depends on the line alone. */
export function mutateVectors(vectors: readonly Vector[], oneIn: number): Vector[] {
  return vectors.flatMap((vector) => {
    const seed = seedOf(vector.argv);
    if (vector.argv.length === 0 || Math.abs(seed) % oneIn !== 0) return [];
    const where = fc.nat(vector.argv.length - 1);
    const [choice] = fc.sample(fc.tuple(fc.constantFrom(...Object.values(accidents)), where), {
      seed,
      numRuns: 1,
    });
    const argv = choice?.[0](vector.argv, choice[1]);
    return argv ? [{ ...vector, argv }] : [];
  });
}

function isFlag(word: string | undefined): boolean {
  return word !== undefined && word.startsWith('-') && word.length > 1;
}

function halves(word: string, by: string): [string, string?] {
  const at = word.indexOf(by);
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function splitWord(words: Words, at: number, by: string): Words | undefined {
  const [first, second] = halves(words[at] ?? '', by);
  return second === undefined ? undefined : replace(words, at, first, second);
}
