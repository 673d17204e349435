// Where the real client is installed, it still says of a random sample what is recorded.
import { expect, test } from 'vitest';
import { findClient, recordedVersion } from './client';
import { judgeVectors } from './judge';
import { readVerdicts } from './read-verdicts';
import type { VerdictRecord } from './verdict-record';

const client = findClient();
/** Set `ORACLE_SEED` to repeat a run. */
const seed = Number(process.env['ORACLE_SEED'] ?? Math.floor(Math.random() * 1e9));
const sampleSize = 50;

/** Verdicts that plugins of the machine would change, such as `docker build` where buildx is installed. */
const hangsOnPlugins = (record: VerdictRecord): boolean =>
  record.verdict === 'plugin-missing' || (record.legacyBuilder === true && record.environment === undefined);

const title = client ? `agrees (ORACLE_SEED=${seed})` : 'is not installed here, so nothing was compared';

test.skipIf(!client)(`docker ${recordedVersion} ${title}`, { timeout: 120_000 }, async () => {
  const sample = pick(readVerdicts().filter((record) => !hangsOnPlugins(record)));
  const vectors = sample.map(({ argv, environment = {} }) => ({ argv, environment }));
  expect(await judgeVectors(client ?? '', vectors)).toEqual(sample);
});

/** A linear congruential generator chooses; any spread will do. */
function pick(records: readonly VerdictRecord[]): VerdictRecord[] {
  let state = seed;
  return Array.from({ length: sampleSize }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return records[state % records.length];
  }).filter((record) => record !== undefined);
}
