// Finds the real docker client and runs it against the Engine stand-in.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { closeOff, layOut, maskPlaces, placesIn, type ClientSeat } from './client-seat';
import type { EngineRequest } from './engine';

/** The version whose verdicts are recorded; another may judge otherwise. */
export const recordedVersion = '28.2.2';

/** Environment variables a line sets before the command, such as `DOCKER_BUILDKIT=0`. */
export type Environment = Readonly<Record<string, string>>;

export interface ClientRun {
  /** Null where the client was ended because it took too long. */
  readonly exitCode: number | null;
  /** With the throw-away directories written as `$PWD`, `$HOME`, `$DOCKER_CONFIG`, `$SOCKET`. */
  readonly stdout: string;
  readonly stderr: string;
  readonly requests: readonly EngineRequest[];
}

/** Milliseconds. None is known to need a tenth of it. */
const timeLimit = 20_000;

/** The full path of the client, or undefined where it is missing or of another version. */
export function findClient(): string | undefined {
  const directories = (process.env['PATH'] ?? '').split(path.delimiter);
  for (const directory of directories) {
    const program = path.join(directory, 'docker');
    if (!fs.existsSync(program)) continue;
    const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    return stdout.startsWith(`Docker version ${recordedVersion},`) ? program : undefined;
  }
  return undefined;
}

/**
 * Whether docker's own flags may name another engine than the stand-in (`-H`, `--host`). What a `system prune` would do
 * to a real one is why such lines are written by hand only, and only with addresses that cannot exist.
 */
export function namesEngine(argv: readonly string[]): boolean {
  const command = argv.findIndex((word, index) => !isFlag(word) && !isFlag(argv[index - 1]));
  return argv.slice(0, command < 0 ? argv.length : command).some((word) => /^-[^-]*H|^--host/u.test(word));
}

function isFlag(word: string | undefined): boolean {
  return word?.startsWith('-') === true;
}

/** `argv` is what follows `docker`. Throws rather than reach an engine that may exist. */
export async function runClient(
  program: string,
  argv: readonly string[],
  environment: Environment,
  seat: ClientSeat,
): Promise<ClientRun> {
  if (namesEngine(argv) && argv.length > 1 && !argv.some((word) => /nosuch|nonsense/u.test(word))) {
    throw new Error(`may reach a real engine: docker ${argv.join(' ')}`);
  }
  const run = await runOnce(program, argv, environment, seat, false);
  // Only where the client insists: a terminal makes others ask questions, and wait for an answer.
  return /not a TTY|not a terminal/iu.test(run.stderr)
    ? runOnce(program, argv, environment, seat, true)
    : run;
}

async function runOnce(
  program: string,
  argv: readonly string[],
  environment: Environment,
  seat: ClientSeat,
  terminal: boolean,
): Promise<ClientRun> {
  const places = placesIn(seat.directory);
  layOut(places);
  // The controlling side of a new pseudo terminal is a terminal too, and needs no other program.
  const input = terminal
    ? fs.openSync('/dev/ptmx', fs.constants.O_RDWR | fs.constants.O_NOCTTY)
    : fs.openSync(places.answers, 'r');
  seat.engine.takeRequests();
  const child = spawn(program, argv, {
    cwd: places.work,
    detached: true,
    stdio: [input, 'pipe', 'pipe'],
    env: { ...closeOff(places, seat), ...environment },
  });
  fs.closeSync(input);
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.on('data', (chunk: Buffer) => {
      if (output[stream].length < 20_000) output[stream] += chunk.toString('utf8');
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), timeLimit);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
  const mask = (text: string) => maskPlaces(text, places, seat);
  const requests = seat.engine.takeRequests();
  return { exitCode, stdout: mask(output.stdout), stderr: mask(output.stderr), requests };
}
