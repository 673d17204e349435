// What rules on steps go by, group by group of commands: two states with the same facts are judged the same.
import type { PlacedGroup } from '../hosts/site-groups';
import type { Script } from '../model/script';
import { stepsInGroup, type Step } from '../model/script-flow';
import { gapBefore } from '../model/straight-path';
import { findHostNames } from './host-name-in-words';
import { isCertain, isFailureExpected, isInBackground } from './judged-steps';
import { isSignal } from './signal-flag';

export interface GroupFacts {
  /** What stands before each of the commands, and how each step is run; a word for each command. */
  readonly manner: string;
  readonly steps: readonly Step[];
  /** The variables that the steps depend on. */
  readonly variables: ReadonlySet<string>;
  /** How far behind the start of the group the commands reach that begin in it or before it. */
  readonly end: number;
}

/** @param endBefore the offset up to which the commands before the group reach */
export function factsOfGroup(script: Script, placed: PlacedGroup, endBefore: number): GroupFacts {
  const { file } = script;
  const variables = new Set<string>();
  const steps = stepsInGroup(file, placed, variables);
  let [end, next, manner] = [endBefore, 0, ''];
  for (const [index, located] of placed.group.sites.entries()) {
    const offset = placed.offset + located.offset;
    if (offset < end) manner += '-';
    else {
      const { harmless, parts } = gapBefore(located.site, file.text.slice(end, offset));
      manner += `${harmless ? 'h' : ''}${parts ? 'p' : ''}`;
    }
    end = Math.max(end, offset + located.site.text.length);
    const step = steps[next];
    if (step?.index === placed.first + index) {
      manner += wayOf(script, step);
      next += 1;
    }
    manner += ' ';
  }
  return { manner, steps, variables, end: end - placed.offset };
}

function wayOf(script: Script, step: Step): string {
  const ways = [isCertain(step), isFailureExpected(script, step), isInBackground(script, step)];
  return ways.map((is) => (is ? '1' : '0')).join('');
}

export function areSameFacts(before: readonly GroupFacts[], now: readonly GroupFacts[]): boolean {
  return before.length === now.length && before.every((facts, index) => isSameGroup(facts, now[index]));
}

function isSameGroup(before: GroupFacts, now: GroupFacts | undefined): boolean {
  return (
    before === now ||
    (before.manner === now?.manner &&
      before.steps.length === now.steps.length &&
      before.steps.every((step, index) => isSameStep(step, now.steps[index])))
  );
}

/** Only the places of its names are not looked at. */
function isSameStep(before: Step, now: Step | undefined): boolean {
  if (!now) return false;
  const isSameCommand = before.command.site === now.command.site;
  if (isSameCommand && before.effects === now.effects) return true;
  return told(before) === told(now);
}

function told({ command: { invocation }, effects }: Step): string {
  const hosts = Array.from(findHostNames(invocation), ({ name }) => name);
  const all = { effects, hosts, signal: invocation.flags.some(isSignal) };
  return JSON.stringify(all, (key, value: unknown) => (key === 'at' ? undefined : value));
}
