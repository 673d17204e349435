// Which commands of a script run on every path of it.
import { writtenEnd } from '../../model/word-places';
import { isReadOnce } from '../../model/transparent-wrappers';
import type { ScriptCommand } from '../../model/script';
import type { SitedText } from '../../hosts/types';

/** One answer for each command: true where it runs whenever the script gets there. */
export function certainties({ text }: SitedText, commands: readonly ScriptCommand[]): boolean[] {
  const certain: boolean[] = [];
  for (const [index, command] of commands.entries()) {
    const { site } = command;
    const before = commands[index - 1];
    // `docker build … && docker run …` is a list of steps rather than a condition.
    const goesOn = before !== undefined && certain[index - 1] === true && followsAnd(text, before, command);
    certain.push(isReadOnce(site) && (!site.surroundings.conditional || goesOn));
  }
  return certain;
}

function followsAnd(text: string, before: ScriptCommand, { offset, site }: ScriptCommand): boolean {
  const start = offset + Math.min(0, ...site.wrappers.map(({ span }) => span.start));
  const end = before.offset + writtenEnd(before.site);
  return start - end < 200 && /^(?:\s|\\\r?\n)*&&(?:\s|\\\r?\n)*$/u.test(text.slice(end, start));
}
