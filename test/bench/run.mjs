// Measures our server beside its peers and an empty server, interleaved on the same documents: `npm run bench`.
// `--quick`: fewer servers, sizes and keys. The result is written to `test/bench/results`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { dockerfile, markdown, shell } from './documents.mjs';
import { Session } from './session.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const peers = path.join(root, '.cache/bench');
const peerVersions = { 'bash-language-server': '5.8.1', 'dockerfile-language-server-nodejs': '0.15.0' };

const unknown = process.argv.slice(2).filter((argument) => argument !== '--quick');
if (unknown.length > 0) {
  console.error(`bench: unknown argument ${unknown.join(' ')}; known: --quick`);
  process.exit(2);
}
const isQuick = process.argv.includes('--quick');
const warmUp = 20;
/** A server that is slower than this for one key is given up on this document. */
const timeout = isQuick ? 10_000 : 20_000;
/** What a slow server may use for one kind of sample, in milliseconds. */
const budget = isQuick ? 1_500 : 15_000;

const bundle = path.join(root, 'dist/dockline-language-server.js');
const inPeers = (file) => path.join(peers, 'node_modules', file);
const empty = path.join(root, 'test/bench/empty-server.cjs');
const forShell = ['shellscript', 'markdown'];
const everything = [...forShell, 'dockerfile'];
const servers = [
  { name: 'empty', command: ['node', empty, '--stdio'], languages: everything },
  { name: 'dockline', command: ['node', bundle, '--stdio'], languages: everything },
  { name: 'empty, pull', command: ['node', empty, '--stdio', '--pull'], languages: everything, pulls: true },
  { name: 'dockline, pull', command: ['node', bundle, '--stdio'], languages: everything, pulls: true },
  {
    // Without ShellCheck, which would take seconds for every key.
    name: 'bash-language-server',
    command: ['node', inPeers('bash-language-server/out/cli.js'), 'start'],
    settings: { bashIde: { shellcheckPath: '', shfmt: { path: '' } } },
    languages: ['shellscript'],
  },
  {
    name: 'dockerfile-language-server',
    command: ['node', inPeers('dockerfile-language-server-nodejs/bin/docker-langserver'), '--stdio'],
    languages: ['dockerfile'],
  },
];

const shellFile = (lines) => ({ name: `${lines}.sh`, languageId: 'shellscript', lines, text: shell(lines) });
const documents = isQuick
  ? [shellFile(1_000), shellFile(10_000)]
  : [
      ...[100, 1_000, 10_000, 100_000].map(shellFile),
      ...[100, 1_000].map((lines) => ({
        name: `Dockerfile.${lines}`,
        languageId: 'dockerfile',
        lines,
        text: dockerfile(lines),
      })),
      { name: '5000.md', languageId: 'markdown', lines: 5_000, text: markdown(5_000) },
    ];

installPeers();
execFileSync('node', ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
const result = {
  date: new Date().toISOString(),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
  quick: isQuick,
  node: process.version,
  machine: `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB`,
  /** Processes that wanted to run at the start, beside this one: above 1, wall times are to be distrusted. */
  load: round(os.loadavg()[0]),
  peers: peerVersions,
  bundle: { server: statSync(bundle).size, docs: statSync(path.join(root, 'dist/docs.en.json')).size },
  check: measureCheck(),
  documents: [],
};
for (const document of documents) result.documents.push(await measureDocument(document));

const folder = path.join(root, 'test/bench/results');
mkdirSync(folder, { recursive: true });
const file = path.join(folder, `${result.date.slice(0, 10)}-${result.commit}.json`);
writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
console.log(`written: ${path.relative(root, file)}`);

function installPeers() {
  const isThere = Object.entries(peerVersions).every(([name, version]) => {
    try {
      return JSON.parse(readFileSync(inPeers(`${name}/package.json`), 'utf8')).version === version;
    } catch {
      return false;
    }
  });
  if (isThere) return;
  mkdirSync(peers, { recursive: true });
  writeFileSync(path.join(peers, 'package.json'), '{ "private": true }\n');
  const wanted = Object.entries(peerVersions).map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--save-exact', '--no-audit', '--no-fund', ...wanted], {
    cwd: peers,
    stdio: 'inherit',
  });
}

/** All servers on one document in turn, the order turned round each time, so that a busy minute hits all of them. */
async function measureDocument(document) {
  const present = servers.filter(({ languages }) => languages.includes(document.languageId));
  const samples = new Map(present.map(({ name }) => [name, {}]));
  const rounds = 2;
  for (let round = 0; round < rounds; round++)
    for (const server of round % 2 === 0 ? present : present.toReversed()) {
      const own = samples.get(server.name);
      if (own.failed) continue;
      console.error(`${document.name}: ${server.name}, round ${round + 1} of ${rounds}`);
      await measureOnce(server, document, own);
    }
  const figures = [...samples].map(([name, all]) => [name, summary(all)]);
  return { name: document.name, lines: document.lines, servers: Object.fromEntries(figures) };
}

async function measureOnce(server, document, all) {
  const session = new Session(server, document, timeout);
  const add = (name, value) => (all[name] ??= []).push(value);
  const sample = async (name, count, measure) => {
    const started = performance.now();
    for (let index = 0; index < count && performance.now() - started < budget; index++)
      add(name, await measure());
  };
  try {
    add('start', await session.initialize(server.pulls ?? false));
    add('open', await session.open());
    add('memory', session.memory());
    const count = isQuick ? 40 : 60;
    const started = performance.now();
    for (let index = 0; index < warmUp && performance.now() - started < budget; index++) await session.key();
    const before = session.cpu();
    const keysBefore = all.key?.length ?? 0;
    await sample('key', count, () => session.key());
    add('cpu', (session.cpu() - before) / (all.key.length - keysBefore));
    for (const method of ['hover', 'completion'])
      await sample(method, count / 2, () => session.askAfterKey(method));
    // What the keys before left to do must not count for the burst.
    await session.key();
    await sample('burst', 3, () => session.burst(20));
    add('memoryAfter', session.memory());
  } catch (error) {
    all.failed = error.message;
  } finally {
    await session.end();
  }
}

/** Medians, and what 95 of 100 samples stay below; milliseconds and MiB. */
function summary({ failed, ...all }) {
  const figures = {};
  for (const [name, values] of Object.entries(all)) {
    figures[name] = { p50: quantile(values, 0.5), p95: quantile(values, 0.95), n: values.length };
  }
  return failed ? { ...figures, failed } : figures;
}

function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]);
}

function round(value) {
  return Math.round(value * 100) / 100;
}

/** Files a second over 2,000 files of 50 lines in one process, and ShellCheck on the same where it is installed. */
function measureCheck() {
  const files = isQuick ? 500 : 2_000;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dockline-bench-'));
  try {
    const text = shell(50);
    const names = Array.from({ length: files }, (_, index) => `${index}.sh`);
    for (const [index, name] of names.entries())
      writeFileSync(path.join(folder, name), text.replaceAll('web-', `web${index}-`));
    const checked = perSecond('node', [path.join(root, 'dist/dockline.js'), 'check', '.'], folder, files);
    const few = names.slice(0, 100);
    return { files, dockline: checked, shellcheck: perSecond('shellcheck', few, folder, few.length) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Null where the program is not installed. Findings are told by the exit code 1. */
function perSecond(program, args, cwd, files) {
  const started = performance.now();
  try {
    execFileSync(program, args, { cwd, stdio: 'ignore' });
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    if (error.status !== 1) throw error;
  }
  return Math.round(files / ((performance.now() - started) / 1000));
}
