// Telling the command word of a docker command line.
import { wideBlanks, zeroWidth } from '../base/unseen-blanks';
import type { Word } from './types';

/** Without these letters a text has no docker command in it. */
export const needle = 'docker';

const dockerName = /(?:^|[/\\])docker(?:-compose)?(?:\.exe)?$/u;

/** `docker run` with a blank that is none: one word to the shell, and yet meant for docker. */
const gluedName = new RegExp(
  `(?:^|[/\\\\])docker(?:-compose)?(?:\\.exe)?[${wideBlanks}${zeroWidth}]+(?:[a-z-][^]*)?$`,
  'u',
);

/** `docker`, `docker-compose`, `docker.exe`, any path to them, `${DOCKER:-docker}`, and what is meant to be `docker run`. */
export function isDockerWord(word: Word): boolean {
  if (word.dynamic.length === 0)
    return dockerName.test(word.cooked) || (word.quoting === 'none' && gluedName.test(word.cooked));
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
