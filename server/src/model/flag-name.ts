// A flag's name as the user wrote it.
import type { FlagUse } from './invocation';

/** With its dashes: `--publish`, or `-p` also where the letter stands in a cluster such as `-dp`. */
export function writtenFlag(use: FlagUse): string {
  return use.form === 'short' ? `-${use.flag.short ?? ''}` : `--${use.flag.long}`;
}
