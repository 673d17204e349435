// Writes the benchmark's tables in both READMEs from the newest full result: `node test/bench/report.mjs`.
// `node test/bench/report.mjs <file>` prints those of another result.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { servers } from './servers.mjs';

const folder = path.join(import.meta.dirname, 'results');
const root = path.resolve(import.meta.dirname, '../..');
const stretch = /(<!-- bench: written by node test\/bench\/report\.mjs -->\n)[\s\S]*?(<!-- \/bench -->)/u;

/** By the locale of the README. */
export const readmes = { en: 'README.md', ko: 'README.ko.md' };

/** Undefined where nothing has been measured in full yet: a quick run is for whoever changes the code. */
export function newestResult() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
    .filter(({ quick }) => !quick)
    .sort((a, b) => b.date.localeCompare(a.date))[0];
}

const columns = [
  ['open', { en: 'open', ko: '열기' }],
  ['key', { en: 'key', ko: '키 입력' }],
  ['hover', { en: 'hover after a key', ko: '키 입력 뒤 호버' }],
  ['completion', { en: 'completion after a key', ko: '키 입력 뒤 자동 완성' }],
  ['burst', { en: '20 keys at once', ko: '키 20개를 한꺼번에' }],
  ['cpu', { en: 'CPU per key', ko: '키마다 CPU' }],
  ['memory', { en: 'memory, MiB', ko: '메모리(MiB)' }],
];

const words = {
  en: {
    document: 'document',
    server: 'server',
    start: 'start-up',
    busy: (load) => ` The machine was busy (load ${load}): only the ratios count.`,
    quick: ', quick run',
    noShellCheck: 'ShellCheck was not installed',
    shellCheck: ({ shellcheck, shellcheckFiles }) =>
      `ShellCheck: ${shellcheck} files/s over the first ${shellcheckFiles} of them`,
    about: ({ date, commit, machine, node, bundle, check }, { quick, busy, beside }) =>
      `Measured on ${date} at commit ${commit}: ${machine}, Node ${node}${quick}.${busy} Milliseconds, p50 / p95 where there are two; × tells the ratio to the empty server of the same run, for the servers with "pull" to the empty one that is asked for diagnostics. An answer that is not there in time is told as "over", and what would come after it is left out. bash-language-server runs without ShellCheck. What the server loads until the first diagnostics, most of it after start-up and thus within the first "open": ${bundle} kB, minified. \`dockline check\`: ${check.dockline} files/s over ${check.files} files of 50 lines in one process (${beside}).`,
    over: (seconds) => `over ${seconds} s`,
  },
  ko: {
    document: '문서',
    server: '서버',
    start: '시작',
    busy: (load) => ` 측정할 때 다른 작업이 함께 돌고 있었으므로(부하 ${load}) 비율만 의미가 있습니다.`,
    quick: ', 짧은 측정',
    noShellCheck: 'ShellCheck 없음',
    shellCheck: ({ shellcheck, shellcheckFiles }) =>
      `ShellCheck: 그중 처음 ${shellcheckFiles}개에서 초당 ${shellcheck}개`,
    about: ({ date, commit, machine, node, bundle, check }, { quick, busy, beside }) =>
      `${date}, 커밋 ${commit}: ${machine}, Node ${node}${quick}.${busy} 단위는 밀리초이며, 값이 둘이면 p50 / p95입니다. ×는 같은 측정에서 빈 서버에 대한 비율이고, "pull"이 붙은 서버는 진단을 요청받는 빈 서버와 비교합니다. 제때 오지 않은 응답은 "초과"로 적고, 그 뒤의 항목은 비워 둡니다. bash-language-server는 ShellCheck 없이 실행합니다. 서버가 첫 진단까지 읽는 코드(대부분은 시작한 뒤, 곧 첫 "열기"에서 읽음): ${bundle} kB(minify 적용). \`dockline check\` 명령: 한 프로세스에서 50줄짜리 파일 ${check.files}개, 초당 ${check.dockline}개(${beside}).`,
    over: (seconds) => `${seconds}초 초과`,
  },
};

export function benchTables(result, locale) {
  const own = words[locale];
  const { bundle, check, load, quick } = result;
  const about = own.about(
    { ...result, date: result.date.slice(0, 10), bundle: Math.round(bundle.server / 1000) },
    {
      quick: quick ? own.quick : '',
      busy: load > 1 ? own.busy(load) : '',
      beside: check.shellcheck === null ? own.noShellCheck : own.shellCheck(check),
    },
  );
  const starts = Object.keys(result.start);
  return [
    about,
    '',
    ...table(own.start, starts, [starts.map((name) => cell('start', startFigures(result, name), own))]),
    '',
    ...table(
      own.document,
      [own.server, ...columns.map(([, title]) => title[locale])],
      result.documents.flatMap(({ servers: all }) =>
        Object.keys(all).map((server) => [
          server,
          ...columns.map(([key]) => cell(key, { figures: all[server], floor: all[floorOf(server)] }, own)),
        ]),
      ),
      result.documents.flatMap(({ name, servers: all }) => Object.keys(all).map(() => name)),
    ),
  ].join('\n');
}

function startFigures({ start }, name) {
  const floor = floorOf(name);
  return { figures: { start: start[name] }, floor: floor && { start: start[floor] } };
}

function floorOf(server) {
  return servers.find(({ name }) => name === server)?.floor;
}

function table(corner, titles, rows, heads = rows.map(() => '')) {
  return [
    `| ${corner} | ${titles.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(titles.length)}`,
    ...rows.map((cells, index) => `| ${heads[index]} | ${cells.join(' | ')} |`),
  ];
}

function cell(key, { figures, floor }, { over }) {
  const figure = figures[key];
  if (!figure) return figures.over?.kind === key ? over(figures.over.seconds) : '';
  const { p50, p95 } = figure;
  const value = ['start', 'key', 'hover', 'completion'].includes(key) ? `${p50} / ${p95}` : String(p50);
  const base = floor?.[key]?.p50;
  return base > 0 ? `${value} (×${(p50 / base).toFixed(p50 / base < 10 ? 2 : 0)})` : value;
}

/** The README with the tables of the result. */
export function withTables(text, result, locale) {
  return text.replace(stretch, (_, start, end) => `${start}${benchTables(result, locale)}\n${end}`);
}

if (process.argv[1] === import.meta.filename) {
  const [given] = process.argv.slice(2);
  if (given) console.log(benchTables(JSON.parse(readFileSync(given, 'utf8')), 'en'));
  else
    for (const [locale, name] of Object.entries(readmes)) {
      const file = path.join(root, name);
      const text = readFileSync(file, 'utf8');
      if (!stretch.test(text)) throw new Error(`${name} has no place for the tables`);
      writeFileSync(file, withTables(text, newestResult(), locale));
    }
}
