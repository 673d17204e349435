// The long run of the fuzzer: turns of all properties, one after the other, until the time is over.
import fc from 'fast-check';
import { performance } from 'node:perf_hooks';
import { longLines } from './long-lines';
import { propertiesOn } from './properties';
import { projectDocuments, readDocuments } from './real-documents';

export interface LongRun {
  readonly minutes: number;
  /** Of the first turn; each further one adds 1. */
  readonly seed: number;
  /** Only properties whose name holds this. */
  readonly only?: string;
  /** Files of this folder are edited too. */
  readonly folder?: string;
}

interface Turn {
  readonly property: fc.IRawProperty<unknown>;
  readonly runs: number;
}

/** Prints what fails, with the command that does it again; returns whether nothing did. */
export function runLong({ minutes, seed, only = '', folder }: LongRun): boolean {
  const real = folder === undefined ? projectDocuments : [...projectDocuments, ...readDocuments(folder)];
  console.log(
    `Seed ${String(seed)}, ${String(real.length)} files to begin with, ${String(minutes)} minutes.`,
  );
  const turns = new Map<string, Turn>(
    Object.entries(propertiesOn(real)).map(([name, property]) => [name, { property, runs: 200 }]),
  );
  turns.set('a line of a megabyte takes time that grows with its length', { property: longLines, runs: 5 });
  const chosen = [...turns].filter(([name]) => name.includes(only));
  const counts = new Map(chosen.map(([name]) => [name, 0]));
  const failed = new Set<string>();
  const end = performance.now() + minutes * 60_000;
  for (let turn = seed; chosen.length > failed.size; turn += 1) {
    for (const [name, { property, runs }] of chosen) {
      // Of what has failed already, more would be seen again and again.
      if (failed.has(name)) continue;
      if (turn > seed && performance.now() > end) return report(counts, failed);
      const details = fc.check(property as fc.IProperty<unknown>, {
        numRuns: runs,
        seed: turn,
        endOnFailure: runs < 10,
        interruptAfterTimeLimit: 120_000,
      });
      counts.set(name, (counts.get(name) ?? 0) + details.numRuns);
      if (!details.failed || details.counterexample === null) continue;
      failed.add(name);
      const folderOption = folder === undefined ? '' : ` --folder ${folder}`;
      console.log(
        `\nFAILED: ${name}\nnpm run fuzz -- --minutes 0 --seed ${String(turn)} --only "${name}"${folderOption}`,
      );
      console.log(fc.defaultReportMessage(details));
    }
  }
  return report(counts, failed);
}

function report(counts: ReadonlyMap<string, number>, failed: ReadonlySet<string>): boolean {
  for (const [name, count] of counts)
    console.log(`${failed.has(name) ? 'FAILED' : 'passed'} ${String(count).padStart(8)} runs: ${name}`);
  return failed.size === 0;
}
