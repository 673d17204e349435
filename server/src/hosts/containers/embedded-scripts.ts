// Containers of files that hold scripts, or Dockerfiles, here and there. An edit within a part of a file reads no more than this part again.
import type { Span } from '../../base/span';
import { needle } from '../docker-word';
import type { FileEdit, LocatedDockerfile } from '../types';
import type { Container, FoundScripts } from './container';
import { readBlocks, type LocatedEmbedded, type ScriptBlock } from './script-block';

/** A stretch of a file that is read by itself, such as a step of a workflow or a code block. */
export interface FilePart extends Span {
  /** What beside its own text decides what the part says, such as the shell that the file names elsewhere. */
  readonly context: string;
}

/** How files of a kind are divided into parts, and what stands in a part. */
export interface PartReader {
  /** The parts in their order and apart from each other; between them stands no script. */
  partsOf(text: string): Iterable<FilePart>;
  /**
   * The scripts of a part, apart from each other; looks at nothing around it. Asked only where it speaks of docker.
   * `dockerfile` is the one that the part holds.
   */
  scriptsOf(text: string, part: FilePart, dockerfile: LocatedDockerfile | undefined): Iterable<ScriptBlock>;
  /** The Dockerfile that the part holds, and nothing else; `old` is the one that stood there before. */
  dockerfileOf?(
    text: string,
    part: FilePart,
    old: LocatedDockerfile | undefined,
  ): LocatedDockerfile | undefined;
  /** Whether, after an edit within the part, the file is still divided as it was. `part` has its new end. */
  isWhole(text: string, part: FilePart, edit: FileEdit): boolean;
}

/** A part as it is kept: without its place, so that it stays the same object while it is moved. */
interface KnownPart {
  readonly length: number;
  readonly context: string;
  /** Their offsets count from the start of the part. */
  readonly scripts: readonly LocatedEmbedded[];
  readonly dockerfile?: LocatedDockerfile;
}

interface PlacedPart {
  readonly offset: number;
  readonly part: KnownPart;
}

interface PartedFile extends FoundScripts {
  readonly parts: readonly PlacedPart[];
}

export function scriptsInParts(reader: PartReader, about: Pick<FoundScripts, 'isProse'> = {}): Container {
  // A block may be called `Dockerfile`.
  const sought = reader.dockerfileOf ? needle.slice(1) : needle;
  const open = (text: string): PartedFile =>
    assemble(text, text.includes(sought) ? divide(reader, text) : [], about);
  return {
    open,
    edit: (found, text, edit) => {
      const old = (found as PartedFile).parts;
      if (!text.includes(sought) || text.length - found.text.length !== edit.newEnd - edit.oldEnd)
        return open(text);
      return assemble(text, editPart(reader, old, text, edit) ?? divide(reader, text, { old, edit }), about);
    },
  };
}

/** The parts after an edit within one of them; undefined where the edit may have changed how the file is divided. */
function editPart(
  reader: PartReader,
  old: readonly PlacedPart[],
  text: string,
  edit: FileEdit,
): readonly PlacedPart[] | undefined {
  const by = edit.newEnd - edit.oldEnd;
  const index = old.findLastIndex(({ offset }) => offset <= edit.start);
  const before = old[index];
  if (!before || before.offset + before.part.length < edit.oldEnd) return undefined;
  const { context, length } = before.part;
  const part = { start: before.offset, end: before.offset + length + by, context };
  if (!reader.isWhole(text, part, edit)) return undefined;
  const edited = readPart(reader, text, part, before.part);
  return old.map((placed, at) =>
    at < index ? placed : at === index ? edited : { offset: placed.offset + by, part: placed.part },
  );
}

/** The parts of the text; those of before that an edit has only moved are taken over. */
function divide(
  reader: PartReader,
  text: string,
  before?: { readonly old: readonly PlacedPart[]; readonly edit: FileEdit },
): readonly PlacedPart[] {
  const { old = [], edit = { start: 0, oldEnd: 0, newEnd: text.length } } = before ?? {};
  let next = 0;
  return Array.from(reader.partsOf(text), (part) => {
    const isBehind = part.start >= edit.newEnd;
    const oldStart = isBehind ? part.start - edit.newEnd + edit.oldEnd : part.start;
    while ((old[next + 1]?.offset ?? Infinity) <= oldStart) next += 1;
    const known = old[next];
    const isSame =
      (isBehind || part.end <= edit.start) &&
      known?.offset === oldStart &&
      known.part.length === part.end - part.start &&
      known.part.context === part.context;
    if (isSame) return { offset: part.start, part: known.part };
    return readPart(reader, text, part, known?.part);
  });
}

/** `old` is what stood there before. */
function readPart(reader: PartReader, text: string, part: FilePart, old: KnownPart | undefined): PlacedPart {
  const { start, end, context } = part;
  const speaks = text.slice(start, end).includes(needle);
  const dockerfile = reader.dockerfileOf?.(text, part, old?.dockerfile);
  const found = speaks ? readBlocks(reader.scriptsOf(text, part, dockerfile), old?.scripts ?? []) : [];
  const scripts = found.map((script) => moved(script, -start));
  const read = { length: end - start, context, scripts };
  return { offset: start, part: dockerfile ? { ...read, dockerfile: moved(dockerfile, -start) } : read };
}

function moved<Located extends { readonly offset: number }>(located: Located, by: number): Located {
  return { ...located, offset: located.offset + by };
}

function assemble(
  text: string,
  parts: readonly PlacedPart[],
  about: Pick<FoundScripts, 'isProse'>,
): PartedFile {
  const scripts = parts.flatMap(({ offset, part }) => part.scripts.map((located) => moved(located, offset)));
  const dockerfiles = parts.flatMap(({ offset, part }) =>
    part.dockerfile ? [moved(part.dockerfile, offset)] : [],
  );
  const sites = scripts.flatMap(({ offset, script }) =>
    script.placed.map((located) => ({ offset: offset + located.offset, site: located.site })),
  );
  return { text, sites, scripts, ...(dockerfiles.length > 0 ? { dockerfiles } : {}), parts, ...about };
}
