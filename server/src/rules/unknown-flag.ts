// Options that the command does not have.
import { nodeName } from '../model/command-name';
import type { CommandNode } from '../model/command-tree';
import { flagTable } from '../model/flag-table';
import type { WordPart } from '../model/invocation';
import { misplacedGroupFlag } from '../model/misplaced-group-flag';
import { isPlaceholder } from '../model/placeholder';
import { partSpan } from '../model/word-places';
import { nearestName } from './nearest-name';
import { defineRule, type MissingName } from './rule';
import { isSingleDashLongFlag } from './single-dash-long-flag';

interface Data {
  /** With its dashes, as written. */
  readonly flag: string;
  readonly command: string;
  readonly at: WordPart;
  /** With its dashes. */
  readonly nearest: string | undefined;
}

export const unknownFlag = defineRule<Data>({
  id: 'unknown-flag',
  severity: 'error',
  title: { en: 'Unknown option', ko: '알 수 없는 옵션' },
  why: {
    en: 'Docker refuses the whole command when it meets an option it does not know, and it does not complete shortened names: `--pub` is not `--publish`. Options for the program in the container go after the image.',
    ko: 'Docker는 모르는 옵션이 하나라도 있으면 명령 전체를 거부합니다. 줄여 쓴 이름도 채워 주지 않으므로 `--pub` 옵션은 `--publish` 옵션으로 해석되지 않습니다. 컨테이너 안의 프로그램에 줄 옵션은 이미지 뒤에 적어야 합니다.',
  },
  examples: [
    {
      bad: 'docker run <|>--enviroment<|> MODE=dev nginx:1.29',
      good: 'docker run --env MODE=dev nginx:1.29',
    },
    { bad: 'docker logs <|>--folow<|> web', good: 'docker logs --follow web' },
  ],
  message: ({ flag, command, nearest }) => ({
    en: `\`${command}\` has no option \`${flag}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
    ko: `\`${command}\` 명령에는 \`${flag}\` 옵션이 없습니다.${nearest ? ` \`${nearest}\` 옵션을 쓰려던 것인가요?` : ''}`,
  }),
  *check(invocation) {
    const { site } = invocation;
    for (const problem of invocation.problems) {
      if (problem.kind !== 'unknown-flag' && problem.kind !== 'unknown-shorthand') continue;
      const word = site.words[problem.at.word]?.cooked ?? '';
      if (isPlaceholder(word) || isSingleDashLongFlag(word, problem.scope)) continue;
      if (misplacedGroupFlag(invocation, problem)) continue;
      const command = nodeName(problem.scope);
      if (problem.kind === 'unknown-flag') {
        const nearest = nearestFlag(problem.name, problem.scope);
        const data = { flag: `--${problem.name}`, command, at: problem.at, nearest };
        yield { span: partSpan(site, problem.at), data, missing: missing(problem.scope, data.flag) };
      } else {
        const data = { flag: `-${problem.letter}`, command, at: problem.at, nearest: undefined };
        yield { span: partSpan(site, problem.at), data, missing: missing(problem.scope, data.flag) };
      }
    }
  },
  fixes({ span, data }) {
    if (!data.nearest) return [];
    const title = { en: `Change to \`${data.nearest}\``, ko: `\`${data.nearest}\` 옵션으로 바꾸기` };
    return [{ title, edits: [{ span, newText: data.nearest }], safe: false }];
  },
});

function missing({ path }: CommandNode, name: string): MissingName {
  return { path, name };
}

/** What people write for a flag of another name. The names must be those of real flags, which is checked when used. */
const otherNames: Readonly<Record<string, string>> = {
  enviroment: 'env',
  environment: 'env',
  port: 'publish',
  ports: 'publish',
  volumes: 'volume',
  background: 'detach',
  daemon: 'detach',
  dir: 'workdir',
  cpu: 'cpus',
  'memory-limit': 'memory',
};

function nearestFlag(name: string, scope: CommandNode): string | undefined {
  const { long, short } = flagTable(scope.spec);
  // `--it` and `--p` are letters with one dash too many.
  if (name.length <= 3 && [...name].every((letter) => short.has(letter))) return `-${name}`;
  const other = otherNames[name];
  if (other !== undefined && long.has(other)) return `--${other}`;
  const visible = [...long.values()].filter((flag) => !flag.hidden).map((flag) => flag.long);
  const nearest = nearestName(name, visible);
  return nearest === undefined ? undefined : `--${nearest}`;
}
