// How much room the engine gives to objects that it has just made: in Node it would grow to 32 MiB when a large file is opened, and stay so.
import { setFlagsFromString } from 'node:v8';

/**
 * Reading a file needs many objects for a moment and few for long. With little room they are cleared away more often, which
 * costs as much in all, for only what survives has to be looked at.
 *
 * Node lets this be set while it runs; in Electron it would end the process, and the extension says it at the start instead.
 */
export function keepYoungObjectsFew(): void {
  if (process.versions['electron'] === undefined) setFlagsFromString('--semi-space-growth-factor=1');
}
