// Telling the command word of a docker command line.
import type { Word } from './types';

/** Without these letters a text has no docker command in it. */
export const needle = 'docker';

const dockerName = /(?:^|[/\\])docker(?:-compose)?(?:\.exe)?$/u;

/** `docker`, `docker-compose`, `docker.exe`, any path to them, and `${DOCKER:-docker}`. */
export function isDockerWord(word: Word): boolean {
  if (word.dynamic.length === 0) return dockerName.test(word.cooked);
  const [part] = word.dynamic;
  if (part?.kind !== 'variable' || part.start !== 0 || part.end !== word.cooked.length) return false;
  const fallback = /^\$\{\w+:?[-=](.*)\}$/u.exec(word.cooked)?.[1];
  return fallback !== undefined && dockerName.test(fallback.replace(/^(["'])(.*)\1$/u, '$2'));
}

/** The name of a program: `bash` for `/bin/bash`, `wsl` for `wsl.exe`; undefined where only the running script knows. */
export function programName(word: Word): string | undefined {
  if (word.dynamic.length > 0) return undefined;
  const { cooked } = word;
  const name = cooked.slice(Math.max(cooked.lastIndexOf('/'), cooked.lastIndexOf('\\')) + 1);
  return name.replace(/\.exe$/iu, '');
}
