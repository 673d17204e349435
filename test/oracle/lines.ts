// The hand-written command lines in `lines/*.txt`, and the small part of shell quoting they are written in.
import fs from 'node:fs';
import path from 'node:path';
import type { Environment } from './client';

/** What the client is given: the words after `docker`, and the variables set before it. */
export interface Vector {
  readonly argv: readonly string[];
  readonly environment: Environment;
}

/** Every line of every file, in the order of the files' names; blank lines and `#` comments are left out. */
export function readLines(directory: string): Vector[] {
  const names = fs.readdirSync(directory).filter((name) => name.endsWith('.txt'));
  return names.sort().flatMap((name) => {
    const lines = fs.readFileSync(path.join(directory, name), 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      if (/^\s*(?:#|$)/u.test(line)) return [];
      try {
        return [readLine(line)];
      } catch (error) {
        throw new Error(`${name}:${index + 1}: ${String(error)}`);
      }
    });
  });
}

/** Throws where a shell would do more than take words apart, so that each line means the same everywhere. */
export function readLine(line: string): Vector {
  const words = splitWords(line);
  const environment: Record<string, string> = {};
  while (/^[A-Z_]+=/u.test(words[0] ?? '')) {
    const [assignment = ''] = words.splice(0, 1);
    const equals = assignment.indexOf('=');
    environment[assignment.slice(0, equals)] = assignment.slice(equals + 1);
  }
  if (words[0] !== 'docker') throw new Error('not a docker command');
  return { argv: words.slice(1), environment };
}

/** Quotes and backslashes as in a POSIX shell; expansions, operators, globs and comments are refused. */
export function splitWords(line: string): string[] {
  const words: string[] = [];
  const token = /'([^']*)'|"((?:[^"\\$`]|\\.)*)"|\\(.)|([^\s'"\\;&|<>()$`*?#~]+|(?<=[^\s])[#~])|(\s+)/suy;
  let word: string | undefined;
  while (token.lastIndex < line.length) {
    const from = token.lastIndex;
    const match = token.exec(line);
    if (!match) throw new Error(`only a shell can read this: ${line.slice(from)}`);
    const [, single, double, escaped, plain, blank] = match;
    if (blank !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    const text = single ?? escaped ?? plain ?? (double ?? '').replace(/\\(["\\$`])/gu, '$1');
    word = (word ?? '') + text;
  }
  if (word !== undefined) words.push(word);
  return words;
}
