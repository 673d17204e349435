// Writes the benchmark's table in the README from the newest result: `node test/bench/report.mjs`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const folder = path.join(import.meta.dirname, 'results');
const readme = path.resolve(import.meta.dirname, '../../README.md');
const stretch = /(<!-- bench: written by node test\/bench\/report\.mjs -->\n)[\s\S]*?(<!-- \/bench -->)/u;

/** Undefined where nothing has been measured yet. */
export function newestResult() {
  const results = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
  // A full run says more than a later quick one.
  return results.sort((a, b) => Number(a.quick) - Number(b.quick) || b.date.localeCompare(a.date))[0];
}

const columns = [
  ['start', 'start-up'],
  ['open', 'open'],
  ['key', 'key'],
  ['hover', 'hover after a key'],
  ['completion', 'completion after a key'],
  ['burst', '20 keys at once'],
  ['cpu', 'CPU per key'],
  ['memory', 'memory, MiB'],
];

export function benchTable(result) {
  const kilobytes = Math.round(result.bundle.server / 1000);
  const { check } = result;
  const beside =
    check.shellcheck === null ? 'ShellCheck was not installed' : `ShellCheck ${check.shellcheck} files/s`;
  const busy =
    result.load > 1
      ? ` The machine was busy (load ${result.load}): only the ratios within a row group count.`
      : '';
  return [
    `Measured on ${result.date.slice(0, 10)} at commit ${result.commit}: ${result.machine}, Node ${result.node}${result.quick ? ', quick run' : ''}.${busy} Milliseconds, p50 / p95 where there are two. Server bundle: ${kilobytes} kB. \`dockline check\`: ${check.dockline} files/s over ${check.files} files of 50 lines (${beside}). bash-language-server runs without ShellCheck.`,
    '',
    `| document | server | ${columns.map(([, title]) => title).join(' | ')} |`,
    `| --- | --- |${' ---: |'.repeat(columns.length)}`,
    ...result.documents.flatMap(({ name, servers }) =>
      Object.entries(servers).map(
        ([server, figures]) =>
          `| ${name} | ${server} | ${columns.map(([key]) => cell(figures, key)).join(' | ')} |`,
      ),
    ),
  ].join('\n');
}

function cell(figures, key) {
  const figure = figures[key];
  if (!figure) return figures.failed ?? '';
  return ['key', 'hover', 'completion'].includes(key) ? `${figure.p50} / ${figure.p95}` : String(figure.p50);
}

/** The README with the table of the result. */
export function withTable(text, result) {
  return text.replace(stretch, (_, start, end) => `${start}${benchTable(result)}\n${end}`);
}

if (process.argv[1] === import.meta.filename) {
  const text = readFileSync(readme, 'utf8');
  if (!stretch.test(text)) throw new Error('README.md has no place for the table');
  writeFileSync(readme, withTable(text, newestResult()));
}
