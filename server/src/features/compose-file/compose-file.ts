// `docker run` commands of a file as a compose.yaml that starts the same containers.
import { upTo } from '../../base/cut-off';
import { Document, isScalar, visit } from 'yaml';
import { pick, type Locale, type Text } from '../../base/text';
import type { Span } from '../../base/span';
import type { HostFile } from '../../hosts/types';
import { knowsAllFlags, lastUse } from '../../model/flag-state';
import type { Invocation } from '../../model/invocation';
import { makesContainer } from '../../model/makes-container';
import { understand } from '../../model/understand';
import { createdNetwork } from './network-creation';
import { allNotes, noNotes } from './notes';
import { serviceOf } from './service';
import type { ComposeMap, ComposeValue, FileDraft } from './service-draft';

export interface ComposeFile {
  /** YAML, with a comment at its head that tells the notes in the user's language. */
  readonly text: string;
  /** What compose cannot say, and what it needs from outside. */
  readonly notes: readonly Text[];
}

/** Of all commands that touch the range; undefined where there is none that is certain to the end. */
export function composeFileOf(file: HostFile, range: Span, locale: Locale): ComposeFile | undefined {
  const runs = runsIn(file, range);
  if (runs.length === 0) return undefined;
  const named = withKeys(runs);
  const draft: FileDraft = {
    notes: noNotes(),
    volumes: new Map(),
    networks: createdNetworks(file),
    peers: new Map(
      named.flatMap(([key, run]) => {
        const name = lastUse(run, 'name')?.value;
        return name?.fixed ? [[name.text, key] as const] : [];
      }),
    ),
  };
  const services = Object.fromEntries(named.map(([key, run]) => [key, serviceOf(run, draft)]));
  const used = new Set(Object.values(services).flatMap(networksOf));
  const networks = [...draft.networks].filter(([key]) => used.has(key));
  const content = {
    services,
    ...(networks.length > 0 ? { networks: Object.fromEntries(networks) } : {}),
    ...(draft.volumes.size > 0 ? { volumes: Object.fromEntries(draft.volumes) } : {}),
  };
  const notes = allNotes(draft.notes);
  return { text: write(content, notes, locale), notes };
}

/** Whether the range touches a command that can be converted; costs less than converting it. */
export function isConvertibleAt(file: HostFile, range: Span): boolean {
  return runsIn(file, range).length > 0;
}

function runsIn({ sites }: HostFile, { start, end }: Span): Invocation[] {
  return sites
    .filter(({ offset, site }) => offset <= end && offset + site.text.length >= start)
    .map(({ site }) => understand(site))
    .filter(isConvertible);
}

function isConvertible(invocation: Invocation): boolean {
  const { operands, problems, help } = invocation;
  if (!makesContainer(invocation) || help) return false;
  return problems.length === 0 && operands.length > 0 && knowsAllFlags(invocation);
}

function createdNetworks({ sites }: HostFile): Map<string, ComposeMap> {
  const creations = sites
    .map(({ site }) => understand(site))
    .filter(({ command }) => command.spec.path.join(' ') === 'network create');
  return new Map(
    creations.flatMap((invocation) => {
      const created = createdNetwork(invocation);
      return created ? [created] : [];
    }),
  );
}

function networksOf({ networks }: ComposeMap): string[] {
  return typeof networks === 'object' && networks !== null ? Object.keys(networks) : [];
}

/** A service is called like its container, or like its image; no two alike. */
function withKeys(runs: readonly Invocation[]): (readonly [string, Invocation])[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return runs.map((run) => {
    const name = lastUse(run, 'name')?.value;
    const wish = name?.fixed && /^[A-Za-z0-9][\w.-]*$/u.test(name.text) ? name.text : imageName(run);
    let key = wish;
    let number = numbers.get(wish) ?? 2;
    for (; taken.has(key); number += 1) key = `${wish}-${String(number)}`;
    numbers.set(wish, number);
    taken.add(key);
    return [key, run] as const;
  });
}

function imageName({ operands: [image] }: Invocation): string {
  const reference = upTo(image?.text ?? '', '@');
  const last = upTo(reference.slice(reference.lastIndexOf('/') + 1), ':');
  return /^[A-Za-z0-9][\w.-]*$/u.test(last) ? last : 'app';
}

function write(content: ComposeMap, notes: readonly Text[], locale: Locale): string {
  // As YAML 1.1 reads it, in which `no` and `22:22` are no text unless quoted.
  const document = new Document(content, { schema: 'yaml-1.1' });
  visit(document, {
    // The only numbers that people read as octal ones.
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === 'mode' && isScalar<ComposeValue>(value))
        if (typeof value.value === 'number') value.format = 'OCT';
    },
  });
  const lines = notes.map((text) => ` - ${pick(text, locale).replace(/\s+/gu, ' ')}`);
  if (lines.length > 0) document.commentBefore = [` ${pick(heading, locale)}`, ...lines].join('\n');
  return document.toString({ lineWidth: 0, nullStr: '' });
}

const heading: Text = {
  en: 'Converted from docker run by Dockline. Please note:',
  ko: 'Dockline이 docker run 명령에서 변환했습니다. 다음을 확인하십시오.',
};
