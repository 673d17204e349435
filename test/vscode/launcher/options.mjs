// Reads the arguments of our scripts; an unknown one ends the script with a message that names it.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

/** `parseArgs` of Node, strict; prints the usage and ends with 0 for `--help`, with 2 for bad usage. */
export function readOptions(usage, config) {
  const options = { ...config.options, help: { type: 'boolean', short: 'h' } };
  try {
    const parsed = parseArgs({ ...config, options });
    if (!parsed.values.help) return parsed;
  } catch (error) {
    process.stderr.write(`${path.basename(process.argv[1])}: ${error.message}\n\n${usage}\n`);
    process.exit(2);
  }
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
