// From scalars of YAML to scripts: how each style is written, and the items of a list as the lines of one script.
import { needle } from '../docker-word';
import { MapBuilder } from '../map-builder';
import { spanInFile, type MappedText } from '../mapped-text';
import type { Writing } from '../writing';
import { blockOf, entriesOf, type YamlBlock, type YamlEntry } from './outline';
import type { ScalarStyle, YamlScalar } from './value';

export interface YamlScript {
  readonly source: MappedText;
  readonly writing: Writing;
}

export function scriptOf({ source, style, indent }: YamlScalar): YamlScript {
  return { source, writing: writingOf(style, indent) };
}

function writingOf(style: ScalarStyle, indent: number): Writing {
  switch (style) {
    case 'literal':
      return { escape: 'none', linePrefix: ' '.repeat(indent) };
    case 'folded':
      return { escape: 'none', linePrefix: undefined };
    case 'plain':
      return { escape: 'yaml-plain', linePrefix: undefined };
    case 'plain-in-flow':
      return { escape: 'yaml-flow', linePrefix: undefined };
    case 'single':
      return { escape: 'yaml-single', linePrefix: undefined };
    case 'double':
      return { escape: 'json', linePrefix: undefined };
  }
}

/** A list that one shell runs from the top to the bottom: as one script where all items are written in the same way. */
export function scriptsOfList(scalars: readonly YamlScalar[]): readonly YamlScript[] {
  const scripts = scalars.map(scriptOf);
  const [first] = scripts;
  if (!first || scripts.length < 2) return scripts;
  const { escape } = first.writing;
  if (scripts.some(({ writing }) => writing.escape !== escape)) return scripts;
  return [{ source: joinSources(scripts), writing: { escape, linePrefix: undefined } }];
}

function joinSources(scripts: readonly YamlScript[]): MappedText {
  const builder = new MapBuilder(scripts[0]?.source.file ?? '');
  let end = 0;
  for (const { source } of scripts) {
    const whole = spanInFile(source, 0, source.text.length);
    if (builder.length > 0 && !builder.endsLine) builder.spell('\n', { start: end, end: whole.start });
    builder.append(source);
    end = whole.end;
  }
  return builder.build();
}

/** A mapping with its entries. */
export interface YamlMapping extends YamlBlock {
  readonly entries: readonly YamlEntry[];
}

/** The mappings at any depth that speak of docker, outermost first. */
export function* mappingsIn(text: string, block: YamlBlock | undefined): Iterable<YamlMapping> {
  if (!block || !speaksOfDocker(text, block)) return;
  const entries = entriesOf(text, block);
  if (entries[0]?.key !== undefined) yield { ...block, entries };
  for (const entry of entries) if (speaksOfDocker(text, entry)) yield* mappingsIn(text, blockOf(text, entry));
}

export function speaksOfDocker(text: string, { start, end }: YamlBlock): boolean {
  return text.slice(start, end).includes(needle);
}
