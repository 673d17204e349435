// Scripts with holes: what another program fills in before the shell reads it is, for the dialects, a part of a word.
import type { Span } from '../base/span';
import { sourceOffset } from './word-span';
import type { CommandSite, DynamicPart, LocatedSite, Redirection, Word } from './types';

/** A stretch of a script that is filled in. `splits` where it is known whether it can become several words. */
export interface Hole extends Span {
  readonly splits?: boolean;
}

/** A character for private use, which has a meaning in no shell. */
const filler = '\uE000';
const fillers = /\uE000+/gu;

/** The text with fillers in the place of the holes, as long as they are. */
export function maskHoles(text: string, holes: readonly Hole[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of holes) {
    masked += text.slice(at, start) + filler.repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

/** The site that was found in the masked text, with the `text` itself in its place. */
export function fillHoles({ offset, site }: LocatedSite, text: string, holes: readonly Hole[]): CommandSite {
  if (!site.text.includes(filler) && !site.surroundings.pipedInto?.some((word) => word.includes(filler)))
    return site;
  const { pipedInto } = site.surroundings;
  return {
    ...site,
    text: text.slice(offset, offset + site.text.length),
    words: site.words.map((word) => fillWord(word, site, offset, text, holes)),
    redirections: site.redirections.map((one) => fillTarget(one, offset, text)),
    surroundings: {
      ...site.surroundings,
      ...(pipedInto ? { pipedInto: pipedInto.map((word) => word.replace(fillers, '$')) } : {}),
    },
  };
}

function fillWord(word: Word, site: CommandSite, offset: number, text: string, holes: readonly Hole[]): Word {
  if (!word.cooked.includes(filler)) return word;
  const known: DynamicPart[] = [...word.dynamic];
  const cooked = word.cooked.replace(fillers, (run, start: number) => {
    const source = sourceOffset(word, start);
    const end = start + run.length;
    if (!known.some((part) => part.start <= start && end <= part.end)) {
      const own = holes.find((hole) => hole.start <= offset + source && offset + source < hole.end)?.splits;
      const splits = own ?? (site.shell !== 'exec-form' && !isQuoted(site.text, word.span.start, source));
      known.push({ kind: 'template', start, end, splits });
    }
    return Array.from(run, (_, index) => text.charAt(offset + sourceOffset(word, start + index))).join('');
  });
  return { ...word, cooked, dynamic: known.sort((one, other) => one.start - other.start) };
}

/** Whether `at` stands in quotes that were opened since `start`. */
function isQuoted(text: string, start: number, at: number): boolean {
  let quote = '';
  for (let index = start; index < at; index += 1) {
    const character = text.charAt(index);
    if (character === '\\' && quote !== "'") index += 1;
    else if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
  }
  return quote !== '';
}

/** Only what the target looks like is of interest: quotes may stay. */
function fillTarget(redirection: Redirection, offset: number, text: string): Redirection {
  const { target, span, operator } = redirection;
  if (!target.includes(filler)) return redirection;
  const written = text.slice(offset + span.start, offset + span.end);
  return { ...redirection, target: written.slice(written.indexOf(operator) + operator.length).trimStart() };
}
