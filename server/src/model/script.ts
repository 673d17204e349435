// A file as a script: its docker commands in order, understood.
import type { SitedText, LocatedSite } from '../hosts/types';
import type { Invocation } from './invocation';
import { understand } from './understand';

export interface ScriptCommand extends LocatedSite {
  readonly invocation: Invocation;
}

export interface Script {
  readonly file: SitedText;
  /** In the order of the file. Whether one runs at all, or more than once, is told by `site.surroundings.conditional`. */
  readonly commands: readonly ScriptCommand[];
}

export function scriptOf(file: SitedText): Script {
  let commands: readonly ScriptCommand[] | undefined;
  return {
    file,
    // Few who look at a script look at each of its commands.
    get commands() {
      commands ??= file.sites.map(({ offset, site }) => ({ offset, site, invocation: understand(site) }));
      return commands;
    },
  };
}
