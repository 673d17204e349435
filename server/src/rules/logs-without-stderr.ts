// `docker logs … | grep`, which searches only what the program wrote to its standard output.
import { commandName } from '../model/command-name';
import { writtenEnd } from '../model/word-places';
import type { CommandSite } from '../hosts/types';
import { defineRule } from './rule';

interface Data {
  readonly command: string;
  /** The program that reads the pipe. */
  readonly reader: string;
}

export const logsWithoutStderr = defineRule<Data>({
  id: 'logs-without-stderr',
  severity: 'hint',
  title: { en: 'Half of the logs in a pipe', ko: '표준 출력만 파이프로 넘긴 로그' },
  why: {
    en: '`docker logs` keeps the two streams of the container apart: what the program wrote to standard error comes out on standard error, past the pipe. Many programs log there, nginx, PostgreSQL and Python among them, so `grep` misses lines that are plain to see on the screen. `2>&1` sends both into the pipe.',
    ko: '`docker logs` 명령은 컨테이너의 두 출력을 구분합니다. 프로그램이 표준 오류에 쓴 내용은 표준 오류로 나오므로 파이프를 지나가지 않습니다. nginx, PostgreSQL, Python 등 로그를 표준 오류에 쓰는 프로그램이 많아서, 화면에는 보이는 줄을 `grep` 명령이 찾지 못합니다. `2>&1` 표기를 붙이면 두 출력이 모두 파이프로 들어갑니다.',
  },
  examples: [
    {
      bad: '<|>docker logs<|> --tail 50 web | grep ERROR',
      good: 'docker logs --tail 50 web 2>&1 | grep ERROR',
    },
  ],
  message: ({ command, reader }) => ({
    en: `\`${reader}\` does not see what the container wrote to standard error: \`${command} … 2>&1\` sends both outputs into the pipe.`,
    ko: `\`${reader}\` 명령에는 컨테이너가 표준 오류에 쓴 내용이 보이지 않습니다. \`${command} … 2>&1\` 형태로 쓰면 두 출력이 모두 파이프로 들어갑니다.`,
  }),
  *check(invocation) {
    const { site, command, path, help } = invocation;
    if (!logCommands.has(command.spec.path.join(' ')) || help) return;
    const { pipedInto, pipesStderr } = site.surroundings;
    const reader = pipedInto?.[0]?.replace(/^.*\//u, '');
    if (reader === undefined || !readers.has(reader) || pipesStderr || redirectsOutput(site)) return;
    const name = site.words[path.at(-1)?.word ?? 0];
    const data = { command: commandName(invocation), reader };
    yield { span: { start: 0, end: name?.span.end ?? 0 }, data };
  },
  fixes(_, { site }) {
    const end = writtenEnd(site);
    const title = { en: 'Add `2>&1`', ko: '`2>&1` 추가' };
    return [{ title, edits: [{ span: { start: end, end }, newText: ' 2>&1' }], safe: false }];
  },
});

const logCommands: ReadonlySet<string> = new Set(['container logs', 'service logs']);

/** Programs that look for something in lines, or show them. What reads JSON may well want standard output alone. */
const readers: ReadonlySet<string> = new Set([
  'ack',
  'ag',
  'awk',
  'cut',
  'egrep',
  'fgrep',
  'gawk',
  'grep',
  'head',
  'less',
  'mawk',
  'more',
  'rg',
  'sed',
  'sort',
  'tail',
  'tee',
  'uniq',
  'wc',
  'while',
]);

/** Whoever redirects one of the streams knows that there are two. */
function redirectsOutput({ redirections }: CommandSite): boolean {
  return redirections.some(({ operator }) => operator.includes('>'));
}
