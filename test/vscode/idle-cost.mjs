// Measures in the real VS Code what Dockline costs while nobody asks it anything: `npm run bench:idle`.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { openEditor } from './launcher/driven-editor.mjs';
import { runToTheEnd } from './launcher/lifetime.mjs';
import { readOptions } from './launcher/options.mjs';
import { repository } from './launcher/paths.mjs';
import { say } from './launcher/progress.mjs';
import { runCommand } from './launcher/run-command.mjs';

const usage = `Usage: npm run bench:idle [-- options]
Opens a file in VS Code in headless Chromium, with Dockline and without it, and prints a Markdown table: how long the
extension took to activate, as VS Code tells it, and what the extension host and the language server cost afterwards.
Reads /proc, so it takes Linux; 30 seconds for each line and run.

Options:
  --runs N    of each line (default 3); the table has the least, which other work on the machine disturbs least`;

const { values: options } = readOptions(usage, { options: { runs: { type: 'string', default: '3' } } });
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`idle-cost.mjs: "${options.runs}" is no number of runs\n\n${usage}`);
  process.exit(2);
}

const settleSeconds = 10;
const idleSeconds = 10;
const minutes = 20;
const tickMilliseconds = 10;

const script = '#!/bin/sh\nset -eu\n'.concat('echo "a line"\n'.repeat(100));
const withDocker = `${script}docker run -d --name web -p 8080:80 nginx:1.29\n`;
const cases = [
  { name: 'without Dockline, a script with docker', file: 'a.sh', text: withDocker, bare: true },
  { name: 'a plain text', file: 'a.txt', text: 'docker run nginx\n', asleep: true },
  { name: 'a script without docker', file: 'a.sh', text: script },
  { name: 'a script with docker', file: 'a.sh', text: withDocker },
];

await runToTheEnd(
  async (atEnd) => {
    await runCommand(process.execPath, ['esbuild.mjs', '--production'], { cwd: repository });
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dockline-idle-'));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    const load = os.loadavg()[0].toFixed(1);
    const results = cases.map(() => []);
    // Interleaved, so that what else the machine does falls on all alike.
    for (let run = 0; run < runs; run += 1)
      for (const [index, one] of cases.entries()) results[index].push(await measure(one, folder, atEnd));
    print(results, load);
    return 0;
  },
  { capSeconds: minutes * 60 },
);

async function measure({ name, file, text, bare, asleep }, folder, atEnd) {
  const workspace = path.join(folder, 'workspace');
  mkdirSync(workspace, { recursive: true });
  for (const left of readdirSync(workspace)) rmSync(path.join(workspace, left));
  writeFileSync(path.join(workspace, file), text);
  const extension = bare ? makeEmptyExtension(folder) : repository;
  const editor = await openEditor({ file: path.join(workspace, file), extension });
  atEnd(editor.close);
  await editor.page.waitForTimeout(settleSeconds * 1000);
  const before = costs();
  await editor.page.waitForTimeout(idleSeconds * 1000);
  const after = costs();
  const activation = bare ? undefined : await readActivation(editor, asleep);
  await editor.close();
  const result = {
    activation,
    hostCpu: after.host.cpu - before.host.cpu,
    hostMemory: after.host.memory,
    servers: after.servers.length,
    serverCpu: sum(after.servers, 'cpu') - sum(before.servers, 'cpu'),
    serverMemory: sum(after.servers, 'memory'),
  };
  say(`${name}: ${JSON.stringify(result)}`);
  return result;
}

/** An extension of the same kind that does nothing, so that the rest is the same. */
function makeEmptyExtension(folder) {
  const empty = path.join(folder, 'empty');
  mkdirSync(empty, { recursive: true });
  const manifest = { name: 'empty', publisher: 'test', version: '0.0.1', engines: { vscode: '^1.100.0' } };
  writeFileSync(path.join(empty, 'package.json'), JSON.stringify(manifest));
  return empty;
}

/** The milliseconds that VS Code shows among the running extensions; undefined where Dockline is asleep, as it must be. */
async function readActivation(editor, asleep) {
  await editor.command('Developer: Show Running Extensions');
  const rows = editor.page.locator('.runtime-extensions-editor .monaco-list-row');
  await rows.first().waitFor({ timeout: 15_000 });
  const row = (await rows.allInnerTexts()).find((shown) => /^dockline\b/iu.test(shown));
  const time = /(\d+)ms/u.exec(row ?? '')?.[1];
  if ((time === undefined) !== (asleep ?? false)) throw new Error(`Dockline is not as expected: ${row}`);
  return time === undefined ? undefined : Number(time);
}

/** Of our own descendants: the extension host, and the language servers that it has started. */
function costs() {
  const processes = descendants();
  const hosts = processes.filter(({ command }) => command.includes('--type=extensionHost'));
  if (hosts.length !== 1) throw new Error(`There are ${hosts.length} extension hosts.`);
  const servers = processes.filter(({ command }) => command.includes('dockline-language-server'));
  return { host: costOf(hosts[0]), servers: servers.map(costOf) };
}

function descendants() {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const stat = fieldsOf(pid);
        return [{ pid: Number(pid), parent: Number(stat[1]), command }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
  const childrenOf = (pid) =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...childrenOf(child.pid)]);
  return childrenOf(process.pid);
}

/** Behind the name of the program, which may hold blanks: state, parent, and so on, see proc(5). */
function fieldsOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Milliseconds of CPU so far, and the memory in MiB that is the process's own share. */
function costOf({ pid }) {
  const fields = fieldsOf(pid);
  const memory = /^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) * tickMilliseconds,
    memory: Math.round(Number(memory) / 1024),
  };
}

function sum(all, name) {
  return all.reduce((total, one) => total + one[name], 0);
}

function print(results, load) {
  const head = [
    'activation, ms',
    `extension host: CPU in ${idleSeconds} s, ms`,
    'memory, MiB',
    'servers',
    `server: CPU in ${idleSeconds} s, ms`,
    'memory, MiB',
  ];
  const rows = results.map((measured, index) => {
    const cells = ['activation', 'hostCpu', 'hostMemory', 'servers', 'serverCpu', 'serverMemory'].map(
      (name) => least(measured.map((one) => one[name])),
    );
    return [cases[index].name, ...cells.map((cell) => (cell === undefined ? '–' : String(cell)))];
  });
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log([line(['', ...head]), line(['---', ...head.map(() => '--:')]), ...rows.map(line)].join('\n'));
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}`;
  console.log(
    `\n${new Date().toISOString().slice(0, 10)}, ${machine}, load ${load} before the first of ${runs} runs.`,
  );
}

/** Undefined where nothing was measured. */
function least(values) {
  return values.filter((value) => value !== undefined).sort((a, b) => a - b)[0];
}
