// Crontabs: the command of each job, with a column for the user in those of the system.
import { contentEnd, nextLineStart } from '../../base/lines';
import { needle } from '../docker-word';
import { MapBuilder } from '../map-builder';
import type { ScriptFinder } from './embedded-scripts';
import type { ScriptBlock } from './script-block';

/** Five fields of time, or a nickname for them; a `-` before them keeps some crons from logging. */
const time = String.raw`[ \t]*-?(?:@(?:reboot|yearly|annually|monthly|weekly|daily|midnight|hourly|every_\w+)|(?:[\d*][-\d*,/~]*[ \t]+){3}[\d*A-Za-z][-\d*,/~A-Za-z]*[ \t]+[\d*A-Za-z][-\d*,/~#A-Za-z]*)[ \t]+`;

export const userCrontab = jobsAfter(new RegExp(time, 'uy'));
export const systemCrontab = jobsAfter(new RegExp(String.raw`${time}[\w.-]+[ \t]+`, 'uy'));

function jobsAfter(head: RegExp): ScriptFinder {
  return function* (text) {
    let at: number | undefined = text.startsWith('\uFEFF') ? 1 : 0;
    for (; at !== undefined; at = nextLineStart(text, at)) {
      const end = contentEnd(text, at);
      if (!text.slice(at, end).includes(needle)) continue;
      head.lastIndex = at;
      const found = head.exec(text)?.[0];
      if (found !== undefined && at + found.length < end) yield readJob(text, at + found.length, end);
    }
  };
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
