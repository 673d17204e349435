// Asks the real client about many command lines, a few at a time.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runClient } from './client';
import { maskPlaces, placesIn, type ClientSeat } from './client-seat';
import { startEngine } from './engine';
import type { Vector } from './lines';
import { readUnderstood } from './understood';
import { classifyRun, isLegacyBuilder } from './verdict';
import type { VerdictRecord } from './verdict-record';

/** The records in the order of the vectors. Each of the `seats` has an engine and directories of its own. */
export async function judgeVectors(
  program: string,
  vectors: readonly Vector[],
  seats = 2,
): Promise<VerdictRecord[]> {
  // A socket's path may not be long, and macOS reaches its temporary directory through a link.
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-')));
  const records: VerdictRecord[] = [];
  let next = 0;
  const work = async (number: number): Promise<void> => {
    const engine = await startEngine(path.join(root, `${number}.sock`));
    const seat = { engine, directory: path.join(root, String(number)) };
    try {
      for (let index = next++; index < vectors.length; index = next++) {
        const vector = vectors[index];
        if (vector) records[index] = await judgeVector(program, vector, seat);
      }
    } finally {
      await engine.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: seats }, (_, number) => work(number)));
  } finally {
    fs.rmSync(root, { recursive: true, force: true });
  }
  return records;
}

async function judgeVector(program: string, vector: Vector, seat: ClientSeat): Promise<VerdictRecord> {
  const run = await runClient(program, vector.argv, vector.environment, seat);
  const { verdict, detail } = classifyRun(vector.argv, run);
  const understood = verdict === 'accepted' ? readUnderstood(run.requests) : undefined;
  return {
    argv: vector.argv,
    ...(Object.keys(vector.environment).length > 0 ? { environment: vector.environment } : {}),
    verdict,
    ...(detail === undefined || detail === '' ? {} : { detail }),
    ...(isLegacyBuilder(run) ? { legacyBuilder: true as const } : {}),
    ...(understood ? { understood: maskDirectories(understood, seat) } : {}),
  };
}

/** Relative host paths are sent as full paths, which differ from run to run. */
function maskDirectories<Value>(value: Value, seat: ClientSeat): Value {
  return JSON.parse(maskPlaces(JSON.stringify(value), placesIn(seat.directory), seat)) as Value;
}
