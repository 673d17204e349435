// Options of docker itself, or of `docker compose`, behind the command instead of before it.
import { nodeName } from '../model/command-name';
import type { Invocation } from '../model/invocation';
import { misplacedGroupFlag, type MisplacedGroupFlag } from '../model/misplaced-group-flag';
import { wordsSpan } from '../model/word-places';
import { insertBefore } from './insert-before';
import { removeWords } from './remove-words';
import { defineRule } from './rule';

interface Data {
  /** As written, with dashes. */
  readonly flag: string;
  readonly group: string;
  /** The word that the option has to stand before. */
  readonly subcommand: string;
  readonly misplaced: MisplacedGroupFlag;
  readonly firstWord: number;
}

export const globalOptionAfterCommand = defineRule<Data>({
  id: 'global-option-after-command',
  severity: 'error',
  title: { en: 'Global option after the command', ko: '명령 뒤에 놓인 전역 옵션' },
  why: {
    en: 'Options of `docker compose` as a whole (`-f`, `-p`, `--env-file`, `--profile`) stand before its command, and those of docker itself (`-H`, `--context`) before everything else. Behind the command they are unknown, and the whole line is refused.',
    ko: '`docker compose` 전체의 옵션(`-f`, `-p`, `--env-file`, `--profile`)은 하위 명령 앞에, Docker 자체의 옵션(`-H`, `--context`)은 모든 명령 앞에 적어야 합니다. 명령 뒤에 적으면 모르는 옵션으로 보고 줄 전체를 거부합니다.',
  },
  examples: [
    {
      bad: 'docker compose up -d <|>--env-file .env.production<|>',
      good: 'docker compose --env-file .env.production up -d',
    },
    {
      bad: 'docker ps -a <|>--context remote<|>',
      good: 'docker --context remote ps -a',
    },
  ],
  message: ({ flag, group, subcommand }) => ({
    en: `\`${flag}\` is an option of \`${group}\` and has to stand before \`${subcommand}\`.`,
    ko: `\`${flag}\` 옵션은 \`${group}\` 명령의 옵션이므로 \`${subcommand}\` 앞에 적어야 합니다.`,
  }),
  *check(invocation) {
    const { site } = invocation;
    for (const problem of invocation.problems) {
      const misplaced = misplacedGroupFlag(invocation, problem);
      if (!misplaced) continue;
      const firstWord = problem.at.word;
      const subcommand = site.words[wordAfterGroup(invocation, misplaced) ?? 0]?.cooked ?? '';
      const flag = site.words[firstWord]?.cooked.replace(/=.*/su, '') ?? '';
      const group = nodeName(misplaced.group);
      yield {
        span: wordsSpan(site, firstWord, misplaced.lastWord),
        data: { flag, group, subcommand, misplaced, firstWord },
      };
    }
  },
  fixes({ data: { misplaced, firstWord, subcommand } }, invocation) {
    const { site } = invocation;
    const index = wordAfterGroup(invocation, misplaced);
    if (index === undefined) return [];
    const { start, end } = wordsSpan(site, firstWord, misplaced.lastWord);
    const edits = [
      insertBefore(site, index, site.text.slice(start, end)),
      removeWords(site, firstWord, misplaced.lastWord),
    ];
    const title = { en: `Move it before \`${subcommand}\``, ko: `\`${subcommand}\` 앞으로 옮기기` };
    return [{ title, edits, safe: true }];
  },
});

/** The index of the first word that names something within the group. */
function wordAfterGroup({ path }: Invocation, { group }: MisplacedGroupFlag): number | undefined {
  return path.find(({ node }) => node.path.length > group.path.length)?.word;
}
