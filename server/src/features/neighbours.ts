// Where another tool finds the same in the same file, ours steps back, so that nothing is told twice.
import type { Neighbour } from '../protocol/neighbours';
import type { RuleFinding, RuleMeta } from '../rules/rule';
import type { Settings } from './settings';

/** The languages, by the editor's ids, in which each tool looks for mistakes. */
const servedBy: Readonly<Record<Neighbour, ReadonlySet<string>>> = {
  shellcheck: new Set(['shellscript']),
  'docker-dx': new Set(['dockerfile']),
  'container-tools': new Set(['dockerfile']),
  hadolint: new Set(['dockerfile']),
};

/** What a client told of its tools, of any type; names that we do not know are passed over. */
export function readNeighbours(told: unknown): ReadonlySet<Neighbour> {
  const known = Object.keys(servedBy) as Neighbour[];
  return new Set(Array.isArray(told) ? known.filter((name) => told.includes(name)) : []);
}

/** Whether a tool beside us tells of this finding too. Who gives the rule a severity of their own wants it all the same. */
export function stepsBack(
  { rule, alsoFoundBy }: RuleFinding,
  languageId: string,
  settings: Settings,
): boolean {
  if (settings.besideOthers === 'showAll' || settings.rules.has(rule.id)) return false;
  return (alsoFoundBy ?? tellersOf(rule)).some(
    (tool) => settings.neighbours.has(tool) && servedBy[tool].has(languageId),
  );
}

/** The tools that tell of what the rule finds. Docker DX runs the checks of `docker build --check`. */
export function tellersOf({ alsoFoundBy = [], buildCheck }: RuleMeta): Neighbour[] {
  return [...(buildCheck === undefined ? [] : (['docker-dx'] as const)), ...alsoFoundBy];
}
