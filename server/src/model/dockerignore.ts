// `.dockerignore`: which paths of the build context the builder never sees. Its patterns are not those of Git.
import type { FilesAround, TextFile } from './known-files';

export interface IgnorePattern {
  /** Counts from 0. */
  readonly line: number;
  /** Where it begins in its line. */
  readonly start: number;
  /** As written, without blanks around it. */
  readonly text: string;
  /** `!` takes paths out again. */
  readonly isException: boolean;
  /** Cleaned: without `./`, `//` and slashes at its ends. */
  readonly path: string;
  readonly matches: (path: string) => boolean;
}

export interface IgnoreFile {
  readonly file: TextFile;
  readonly patterns: readonly IgnorePattern[];
}

/** The ignore file that belongs to the Dockerfile with this path alone, and lies beside it. */
export function ownIgnoreFile(path: string): string {
  return `${path.split('/').at(-1) ?? ''}.dockerignore`;
}

/**
 * The file that holds for a Dockerfile in the folder of its context: that of its own name goes before `.dockerignore`.
 * Undefined where there is none, or none is known.
 * @param path of the Dockerfile, of which only the name counts
 */
export function ignoreFileOf(path: string, [folder]: FilesAround): IgnoreFile | undefined {
  const own = folder?.(ownIgnoreFile(path));
  const file = own?.kind === 'missing' ? folder?.('.dockerignore') : own;
  return file?.kind === 'file' ? read(file) : undefined;
}

const known = new WeakMap<TextFile, IgnoreFile>();

function read(file: TextFile): IgnoreFile {
  let ignore = known.get(file);
  if (!ignore) {
    const patterns = file.text.split(/\r?\n/u).flatMap((line, index) => readPattern(line, index));
    known.set(file, (ignore = { file, patterns }));
  }
  return ignore;
}

/** See `ReadAll` in moby/patternmatcher: only a `#` at the very start of a line begins a comment. */
function readPattern(written: string, line: number): IgnorePattern[] {
  const text = written.trim();
  if (written.startsWith('#') || text === '' || text === '!') return [];
  const isException = text.startsWith('!');
  const path = cleanPath(isException ? text.slice(1).trim() : text);
  const expression = expressionOf(path);
  return [
    {
      line,
      start: written.indexOf(text),
      text,
      isException,
      path,
      matches: (tested) => expression?.test(tested) ?? false,
    },
  ];
}

/**
 * The pattern that keeps the path out of the context; undefined where it is in it. A folder that an exception may take
 * something out of counts as in it.
 */
export function ignoringPattern({ patterns }: IgnoreFile, written: string): IgnorePattern | undefined {
  const path = cleanPath(written);
  const parts = path.split('/');
  const withParents = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  const last = patterns.findLast(({ matches }) => withParents.some(matches));
  return last && !last.isException && !patterns.some((pattern) => mayTakeOut(pattern, path))
    ? last
    : undefined;
}

function mayTakeOut({ isException, path: pattern }: IgnorePattern, path: string): boolean {
  if (!isException) return false;
  const literal = /^[^*?[\\]*/u.exec(pattern)?.[0] ?? '';
  return literal.startsWith(`${path}/`) || (literal !== pattern && `${path}/`.startsWith(literal));
}

/** As `filepath.Clean` does it; the root of the context is `.`. */
function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/') || '.';
}

/** Undefined for what is no pattern, such as `[`, with which no build begins. */
function expressionOf(pattern: string): RegExp | undefined {
  const source = pattern.replace(
    /\*\*\/|\*\*|\*|\?|\\(.?)|[.$^+(){}|]/gu,
    (piece: string, escaped: string | undefined) => {
      if (piece === '**/') return '(?:.*/)?';
      if (piece === '**') return '.*';
      if (piece === '*') return '[^/]*';
      if (piece === '?') return '[^/]';
      return `\\${escaped ?? piece}`;
    },
  );
  try {
    return new RegExp(`^${source}$`, 's');
  } catch {
    return undefined;
  }
}
