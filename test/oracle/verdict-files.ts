// Where records are kept: which file of `verdicts/` a command line belongs to, and how a file is written.
import fs from 'node:fs';
import path from 'node:path';
import { vectorKey } from './collect-vectors';
import type { VerdictRecord } from './verdict-record';

const swarm = ['swarm', 'node', 'service', 'stack', 'secret', 'config'];
const images = [
  'image',
  'images',
  'rmi',
  'pull',
  'push',
  'tag',
  'history',
  'import',
  'load',
  'save',
  'search',
];
const registries = ['login', 'logout', 'manifest', 'trust'];
const builds = ['build', 'builder', 'buildx', 'bake'];
const systems = [
  'system',
  'info',
  'version',
  'events',
  'context',
  'plugin',
  'checkpoint',
  'completion',
  'help',
  'inspect',
];
const containers =
  'container start stop restart kill pause unpause wait rm rename update attach ps logs top stats port diff cp export commit';

/** The files' names without ending, each with the first words after `docker` that belong there. */
const topics: Readonly<Record<string, readonly string[]>> = {
  run: ['run', 'container run'],
  create: ['create', 'container create'],
  exec: ['exec', 'container exec'],
  build: [...builds, 'image build'],
  container: containers.split(' '),
  image: [...images, ...registries],
  'network-volume': ['network', 'volume'],
  swarm,
  system: systems,
};

const topicOfWords = new Map(
  Object.entries(topics).flatMap(([topic, words]) => words.map((word) => [word, topic] as const)),
);

/** `root` for docker's own flags with a value before the command, and for words that are no command. */
export function topicOf(argv: readonly string[]): string {
  const from = argv.findIndex((word) => !word.startsWith('-'));
  const [first = '', second = ''] = from < 0 ? [] : argv.slice(from);
  return topicOfWords.get(`${first} ${second}`) ?? topicOfWords.get(first) ?? 'root';
}

/** Replaces all that the directory holds; each file's lines are sorted. */
export function writeVerdicts(directory: string, records: readonly VerdictRecord[]): void {
  fs.rmSync(directory, { recursive: true, force: true });
  fs.mkdirSync(directory, { recursive: true });
  const lines = new Map<string, string[]>();
  const keyed = records.map((record) => ({ record, key: vectorKey({ environment: {}, ...record }) }));
  for (const { record } of keyed.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const topic = topicOf(record.argv);
    const list = lines.get(topic) ?? [];
    list.push(JSON.stringify(record));
    lines.set(topic, list);
  }
  for (const [topic, list] of lines) {
    fs.writeFileSync(path.join(directory, `${topic}.jsonl`), `${list.join('\n')}\n`);
  }
}
