// All argument vectors to be judged: written by hand, grown from the spec, and mutated; each once, sorted.
import { namesEngine } from './client';
import { readLines, type Vector } from './lines';
import { mutateVectors } from './mutated-vectors';
import { growSpecVectors } from './spec-vectors';

export function collectVectors(linesDirectory: string): Vector[] {
  const written = readLines(linesDirectory);
  const grown = growSpecVectors();
  const mutated = mutateVectors([...written, ...grown], 4);
  const all = [...written, ...[...grown, ...mutated].filter(({ argv }) => !namesEngine(argv))];
  const unique = new Map(all.map((vector) => [vectorKey(vector), vector]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, vector]) => vector);
}

/** The same for two vectors that ask the same of the client; sorts by the words first. */
export function vectorKey(vector: Vector): string {
  return JSON.stringify([vector.argv, vector.environment]);
}
