// `-t` where standard input is a pipe or a file, so that there is no terminal to connect.
import { writtenFlag } from '../model/flag-name';
import { isOn, knowsAllFlags, lastUse, usesOf } from '../model/flag-state';
import type { FlagUse, Invocation } from '../model/invocation';
import { flagNameSpan, partSpan } from '../model/word-places';
import type { Text } from '../base/text';
import { removeWords, wordsOfFlag } from './remove-words';
import { defineRule, type Edit } from './rule';
import type { Unattended } from '../hosts/types';
import { keepsStandardInput } from '../model/transparent-wrappers';

interface Data {
  readonly flag: string;
  readonly input: 'pipe' | 'file' | Unattended;
  readonly use: FlagUse;
}

export const ttyWithoutTerminal = defineRule<Data>({
  id: 'tty-without-terminal',
  severity: 'warning',
  title: { en: 'Terminal asked for where there is none', ko: '터미널이 없는 곳에서 요청한 터미널' },
  why: {
    en: 'With `-i` and `-t` docker connects the terminal you type in to the container. Where standard input is a pipe, a file or a here-document, in the jobs of CI and cron and in the services of systemd there is no such terminal, and docker stops with `the input device is not a TTY`. To hand data to the container, `-i` alone is right.',
    ko: '`-i` 옵션과 `-t` 옵션을 함께 쓰면 Docker는 입력 중인 터미널을 컨테이너에 연결합니다. 표준 입력이 파이프, 파일, 히어 도큐먼트이거나 명령을 CI 작업, cron 작업, systemd 서비스가 실행하면 연결할 터미널이 없으므로 `the input device is not a TTY` 오류로 끝납니다. 데이터를 넘기려면 `-i` 옵션만 써야 합니다.',
  },
  examples: [
    {
      bad: 'docker exec -i<|>t<|> db psql -U app < dump.sql',
      good: 'docker exec -i db psql -U app < dump.sql',
    },
    {
      bad: 'cat data.json | docker run --rm -i <|>-t<|> ghcr.io/jqlang/jq:1.7.1 .items',
      good: 'cat data.json | docker run --rm -i ghcr.io/jqlang/jq:1.7.1 .items',
    },
  ],
  message: ({ flag, input }) => ({
    en: `${noTerminal[input].en}: docker refuses \`${flag}\` together with \`-i\`.`,
    ko: `${noTerminal[input].ko} Docker는 \`-i\` 옵션과 함께 쓴 \`${flag}\` 옵션을 거부합니다.`,
  }),
  *check(invocation) {
    const { site } = invocation;
    const input = inputWithoutTerminal(invocation);
    if (!input || !isOn(invocation, 'tty') || !attachesInput(invocation)) return;
    if (lastUse(invocation, 'detach') || !knowsAllFlags(invocation) || !keepsStandardInput(site)) return;
    const use = lastUse(invocation, 'tty');
    if (use) yield { span: flagNameSpan(site, use), data: { flag: writtenFlag(use), input, use } };
  },
  fixes({ data: { use } }, invocation) {
    const { site } = invocation;
    if (usesOf(invocation, 'tty').length > 1) return [];
    const title = { en: 'Keep `-i` only', ko: '`-i` 옵션만 남기기' };
    // In a loop that reads a pipe, a terminal may be wanted all the same; a redirection says what the input is.
    const safe = site.redirections.some(({ descriptor }) => descriptor === 0);
    return [{ title, edits: [removeFlag(invocation, use)], safe }];
  },
});

const noTerminal: Readonly<Record<Data['input'], Text>> = {
  pipe: {
    en: 'Standard input is a pipe here, not a terminal',
    ko: '여기서 표준 입력은 터미널이 아니라 파이프입니다.',
  },
  file: { en: 'Standard input is not a terminal here', ko: '여기서 표준 입력은 터미널이 아닙니다.' },
  ci: { en: 'A CI job has no terminal', ko: 'CI 작업에는 터미널이 없습니다.' },
  cron: { en: 'A cron job has no terminal', ko: 'cron 작업에는 터미널이 없습니다.' },
  systemd: { en: 'A service of systemd has no terminal', ko: 'systemd 서비스에는 터미널이 없습니다.' },
};

/** What standard input is where it is surely no terminal. */
function inputWithoutTerminal({ site, command }: Invocation): Data['input'] | undefined {
  const path = command.spec.path.join(' ');
  if (path !== 'container run' && path !== 'container exec') return undefined;
  const { stdin, unattended } = site.surroundings;
  const redirected = site.redirections.findLast(
    ({ operator, descriptor }) => descriptor === 0 && operator.startsWith('<'),
  );
  if (redirected && (redirected.operator === '<&' || mayBeTerminal(redirected.target))) return undefined;
  return stdin === 'inherited' ? unattended : stdin;
}

function mayBeTerminal(target: string): boolean {
  return (target.startsWith('/dev/') && target !== '/dev/null') || /tty|term/iu.test(target);
}

/** Whether the client connects its own standard input, which is when it wants a terminal for `-t`. */
function attachesInput(invocation: Invocation): boolean {
  const streams = usesOf(invocation, 'attach');
  if (streams.length === 0) return isOn(invocation, 'interactive');
  return streams.some(({ value }) => value?.fixed && value.text.toLowerCase() === 'stdin');
}

function removeFlag({ site }: Invocation, use: FlagUse): Edit {
  const words = wordsOfFlag(site, use);
  if (words) return removeWords(site, words.first, words.last);
  return { span: partSpan(site, use.name), newText: '' };
}
