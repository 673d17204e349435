// Reads the recorded verdicts for tests; needs no docker.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VerdictRecord } from './verdict-record';

export const verdictDirectory = fileURLToPath(new URL('verdicts/', import.meta.url));

/** All records, file by file in the order of their names, and sorted by their words within a file. */
export function readVerdicts(directory = verdictDirectory): VerdictRecord[] {
  return fs
    .readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readVerdictFile(name, directory));
}

/** `name` as in `run.jsonl`. */
export function readVerdictFile(name: string, directory = verdictDirectory): VerdictRecord[] {
  const text = fs.readFileSync(path.join(directory, name), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as VerdictRecord);
}

/** The long name, with dashes, of the flag whose value was refused; undefined where the client did not name it. */
export function refusedFlag(record: VerdictRecord): string | undefined {
  if (record.verdict !== 'invalid-flag-value') return undefined;
  return /^(--[\w-]+): /u.exec(record.detail ?? '')?.[1];
}
