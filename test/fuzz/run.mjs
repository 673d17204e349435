// `npm run fuzz`: random documents and edits for minutes, then 100,000 edits of a server whose memory is measured.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readOptions } from '../vscode/launcher/options.mjs';

const usage = `Usage: npm run fuzz -- [options]
Edits random documents of every kind and asks for everything at any offset. What fails is printed with the command that
does it again. Ends with 1 where something failed.

Options:
  --minutes N     how long (default 10); with 0 each property has one turn
  --seed N        of the first turn (default: the time)
  --only TEXT     only properties whose name holds TEXT; "memory" for the edits whose memory is measured
  --folder DIR    edit the files of this folder too`;

const { values } = readOptions(usage, {
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000) % 1_000_000) },
    only: { type: 'string' },
    folder: { type: 'string' },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes >= 0) || !Number.isInteger(seed)) {
  console.error(`fuzz: --minutes and --seed take numbers.\n\n${usage}`);
  process.exit(2);
}

const root = path.resolve(import.meta.dirname, '../..');
const bundle = path.join(root, '.cache/fuzz.mjs');
mkdirSync(path.dirname(bundle), { recursive: true });
await build({
  absWorkingDir: root,
  stdin: {
    contents: "export * from './long-run'; export * from './memory';",
    resolveDir: import.meta.dirname,
  },
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
  plugins: [{ name: 'own-folders', setup: keepFolders }],
});
const { heapOverEdits, runLong } = await import(pathToFileURL(bundle).href);

const { only, folder } = values;
let isGood = only === 'memory' || runLong({ minutes, seed, only, folder });
if (only === undefined || only === 'memory') {
  const heap = await heapOverEdits(100_000);
  // A leak of the words of one command per edit would be a hundred megabytes.
  const grown = heap.end - heap.start;
  const isBounded = grown < 10;
  console.log(
    `${isBounded ? 'passed' : 'FAILED'} memory over 100,000 edits: heap of ${heap.start} MB at the start, ${heap.middle} MB in the middle, ${heap.end} MB at the end`,
  );
  isGood &&= isBounded;
}
process.exit(isGood ? 0 : 1);

/** A module knows the folder it was written in, wherever the bundle is. */
function keepFolders({ onLoad }) {
  onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path: file }) => ({
    contents: readFileSync(file, 'utf8').replaceAll(
      'import.meta.dirname',
      JSON.stringify(path.dirname(file)),
    ),
    loader: 'ts',
  }));
}
