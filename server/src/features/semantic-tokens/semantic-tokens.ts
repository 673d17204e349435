// The semantic tokens of a file: what its docker commands are made of, and the names in them; of a Dockerfile its instructions, too.
import { runsInSource } from '../../base/offset-map';
import type { Span } from '../../base/span';
import type { CommandSite, HostFile, LocatedDockerfile, LocatedSite } from '../../hosts/types';
import { namesOf, type Occurrence, type SymbolKind } from '../../model/script-names';
import { dockerfilesOf, spanWithin } from '../dockerfile/dockerfiles-of';
import { dockerfileTokens } from '../dockerfile/dockerfile-tokens';
import { shellVariableTokens } from '../dockerfile/shell-variable-tokens';
import { commandTokens } from './command-tokens';
import { flatTokens, type SemanticToken } from './flatten';
import type { Token, TokenType } from './token';

/** Tokens of the commands and instructions that touch the range, in offsets of the file, ascending, apart, each within one line. */
export function semanticTokens(file: HostFile, range: Span): SemanticToken[] {
  const clusters = clustersOf(file, range);
  const places = dockerfilesOf(file).flatMap((place) => {
    const within = spanWithin(range, place);
    return within ? [{ place, within }] : [];
  });
  if (places.length === 0) return clusters.flatMap((cluster) => tokensOfCluster(file, cluster));
  const isInside = ({ offset }: Cluster): boolean =>
    places.some(({ place }) => spanWithin({ start: offset, end: offset }, place));
  const apart = clusters.filter((cluster) => !isInside(cluster));
  const ofPlaces = (read: typeof dockerfileTokens): Token[] =>
    places.flatMap(({ place, within }) => placedTokens(place, read(place.script.dockerfile, within)));
  const inside = clusters.filter(isInside).flatMap((cluster) => moved(rawTokens(cluster), cluster.offset));
  // Instructions lie around the commands in them, and in these the variables of the file.
  const all = [...ofPlaces(dockerfileTokens), ...inside, ...ofPlaces(shellVariableTokens)];
  return [...flatTokens(file.text, all), ...apart.flatMap((cluster) => tokensOfCluster(file, cluster))].sort(
    (a, b) => a.start - b.start,
  );
}

/** What the file puts before the lines of a code block belongs to no token. */
function placedTokens({ offset, script }: LocatedDockerfile, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) =>
    runsInSource(script.map, token.start, token.end).map(({ start, end }) => ({
      ...token,
      start: offset + start,
      end: offset + end,
    })),
  );
}

/** A command with those in its words, and the names in all of them. */
interface Cluster {
  readonly offset: number;
  end: number;
  readonly sites: LocatedSite[];
  readonly names: Occurrence[];
}

function clustersOf(file: HostFile, range: Span): Cluster[] {
  const clusters: Cluster[] = [];
  let last: Cluster | undefined;
  const ofSite: (Cluster | undefined)[] = [];
  for (const located of file.sites) {
    const { offset, site } = located;
    const end = offset + site.text.length;
    if (!last || offset >= last.end) {
      last = { offset, end, sites: [], names: [] };
      clusters.push(last);
    }
    last.end = Math.max(last.end, end);
    last.sites.push(located);
    ofSite.push(last);
  }
  const touched = clusters.filter(({ offset, end }) => offset <= range.end && end >= range.start);
  if (touched.length === 0) return [];
  for (const name of namesOf(file)) {
    // What stands in a variable is no name of docker's yet.
    if (name.site !== undefined && name.variable === undefined) ofSite[name.site]?.names.push(name);
  }
  return touched;
}

interface Kept {
  readonly key: string;
  readonly inner: readonly CommandSite[];
  readonly tokens: readonly SemanticToken[];
}

const known = new WeakMap<CommandSite, Kept>();

/** Kept with the command, so that an edit elsewhere costs no more than moving them. */
function tokensOfCluster(file: HostFile, cluster: Cluster): SemanticToken[] {
  const { offset, sites, names } = cluster;
  const [outer, ...others] = sites;
  if (!outer) return [];
  let key = '';
  for (const located of others) key += `${located.offset - offset} `;
  for (const { kind, role, start, end } of names) key += `${kind} ${role} ${start - offset} ${end - offset} `;
  let kept = known.get(outer.site);
  if (kept?.key !== key || others.some(({ site }, index) => site !== kept?.inner[index])) {
    const text = file.text.slice(offset, cluster.end);
    kept = { key, inner: others.map(({ site }) => site), tokens: flatTokens(text, rawTokens(cluster)) };
    known.set(outer.site, kept);
  }
  return moved(kept.tokens, offset);
}

/** Relative to the start of the cluster; a token may lie within another one. */
function rawTokens({ offset, sites, names }: Cluster): Token[] {
  const words = sites.flatMap((located) => moved(commandTokens(located.site), located.offset - offset));
  const named = names.map(({ kind, role, start, end }): Token => ({
    start: start - offset,
    end: end - offset,
    type: nameTypes[kind],
    ...(role === 'definition' ? { defines: true } : {}),
  }));
  return [...words, ...named];
}

function moved<Moved extends Span>(tokens: readonly Moved[], by: number): Moved[] {
  return by === 0
    ? [...tokens]
    : tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
}

const nameTypes: Readonly<Record<SymbolKind, TokenType>> = {
  container: 'variable',
  context: 'namespace',
  image: 'class',
  network: 'interface',
  project: 'namespace',
  tag: 'enumMember',
  volume: 'property',
};
