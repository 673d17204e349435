// Lines above a command: how often the name that it makes is used, and a way to run it.
import type { Span } from '../base/span';
import { pick, type Locale } from '../base/text';
import type { HostFile } from '../hosts/types';
import { namesOf, type Occurrence } from '../model/script-names';
import { canRunAlone } from './runnable-commands';
import type { Settings } from './settings';

/** Spans are offsets in the file; `span` is that of what the lens is about. */
export type CodeLens = { readonly span: Span; readonly title: string } & (
  { readonly kind: 'references'; readonly uses: readonly Span[] } | { readonly kind: 'run' }
);

/** Those the user has asked for, in the order of the file. */
export function codeLenses(file: HostFile, { codeLens, locale }: Settings): CodeLens[] {
  return [
    ...(codeLens.references ? referenceLenses(file, locale) : []),
    ...(codeLens.run ? runLenses(file, locale) : []),
  ].sort((a, b) => a.span.start - b.span.start);
}

function referenceLenses(file: HostFile, locale: Locale): CodeLens[] {
  const uses = new Map<string, Occurrence[]>();
  for (const one of namesOf(file)) {
    if (one.role !== 'use' && one.role !== 'implicit') continue;
    const key = `${one.kind} ${one.name}`;
    uses.set(key, [...(uses.get(key) ?? []), one]);
  }
  return namesOf(file)
    .filter(({ kind, role }) => role === 'definition' && kind !== 'tag')
    .map(({ kind, name, start, end }) => {
      const found = uses.get(`${kind} ${name}`) ?? [];
      const count = found.length;
      const title = pick(
        { en: `${name}: ${count} ${count === 1 ? 'use' : 'uses'}`, ko: `${name}: ${count}번 사용` },
        locale,
      );
      return {
        kind: 'references',
        span: { start, end },
        title,
        uses: found.map(({ start: from, end: to }) => ({ start: from, end: to })),
      };
    });
}

/** Above each command that can be run by itself. */
function runLenses({ sites }: HostFile, locale: Locale): CodeLens[] {
  let end = 0;
  return sites.flatMap((located): CodeLens[] => {
    const { offset, site } = located;
    const last = offset + (site.words.at(-1)?.span.end ?? 0);
    if (offset < end) return [];
    end = last;
    if (!canRunAlone(located)) return [];
    return [{ kind: 'run', span: { start: offset, end: last }, title: pick(runTitle, locale) }];
  });
}

const runTitle = { en: 'Run in terminal', ko: '터미널에서 실행' };
