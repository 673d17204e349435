// Command names that docker does not know.
import { nodeName } from '../model/command-name';
import { commandTree, type CommandNode } from '../model/command-tree';
import { isPlaceholder } from '../model/placeholder';
import { partSpan } from '../model/word-places';
import { nearestName } from './nearest-name';
import { defineRule } from './rule';

interface Data {
  readonly name: string;
  readonly parent: string;
  readonly nearest: string | undefined;
}

export const unknownCommand = defineRule<Data>({
  id: 'unknown-command',
  severity: 'error',
  title: { en: 'Unknown command', ko: '알 수 없는 명령' },
  why: {
    en: 'Docker has no command of this name, so it prints an error and does nothing. Names that a CLI plugin may bring are reported only when they look like a misspelt known command.',
    ko: 'Docker에 이런 이름의 명령이 없어서 오류만 출력하고 아무 일도 하지 않습니다. CLI 플러그인이 제공할 수도 있는 이름은 알려진 명령을 잘못 쓴 것처럼 보일 때만 알립니다.',
  },
  examples: [
    { bad: 'docker <|>biuld<|> -t web .', good: 'docker build -t web .' },
    { bad: 'docker container <|>list-all<|>', good: 'docker container ls -a' },
  ],
  message: ({ name, parent, nearest }) => ({
    en: `\`${parent}\` has no command \`${name}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
    ko: `\`${parent}\` 아래에는 \`${name}\` 명령이 없습니다.${nearest ? ` \`${nearest}\` 명령을 쓰려던 것인가요?` : ''}`,
  }),
  *check(invocation) {
    // Help is printed whatever else is written.
    if (invocation.help) return;
    for (const problem of invocation.problems) {
      if (problem.kind !== 'unknown-command') continue;
      const { text, parent } = problem;
      // Documentation is full of words that are no names: table rows, `stop/start`, `COMMAND`.
      if (isPlaceholder(text) || !/^[a-z][a-z-]*$/u.test(text)) continue;
      const visible = [...parent.children].filter(([, node]) => !node.spec.hidden).map(([name]) => name);
      const nearest = nearestName(text, visible);
      if (nearest === undefined && mayBeExtended(parent)) continue;
      const data = { name: text, parent: nodeName(parent), nearest };
      const span = partSpan(invocation.site, problem.at);
      yield { span, data, missing: { path: parent.path, name: text } };
    }
  },
  fixes({ span, data }) {
    if (!data.nearest) return [];
    const title = { en: `Change to \`${data.nearest}\``, ko: `\`${data.nearest}\` 명령으로 바꾸기` };
    return [{ title, edits: [{ span, newText: data.nearest }], safe: false }];
  },
});

/** Plugins add commands to `docker` itself, and plugins such as compose grow faster than our data. */
function mayBeExtended(parent: CommandNode): boolean {
  return parent === commandTree || parent.path[0] === 'compose' || parent.path[0] === 'buildx';
}
