// Names that are not in our data but that the docker of this user knows.
import type { MissingName } from '../../rules/rule';
import type { HelpPage } from './read-help';

/** What has been learned, as one text for each name. */
export type LearnedNames = ReadonlySet<string>;

export function isLearned({ path, name }: MissingName, learned: LearnedNames): boolean {
  return learned.has(keyOf(path, name));
}

/** What a help page teaches of the command with this path. */
export function learn(path: readonly string[], { flags, commands }: HelpPage): string[] {
  return [...flags, ...commands].map((name) => keyOf(path, name));
}

function keyOf(path: readonly string[], name: string): string {
  return [...path, name].join(' ');
}
