// Files of variables as `docker run`, `create` and `exec` read them: line by line, without quotes and without a shell.
import type { TextFile } from './known-files';

/** `blank`: a blank in the name, which docker refuses. `unnamed`: nothing before `=`, refused too. `quoted`: kept as it is. */
export interface EnvFileFault {
  readonly kind: 'blank' | 'unnamed' | 'quoted';
  /** As docker reads it: all before `=`. */
  readonly name: string;
  /** Counts from 0. */
  readonly line: number;
  /** The place of the assignment in its line, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where its value begins, behind blanks; left out where there is no `=`. */
  readonly value?: number;
}

const known = new WeakMap<TextFile, readonly EnvFileFault[]>();

/** In the order of the lines. Docker stops at the first that it refuses. */
export function envFileFaults(file: TextFile): readonly EnvFileFault[] {
  let faults = known.get(file);
  if (!faults) known.set(file, (faults = file.text.split(/\r?\n/u).flatMap(faultOf)));
  return faults;
}

/** See `parseKeyValueFile` of docker/cli: blanks before the name are skipped, those at the end belong to the value. */
function faultOf(written: string, line: number): EnvFileFault[] {
  const text = written.trimStart();
  if (text === '' || text.startsWith('#')) return [];
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const start = written.length - text.length;
  const value = text.slice(name.length + 1).trimStart();
  const place = {
    name,
    line,
    start,
    end: written.length,
    ...(equals < 0 ? {} : { value: written.length - value.length }),
  };
  if (name === '') return [{ kind: 'unnamed', ...place }];
  if (/[ \t]/u.test(name)) return [{ kind: 'blank', ...place }];
  return equals >= 0 && isQuoted(text.slice(equals + 1)) ? [{ kind: 'quoted', ...place }] : [];
}

/** One pair of quotes around the whole value, so that a list such as `"a","b"` is none. */
function isQuoted(value: string): boolean {
  return /^(?:"[^"]*"|'[^']*')$/u.test(value);
}
