// Measures servers on one document, interleaved, each within a budget of time: a slow one is cut short, never waited for.
import { performance } from 'node:perf_hooks';
import { Session } from './session.mjs';

/** Keys before anything is measured, so that the engine has compiled what runs at each. */
const warmUp = 20;

/** What one server may use for one kind of sample, as a share of its budget for a document. */
const shares = { warmUp: 0.15, key: 0.35, hover: 0.2, completion: 0.2, burst: 0.1 };

/** Milliseconds from the start of the process to the answer to `initialize`, of all servers in turn. */
export async function measureStart(servers, document, { starts, patience }) {
  const samples = new Map(servers.map(({ name }) => [name, []]));
  for (let round = 0; round < starts; round++)
    for (const server of turned(servers, round)) {
      const session = new Session(server, document, patience);
      try {
        samples.get(server.name).push(await session.initialize(server.pulls ?? false));
      } finally {
        await session.end();
      }
    }
  return Object.fromEntries([...samples].map(([name, values]) => [name, figure(values)]));
}

/**
 * All servers on one document in turn, the order turned round each time, so that a busy minute hits all of them.
 * `patience`: how long one answer may take; `budget`: how long a server may be asked in one round; milliseconds.
 */
export async function measureDocument(document, servers, plan) {
  const present = servers.filter(({ languages }) => languages.includes(document.languageId));
  const samples = new Map(present.map(({ name }) => [name, {}]));
  for (let round = 0; round < plan.rounds; round++)
    for (const server of turned(present, round)) {
      const own = samples.get(server.name);
      if (own.over) continue;
      console.error(`${document.name}: ${server.name}, round ${round + 1} of ${plan.rounds}`);
      await measureOnce(server, document, own, plan);
    }
  const figures = [...samples].map(([name, all]) => [name, summary(all)]);
  return { name: document.name, lines: document.lines, servers: Object.fromEntries(figures) };
}

async function measureOnce(server, document, all, { patience, budget, keys }) {
  const session = new Session(server, document, patience);
  let kind = 'start';
  const add = (value) => (all[kind] ??= []).push(value);
  const sample = async (name, count, measure) => {
    kind = name;
    const end = performance.now() + budget * shares[name];
    let done = 0;
    do {
      const value = await measure();
      if (name !== 'warmUp') add(value);
      done += 1;
    } while (done < count && performance.now() < end);
    return done;
  };
  try {
    add(await session.initialize(server.pulls ?? false));
    kind = 'open';
    add(await session.open());
    kind = 'memory';
    add(session.memory());
    await sample('warmUp', warmUp, () => session.key());
    const before = session.cpu();
    const measured = await sample('key', keys, () => session.key());
    kind = 'cpu';
    add((session.cpu() - before) / measured);
    await sample('hover', keys / 2, () => session.askAfterKey('hover'));
    await sample('completion', keys / 2, () => session.askAfterKey('completion'));
    // What the keys before left to do must not count for the burst.
    await session.key();
    await sample('burst', 3, () => session.burst(20));
    kind = 'memoryAfter';
    add(session.memory());
  } catch (error) {
    // What was measured before stays; what would come after is left out.
    all.over = { kind: kind === 'warmUp' ? 'key' : kind, seconds: patience / 1000, why: error.message };
  } finally {
    await session.end();
  }
}

function turned(list, round) {
  return round % 2 === 0 ? list : list.toReversed();
}

/** Medians, and what 95 of 100 samples stay below; milliseconds and MiB. */
function summary({ over, ...all }) {
  const figures = Object.fromEntries(Object.entries(all).map(([name, values]) => [name, figure(values)]));
  return over ? { ...figures, over } : figures;
}

function figure(values) {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95), n: values.length };
}

function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]);
}

export function round(value) {
  return Math.round(value * 100) / 100;
}
