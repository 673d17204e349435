// Where the client runs: directories made for the purpose, an Engine stand-in, and an environment with no way out.
import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from './engine';

export interface ClientSeat {
  readonly engine: Engine;
  /** A directory of its own, emptied before each run. */
  readonly directory: string;
}

/** Files which a command line of the collection may name; all else in the working directory is missing. */
const files: Readonly<Record<string, string>> = {
  Dockerfile: 'FROM scratch\n',
  'app/Dockerfile': 'FROM scratch\n',
  'app.env': 'COLOR=blue\n',
  'labels.txt': 'tier=web\n',
  'compose.yaml': 'services:\n  web:\n    image: nginx\n',
  'stack.yaml': 'version: "3.9"\nservices:\n  web:\n    image: nginx\n',
  'seccomp.json': '{}\n',
  'file.txt': 'text\n',
  'backup.tar': '',
};

export interface Places {
  /** The working directory. */
  readonly work: string;
  readonly home: string;
  readonly config: string;
  /** Stays empty. */
  readonly nothing: string;
  /** A file that stands for what a user types. */
  readonly answers: string;
}

export function placesIn(directory: string): Places {
  return {
    work: path.join(directory, 'work'),
    home: path.join(directory, 'home'),
    config: path.join(directory, 'config'),
    nothing: path.join(directory, 'nothing'),
    answers: path.join(directory, 'answers'),
  };
}

/** Empties the directories of an earlier run and fills them anew. */
export function layOut(places: Places): void {
  for (const place of [places.work, places.home, places.config, places.nothing]) {
    fs.rmSync(place, { recursive: true, force: true });
    fs.mkdirSync(place, { recursive: true });
  }
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(places.work, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  // Commands such as `system prune` ask before they act; a yes lets them reach the engine.
  fs.writeFileSync(places.answers, 'y\n');
}

/**
 * No way out: an empty PATH, so that neither `ssh` nor a credential helper runs, and a proxy on a port of this machine
 * that nobody serves, so that no registry is asked (and no name looked up).
 */
export function closeOff(places: Places, seat: ClientSeat): Record<string, string> {
  const proxy = 'http://127.0.0.1:9';
  return {
    PATH: places.nothing,
    HOME: places.home,
    TMPDIR: places.nothing,
    DOCKER_CONFIG: places.config,
    DOCKER_HOST: `unix://${seat.engine.socketPath}`,
    DOCKER_CLI_HINTS: 'false',
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    LANG: 'C.UTF-8',
    TERM: 'dumb',
  };
}

/** Writes the names of throw-away places, which differ from run to run, as variables. */
export function maskPlaces(text: string, places: Places, seat: ClientSeat): string {
  return (
    text
      .replaceAll(places.work, '$PWD')
      .replaceAll(places.home, '$HOME')
      .replaceAll(places.config, '$DOCKER_CONFIG')
      .replaceAll(places.nothing, '$TMPDIR')
      .replaceAll(seat.engine.socketPath, '$SOCKET')
      // What is left of the seat was reached by `..` from the working directory.
      .replaceAll(seat.directory, '$PWD/..')
  );
}
