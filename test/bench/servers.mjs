// The servers of the benchmark: ours, an empty one on the same library as the floor, and the peers.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const dist = path.join(root, 'dist');
const peers = path.join(root, '.cache/bench');
export const peerVersions = {
  'bash-language-server': '5.8.1',
  'dockerfile-language-server-nodejs': '0.15.0',
};

const inPeers = (file) => path.join(peers, 'node_modules', file);
const empty = ['node', path.join(root, 'test/bench/empty-server.cjs'), '--stdio'];
const dockline = ['node', path.join(dist, 'dockline-language-server.js'), '--stdio'];
const everything = ['shellscript', 'markdown', 'dockerfile'];

/** `floor` is the server that the figures are divided by. */
export const servers = [
  { name: 'empty', command: empty, languages: everything },
  { name: 'dockline', floor: 'empty', command: dockline, languages: everything },
  { name: 'empty, pull', command: [...empty, '--pull'], languages: everything, pulls: true },
  { name: 'dockline, pull', floor: 'empty, pull', command: dockline, languages: everything, pulls: true },
  {
    // Without ShellCheck, which would take seconds for every key.
    name: 'bash-language-server',
    floor: 'empty',
    command: ['node', inPeers('bash-language-server/out/cli.js'), 'start'],
    settings: { bashIde: { shellcheckPath: '', shfmt: { path: '' } } },
    languages: ['shellscript'],
  },
  {
    name: 'dockerfile-language-server',
    floor: 'empty',
    command: ['node', inPeers('dockerfile-language-server-nodejs/bin/docker-langserver'), '--stdio'],
    languages: ['dockerfile'],
  },
];

export function installPeers() {
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
