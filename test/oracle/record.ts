// `npm run oracle:record`: asks the real docker client about every vector and writes `verdicts/*.jsonl` anew. What was
// grown from the spec before is kept, so that a change there does not stir up the record; `-- --grow` grows it anew.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findClient, recordedVersion } from './client';
import { collectVectors } from './collect-vectors';
import { judgeVectors } from './judge';
import type { Vector } from './lines';
import { readVerdicts } from './read-verdicts';
import { topicOf, writeVerdicts } from './verdict-files';
import { verdicts, type VerdictRecord } from './verdict-record';

const home = path.resolve('test/oracle');
// The script runs as a bundle elsewhere, so the reader's own idea of the place does not hold.
const verdictDirectory = path.join(home, 'verdicts');

async function record(): Promise<void> {
  const program = findClient();
  if (!program) throw new Error(`docker ${recordedVersion} is not on the PATH`);
  refusePlugins(program);
  const kept = process.argv.includes('--grow') ? undefined : readVerdicts(verdictDirectory).map(vectorOf);
  const vectors = collectVectors(path.join(home, 'lines'), kept);
  const started = Date.now();
  const records = await judgeVectors(program, vectors);
  writeVerdicts(verdictDirectory, records);
  console.log(`${records.length} records in ${Math.round((Date.now() - started) / 1000)} s`);
  console.log(countBy(records, ({ verdict }) => verdict, verdicts));
  console.log(countBy(records, ({ argv }) => topicOf(argv)));
}

function vectorOf({ argv, environment = {} }: VerdictRecord): Vector {
  return { argv, environment };
}

/** A plugin would answer for commands that are recorded as missing, and for `docker build`. */
function refusePlugins(program: string): void {
  const format = '{{range .ClientInfo.Plugins}}{{.Name}} {{end}}';
  const { stdout } = spawnSync(program, ['info', '--format', format], {
    encoding: 'utf8',
    // The client's own part of the answer needs no engine.
    env: { DOCKER_HOST: 'unix:///nosuch.sock', HOME: '/nosuch' },
  });
  if (stdout.trim() !== '')
    throw new Error(`record where no docker plugin is installed; found ${stdout.trim()}`);
}

function countBy<Key extends string>(
  records: readonly VerdictRecord[],
  keyOf: (record: VerdictRecord) => Key,
  first: readonly Key[] = [],
): string {
  const counts = new Map<Key, number>(first.map((key) => [key, 0]));
  for (const item of records) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].map(([key, count]) => `${String(count).padStart(6)} ${key}`).join('\n');
}

await record();
