// The files of the user's machine that a command reads: Dockerfiles, files of variables, sources of bind mounts.
import { withoutEnd } from '../base/cut-off';
import type { Invocation, Operand, ValueUse, WordPart } from './invocation';
import { usesOf } from './flag-state';
import { isRunHere } from './transparent-wrappers';
import { parseBuildFields } from './values/build-fields';
import { parseMount } from './values/mount';
import type { ValuePart } from './values/value';
import { parseVolume } from './values/volume';

/** The part is what is written for the file; the path is as docker reads it, from where the command runs. */
export interface FileMention extends WordPart {
  readonly path: string;
}

/** In no order; only paths that are known without running the script. Some may be folders. */
export function mentionedFiles(invocation: Invocation): FileMention[] {
  const { site, outerFlags, flags, operands, help } = invocation;
  if (help || !isRunHere(site)) return [];
  return [
    ...[...outerFlags, ...flags].flatMap(({ flag, value }) =>
      value?.fixed ? filesIn(flag.type, flag.long, value) : [],
    ),
    ...operands.flatMap((operand) => fileOfOperand(invocation, operand)),
  ];
}

/** Flags with the path of a file that docker reads; all others with a path name a folder or a file to be written. */
const read: ReadonlySet<string> = new Set(['compose-file', 'env-file', 'file', 'input', 'label-file']);

function filesIn(type: string, flag: string, value: ValueUse): FileMention[] {
  switch (type) {
    case 'host-path':
      return read.has(flag)
        ? [{ word: value.word, start: value.start, end: value.end, path: value.text }]
        : [];
    case 'volume': {
      const { kind, source } = parseVolume(value.text);
      return kind === 'bind' ? mention(value, source) : [];
    }
    case 'mount': {
      const { mountType, source } = parseMount(value.text);
      return mountType === 'bind' ? mention(value, source) : [];
    }
    case 'build-secret':
      return mention(value, secretSource(value.text));
    default:
      return [];
  }
}

function secretSource(text: string): ValuePart | undefined {
  const { parts } = parseBuildFields(text);
  const key = parts.findIndex((part) => part.kind === 'key' && /^(?:src|source)$/u.test(part.text));
  return key < 0 ? undefined : parts[key + 1];
}

function mention({ word, start }: ValueUse, source: ValuePart | undefined): FileMention[] {
  if (!source) return [];
  return [{ word, start: start + source.start, end: start + source.end, path: source.text }];
}

/** A build reads the Dockerfile in its context, unless it is told of another one. */
function fileOfOperand(
  invocation: Invocation,
  { fixed, spec, word, start, end, text }: Operand,
): FileMention[] {
  if (!fixed || spec?.kind !== 'build-context') return [];
  // A URL or the archive from standard input is no folder here.
  if (text === '-' || /^[\w+.-]+:|^[^/]+@/u.test(text)) return [];
  if (usesOf(invocation, 'file').length > 0 || invocation.certainUntil < invocation.site.words.length)
    return [];
  return [{ word, start, end, path: `${withoutEnd(text, /\//u)}/Dockerfile` }];
}
