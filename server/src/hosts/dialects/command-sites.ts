// From the words of a command to the sites of the docker commands it runs, for dialects that read words right away.
import { shift } from '../../base/span';
import { joinPieces, spanInFile, type MappedText } from '../mapped-text';
import { placeSite, standsOneToOne } from '../place-site';
import type { SiteDraft } from '../site-draft';
import type { Redirection, ShellName, Surroundings, Word, Wrapper } from '../types';
import { unwrap, type WrappedCommand } from '../wrappers';
import { maximumDepth, readNested, type ScriptContext } from './script-context';

/** A command; its offsets are those of the text that was read. */
export interface ReadCommand {
  readonly words: readonly Word[];
  readonly redirections: readonly Redirection[];
  readonly surroundings: Surroundings;
}

export interface CommandPlace {
  readonly shell: ShellName;
  readonly source: MappedText;
  readonly context: ScriptContext;
  /** What may follow a command on its line: blanks, and a continuation that leads nowhere. */
  readonly dangling: RegExp;
}

/** In no certain order. */
export function sitesOfCommand(command: ReadCommand, place: CommandPlace): SiteDraft[] {
  const { source, context } = place;
  const { surroundings } = command;
  return unwrap(command.words, () => false).flatMap((wrapped): readonly SiteDraft[] => {
    if (wrapped.kind === 'command') return [buildSite(command, wrapped, place)];
    if (context.depth >= maximumDepth) return [];
    return readNested(wrapped.shell ?? place.shell, joinPieces(source, wrapped.pieces), {
      wrappers: [...context.wrappers, ...inFile(source, wrapped.wrappers)],
      stdin: surroundings.stdin,
      substituted: surroundings.substituted,
      conditional: surroundings.conditional || wrapped.conditional,
      appendsArguments: wrapped.appendsArguments,
      depth: context.depth + 1,
      effort: context.effort,
    });
  });
}

function buildSite(
  { words, redirections, surroundings }: ReadCommand,
  { from, to, wrappers, appendsArguments, conditional }: WrappedCommand,
  { shell, source, context, dangling }: CommandPlace,
): SiteDraft {
  const own = words.slice(from, to);
  const start = own[0]?.span.start ?? 0;
  let end = start;
  for (const { span } of own) end = Math.max(end, span.end);
  for (const { span } of redirections) end = Math.max(end, span.end);
  const rest = source.text.slice(end, source.text.indexOf('\n', end) + 1 || undefined);
  const located = {
    offset: start,
    site: {
      shell,
      text: source.text.slice(start, end + (dangling.exec(rest)?.[0].length ?? 0)),
      words: own.map((word) => moveWord(word, -start)),
      redirections: redirections.map((one) => ({ ...one, span: shift(one.span, -start) })),
      wrappers: [],
      appendsArguments: appendsArguments || context.appendsArguments,
      surroundings: conditional ? { ...surroundings, conditional: true } : surroundings,
    },
  };
  const { map, file } = source;
  const placed = standsOneToOne(map)
    ? { ...located, offset: start + (map.pairs[1] ?? 0) }
    : placeSite(located, map, file);
  const all = [...context.wrappers, ...inFile(source, wrappers)];
  const moved = all.map(({ name, span }) => ({ name, span: shift(span, -placed.offset) }));
  return { offset: placed.offset, site: { ...placed.site, wrappers: moved } };
}

function moveWord(word: Word, by: number): Word {
  const map = word.map.map((value, index) => (index % 2 === 0 ? value : value + by));
  return { ...word, span: shift(word.span, by), map };
}

function inFile(source: MappedText, wrappers: readonly Wrapper[]): readonly Wrapper[] {
  return wrappers.map(({ name, span }) => ({ name, span: spanInFile(source, span.start, span.end) }));
}
