// All argument vectors to be judged: written by hand, grown from the spec, and mutated; each once, sorted.
import { namesEngine } from './client';
import { readLines, type Vector } from './lines';
import { mutateVectors } from './mutated-vectors';
import { growSpecVectors } from './spec-vectors';

/** Those of `lines/*.txt` and, where given, those that were `recorded` before; else new ones grow from the spec. */
export function collectVectors(linesDirectory: string, recorded?: readonly Vector[]): Vector[] {
  const written = readLines(linesDirectory);
  const unique = new Map(
    [...written, ...(recorded ?? growVectors(written))].map((one) => [vectorKey(one), one]),
  );
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, vector]) => vector);
}

function growVectors(written: readonly Vector[]): Vector[] {
  const grown = growSpecVectors();
  const mutated = mutateVectors([...written, ...grown], 4);
  return [...grown, ...mutated].filter(({ argv }) => !namesEngine(argv));
}

/** The same for two vectors that ask the same of the client; sorts by the words first. */
export function vectorKey({ argv, environment }: Vector): string {
  return JSON.stringify([argv, environment]);
}
