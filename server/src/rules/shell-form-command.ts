// `CMD` and `ENTRYPOINT` that run in a shell, which keeps the signals to itself.
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Instruction } from '../dockerfile/instruction';
import { stageAt, type Stage } from '../dockerfile/stages';
import { defineDockerfileRule } from './dockerfile-rule';

interface Data {
  readonly name: string;
  readonly instruction: Instruction;
}

export const shellFormCommand = defineDockerfileRule<Data>({
  id: 'shell-form-command',
  severity: 'hint',
  buildCheck: 'JSONArgsRecommended',
  // DL3025.
  alsoFoundBy: ['hadolint'],
  title: { en: 'Start command that runs in a shell', ko: '셸을 거치는 시작 명령' },
  why: {
    en: 'In plain form docker starts `/bin/sh -c` and that the program. The shell is process 1 and does not pass on the signal of `docker stop`, so stopping takes ten seconds and ends in a kill. The JSON form starts the program itself. Where a shell is wanted, an `exec` before the program has the same effect, or a `SHELL` instruction says that it is meant.',
    ko: '보통 형식으로 적으면 Docker가 `/bin/sh -c` 셸을 실행하고 셸이 프로그램을 실행합니다. 1번 프로세스인 셸은 `docker stop` 명령의 신호를 전달하지 않으므로, 중지하는 데 10초가 걸리고 강제로 종료됩니다. JSON 형식은 프로그램을 직접 실행합니다. 셸이 필요하면 프로그램 앞에 `exec` 명령을 붙이거나 `SHELL` 명령어로 의도를 밝힙니다.',
  },
  examples: [
    {
      bad: 'FROM node:24\nCMD <|>node server.js<|>',
      good: 'FROM node:24\nCMD ["node", "server.js"]',
    },
  ],
  message: ({ name }) => ({
    en: `Write \`${name}\` in JSON form, so that the program gets the signal of \`docker stop\`.`,
    ko: `\`${name}\` 명령어를 JSON 형식으로 적으면 프로그램이 \`docker stop\` 명령의 신호를 직접 받습니다.`,
  }),
  sees: ({ name }) => /^(?:FROM|SHELL|CMD|ENTRYPOINT)$/u.test(name),
  *check(dockerfile) {
    for (const [index, { offset, instruction }] of dockerfile.instructions.entries()) {
      const { name, json, words } = instruction;
      const [first] = words;
      if ((name !== 'CMD' && name !== 'ENTRYPOINT') || json || !first) continue;
      // Square brackets are meant for JSON; another rule tells what is wrong with them. `exec` leaves no shell.
      if (first.text.startsWith('[') || first.text === 'exec') continue;
      if (choosesShell(dockerfile, stageAt(dockerfile, index), index)) continue;
      const span = { start: first.start, end: words.at(-1)?.end ?? first.end };
      yield { offset, span, data: { name, instruction } };
    }
  },
  fixes({ span, data: { instruction } }) {
    const newText = jsonForm(instruction);
    if (newText === undefined) return [];
    return [
      {
        title: { en: 'Write it in JSON form', ko: 'JSON 형식으로 쓰기' },
        edits: [{ span, newText }],
        safe: false,
      },
    ];
  },
});

/** Also in the stage that this one builds on: who sets the shell has thought of it. */
function choosesShell(dockerfile: Dockerfile, stage: Stage | undefined, before: number): boolean {
  if (!stage) return false;
  const own = dockerfile.instructions.slice(stage.first, Math.min(stage.end, before));
  return (
    own.some(({ instruction }) => instruction.name === 'SHELL') ||
    choosesShell(dockerfile, stage.base, before)
  );
}

/** Only for words that every shell takes as they are. */
function jsonForm({ words, comments }: Instruction): string | undefined {
  if (comments.length > 0 || !words.every(({ text }) => /^[\w@%+:,./-]+(?:=[\w@%+:,./-]*)?$/u.test(text)))
    return undefined;
  if (/^\w+=/u.test(words[0]?.text ?? '')) return undefined;
  return `[${words.map(({ text }) => JSON.stringify(text)).join(', ')}]`;
}
