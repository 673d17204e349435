// The recorded verdicts are complete, well formed, and not older than the hand-written lines.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { vectorKey } from './collect-vectors';
import { readLines } from './lines';
import { readVerdictFile, readVerdicts, refusedFlag, verdictDirectory } from './read-verdicts';
import { topicOf } from './verdict-files';
import { verdicts, type VerdictRecord } from './verdict-record';

const records = readVerdicts();
const names = fs.readdirSync(verdictDirectory).sort();
const keyOf = (record: VerdictRecord) => vectorKey({ environment: {}, ...record });

test('there are thousands, each once', () => {
  expect(records.length).toBeGreaterThan(3500);
  expect(new Set(records.map(keyOf)).size).toBe(records.length);
});

test('every verdict is known, and every known verdict is there', () => {
  expect(new Set(records.map(({ verdict }) => verdict))).toEqual(new Set(verdicts));
});

test('a container that was accepted was understood', () => {
  const runs = records.filter(
    ({ argv: [command, ...words], verdict, detail }) =>
      command === 'run' &&
      verdict === 'accepted' &&
      detail !== 'help' &&
      !words.includes('--disable-content-trust=false'),
  );
  expect(runs.length).toBeGreaterThan(500);
  expect(runs.filter(({ understood }) => !understood)).toEqual([]);
});

test('every hand-written line is recorded', () => {
  const recorded = new Set(records.map(keyOf));
  const lines = readLines(path.join(import.meta.dirname, 'lines'));
  const missing = lines.filter((line) => !recorded.has(vectorKey(line))).map(({ argv }) => argv.join(' '));
  expect(missing, 'run npm run oracle:record where docker 28.2.2 is installed').toEqual([]);
});

describe.each(names)('%s', (name) => {
  const file = readVerdictFile(name);

  test('holds its own topic, sorted, in a size a reviewer can open', () => {
    expect(new Set(file.map(({ argv }) => `${topicOf(argv)}.jsonl`))).toEqual(new Set([name]));
    expect(file.map(keyOf)).toEqual(file.map(keyOf).sort());
    expect(fs.statSync(path.join(verdictDirectory, name)).size).toBeLessThan(400_000);
  });

  test('holds nothing of the machine it was recorded on', () => {
    expect(fs.readFileSync(path.join(verdictDirectory, name), 'utf8')).not.toMatch(
      /oracle-[A-Za-z0-9]{6}|\/root\//u,
    );
  });
});

test('the refused flag is read from the detail', () => {
  const record: VerdictRecord = { argv: [], verdict: 'invalid-flag-value', detail: '--memory: invalid size' };
  expect(refusedFlag(record)).toBe('--memory');
  expect(refusedFlag({ ...record, detail: 'invalid containerPort: x' })).toBeUndefined();
  expect(refusedFlag({ ...record, verdict: 'accepted' })).toBeUndefined();
});
