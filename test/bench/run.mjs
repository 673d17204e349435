// Measures our server beside its peers and an empty server, interleaved on the same documents: `npm run bench`.
// `--quick`: fewer sizes and keys. Each run is kept in `test/bench/results`; `node test/bench/report.mjs` writes the README.
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { partsFrom } from '../../server/build/node-parts.mjs';
import { measureCheck } from './check-speed.mjs';
import { dockerfile, markdown, shell } from './documents.mjs';
import { measureDocument, measureStart, round } from './measure.mjs';
import { dist, installPeers, peerVersions, root, servers } from './servers.mjs';

const unknown = process.argv.slice(2).filter((argument) => argument !== '--quick');
if (unknown.length > 0) {
  console.error(`bench: unknown argument ${unknown.join(' ')}; known: --quick`);
  process.exit(2);
}
const isQuick = process.argv.includes('--quick');
const plan = isQuick
  ? { starts: 6, rounds: 2, keys: 40, patience: 4_000, budget: 6_000 }
  : { starts: 20, rounds: 4, keys: 60, patience: 10_000, budget: 15_000 };

const documentOf = (name, languageId, lines, text) => ({ name, languageId, lines, text });
const shellFile = (lines) => documentOf(`${lines}.sh`, 'shellscript', lines, shell(lines));
const documents = isQuick
  ? [shellFile(1_000), shellFile(10_000)]
  : [
      ...[100, 1_000, 10_000, 100_000].map(shellFile),
      ...[100, 1_000].map((lines) =>
        documentOf(`Dockerfile.${lines}`, 'dockerfile', lines, dockerfile(lines)),
      ),
      documentOf('5000.md', 'markdown', 5_000, markdown(5_000)),
    ];

installPeers();
execFileSync('node', ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
const sizeOf = (name) => statSync(path.join(dist, name)).size;
const result = {
  date: new Date().toISOString(),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
  quick: isQuick,
  node: process.version,
  machine: `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB`,
  /** Processes that wanted to run at the start, beside this one: above 1, wall times are to be distrusted. */
  load: round(os.loadavg()[0]),
  peers: peerVersions,
  bundle: { ...serverSizes(), docs: sizeOf('docs.en.json') },
  check: isQuick ? measureCheck(500, 20) : measureCheck(2_000, 200),
  start: await measureStart(servers, documents[0], plan),
  documents: [],
};
for (const document of documents) result.documents.push(await measureDocument(document, servers, plan));

/** Bytes: `server`, what is loaded until the diagnostics of a shell script, and `whole`, the same with what is asked for later. */
function serverSizes() {
  const program = 'dockline-language-server.js';
  const whole = partsFrom(dist, program, () => true);
  const start = partsFrom(dist, program, (part) => !/\b(?:at-cursor|on-command|when-shown)-/u.test(part));
  const sum = (parts) => parts.reduce((bytes, part) => bytes + sizeOf(part), 0);
  return { server: sum(start), whole: sum(whole) };
}

const folder = path.join(root, 'test/bench/results');
mkdirSync(folder, { recursive: true });
const minute = result.date.slice(0, 16).replace(':', '');
const file = path.join(folder, `${minute}-${result.commit}${isQuick ? '-quick' : ''}.json`);
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
console.log(`written: ${path.relative(root, file)}`);
