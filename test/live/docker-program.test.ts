// How the docker client is run: never through a shell, never for long, never with a surprise.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { runDocker } from '../../client/src/live/docker-program';

const directory = mkdtempSync(path.join(tmpdir(), 'dockline-program-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** Runs a script of Node in the place of docker. */
function run(
  script: string,
  words: readonly string[] = [],
  options?: Parameters<typeof runDocker>[2],
): ReturnType<typeof runDocker> {
  const file = path.join(directory, 'docker.cjs');
  writeFileSync(file, script);
  return runDocker(process.execPath, [file, ...words], options);
}

test('the output is handed on, the words arrive as they are, and no shell reads them', async () => {
  const words = ['$(echo x)', '; exit 1', '"', '&& false', '한국어'];
  const result = await run('process.stdout.write(JSON.stringify(process.argv.slice(2)))', words);
  expect(result).toEqual({ output: JSON.stringify(words) });
});

test('it runs outside of the project and without an input', async () => {
  const result = await run('process.stdin.on("end", () => console.log(process.cwd())).resume()');
  expect(result).toEqual({ output: `${homedir()}\n` });
});

test('a program that is not there', async () => {
  expect(await runDocker(path.join(directory, 'none'), [])).toMatchObject({ problem: 'missing' });
  expect(await runDocker('', [])).toMatchObject({ problem: 'missing' });
});

test('a failing program is quoted, but not at length', async () => {
  const result = await run('process.stderr.write("Cannot connect. ".repeat(1000)); process.exitCode = 1');
  expect(result).toMatchObject({ problem: 'failed' });
  expect('message' in result && result.message.length).toBe(300);
});

test('a hanging program is ended, even one that does not want to', async () => {
  const script = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)';
  const begin = Date.now();
  expect(await run(script, [], { milliseconds: 300 })).toMatchObject({ problem: 'timed-out' });
  expect(Date.now() - begin).toBeLessThan(5_000);
});

test('a question nobody waits for is ended', async () => {
  const controller = new AbortController();
  const running = run('setInterval(() => {}, 1000)', [], { signal: controller.signal });
  controller.abort();
  expect(await running).toMatchObject({ problem: 'cancelled' });
});

test('output without end is cut off as a failure', async () => {
  const result = await run('for (let i = 0; i < 100; i += 1) process.stdout.write("x".repeat(100_000))');
  expect('problem' in result).toBe(true);
});
