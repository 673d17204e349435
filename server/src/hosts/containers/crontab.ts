// Crontabs: the command of each job, with a column for the user in those of the system.
import { contentEnd, insertionPoint, lineStart } from '../../base/lines';
import { needle } from '../docker-word';
import { MapBuilder } from '../map-builder';
import type { Container } from './container';
import { scriptsInParts } from './embedded-scripts';
import type { ScriptBlock } from './script-block';

/** Five fields of time, or a nickname for them; a `-` before them keeps some crons from logging. */
const time = String.raw`[ \t]*-?(?:@(?:reboot|yearly|annually|monthly|weekly|daily|midnight|hourly|every_\w+)|(?:[\d*][-\d*,/~]*[ \t]+){3}[\d*A-Za-z][-\d*,/~A-Za-z]*[ \t]+[\d*A-Za-z][-\d*,/~#A-Za-z]*)[ \t]+`;

export const userCrontab = jobsAfter(new RegExp(time, 'uy'));
export const systemCrontab = jobsAfter(new RegExp(String.raw`${time}[\w.-]+[ \t]+`, 'uy'));

/** Each line with docker is a part. */
function jobsAfter(head: RegExp): Container {
  return scriptsInParts({
    *partsOf(text) {
      for (let at = text.indexOf(needle); at >= 0;) {
        const end = contentEnd(text, at);
        yield { start: insertionPoint(text, lineStart(text, at)), end, context: '' };
        at = text.indexOf(needle, end);
      }
    },
    *scriptsOf(text, { start, end }) {
      head.lastIndex = start;
      const found = head.exec(text)?.[0];
      if (found !== undefined && start + found.length < end) yield readJob(text, start + found.length, end);
    },
    isWhole: (text, { start, end }) =>
      insertionPoint(text, start) === start && contentEnd(text, start) === end,
  });
}

/** A `%` ends the command, what follows is its standard input; `\%` is a percent sign. */
function readJob(text: string, start: number, end: number): ScriptBlock {
  const builder = new MapBuilder(text);
  let at = start;
  for (const found of text.slice(start, end).matchAll(/\\?%/gu)) {
    const from = start + found.index;
    builder.copy(at, from);
    at = from + found[0].length;
    if (found[0] === '%') {
      at = end;
      break;
    }
    builder.spell('%', { start: from, end: at });
  }
  builder.copy(at, end);
  return {
    shell: 'posix',
    unattended: 'cron',
    source: builder.build(),
    writing: { escape: 'cron', linePrefix: undefined },
  };
}
