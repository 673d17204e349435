// `docker stop $(docker ps -q)`, which fails where the list is empty.
import { commandName } from '../model/command-name';
import type { Invocation, Operand } from '../model/invocation';
import { wordsSpan } from '../model/word-places';
import { defineNearbyRule, type Fix } from './rule';

interface Data {
  readonly command: string;
}

export const emptySubstitution = defineNearbyRule<Data>({
  id: 'empty-substitution',
  severity: 'hint',
  title: { en: 'Command without arguments when the list is empty', ko: '목록이 비면 인자가 없는 명령' },
  why: {
    en: 'When no container runs, `docker ps -q` prints nothing, and `docker stop $(docker ps -q)` becomes `docker stop`, which fails for want of an argument. In a script with `set -e` that is the end of it. `xargs -r` runs the command only if there is something in the list.',
    ko: '실행 중인 컨테이너가 없으면 `docker ps -q` 명령은 아무것도 출력하지 않습니다. 그러면 `docker stop $(docker ps -q)` 명령은 인자가 없는 `docker stop` 명령이 되어 실패하고, `set -e` 설정을 쓰는 스크립트는 거기서 끝납니다. `xargs -r` 명령은 목록에 무엇이 있을 때만 명령을 실행합니다.',
  },
  examples: [
    {
      bad: 'docker stop <|>$(docker ps -q)<|>',
      good: 'docker ps -q | xargs -r docker stop',
    },
    {
      bad: 'docker rm -f <|>$(docker ps -aq --filter "status=exited")<|>',
      good: 'docker ps -aq --filter "status=exited" | xargs -r docker rm -f',
    },
  ],
  message: ({ command }) => ({
    en: `If the list is empty, \`${command}\` is called without arguments and fails.`,
    ko: `목록이 비어 있으면 \`${command}\` 명령이 인자 없이 실행되어 실패합니다.`,
  }),
  *check(invocation, { text, offset }) {
    const { site, command, operands } = invocation;
    const first = operands[0];
    const last = operands.at(-1);
    if (site.shell !== 'posix' || !first || !last || !commands.has(command.spec.path.join(' '))) return;
    if (operands.some((operand) => listing(invocation, operand) === undefined)) return;
    if (isPreparedForFailure(invocation, text, offset)) return;
    yield { span: wordsSpan(site, first.word, last.word), data: { command: commandName(invocation) } };
  },
  fixes(_, invocation, { text, offset }) {
    const fix = pipeInto(invocation, offset, text);
    return fix ? [fix] : [];
  },
});

const commands: ReadonlySet<string> = new Set([
  'container kill',
  'container pause',
  'container restart',
  'container rm',
  'container start',
  'container stop',
  'container unpause',
  'container wait',
  'image rm',
  'network rm',
  'volume rm',
]);

/** The command whose output the operand is, where that is a list of ids or names and nothing else. */
function listing({ site }: Invocation, { word }: Operand): string | undefined {
  const { cooked, dynamic, quoting } = site.words[word] ?? { cooked: '', dynamic: [], quoting: 'none' };
  const [part, ...others] = dynamic;
  if (part?.kind !== 'command' || others.length > 0 || quoting !== 'none') return undefined;
  if (part.start !== 0 || part.end !== cooked.length) return undefined;
  const inner = cooked.startsWith('`') ? cooked.slice(1, -1) : cooked.slice(2, -1);
  const isList =
    /^\s*(?:sudo\s+)?docker\s+(?:ps|images|(?:container|image|volume|network)\s+(?:ls|list|ps)|compose\s+ps)\s[^|;&<>()`\n]*$/u;
  const isQuiet = /\s(?:-[a-pr-zA-Z]*q[a-zA-Z]*|--quiet)(?=\s|$)/u;
  return isList.test(inner) && isQuiet.test(inner) ? inner.trim() : undefined;
}

/** A guard before it, an alternative behind it, or errors that are not to be seen: the author knows of the case. */
function isPreparedForFailure({ site }: Invocation, text: string, offset: number): boolean {
  if (site.surroundings.conditional) return true;
  if (site.redirections.some(({ descriptor, operator }) => descriptor === 2 || operator.startsWith('&')))
    return true;
  return /^\s*\|\|/u.test(text.slice(offset + site.text.length, offset + site.text.length + 20));
}

/** The list first, then the command with its options, if it stands alone and in one line. */
function pipeInto(invocation: Invocation, offset: number, text: string): Fix | undefined {
  const { site, operands } = invocation;
  const [operand, ...others] = operands;
  const list = operand && listing(invocation, operand);
  const { surroundings, wrappers, words } = site;
  const listed = operand && words[operand.word];
  if (list === undefined || !listed || others.length > 0 || surroundings.substituted) return undefined;
  if (surroundings.pipedInto || surroundings.stdin !== 'inherited' || wrappers.length > 1) return undefined;
  const start = wrappers[0]?.span.start ?? 0;
  const prefix = text.slice(offset + start, offset);
  if (prefix !== '' && prefix !== 'sudo ') return undefined;
  const end = words.at(-1)?.span.end ?? 0;
  const before = site.text.slice(0, words[operand.word - 1]?.span.end ?? 0);
  const after = site.text.slice(listed.span.end, end);
  const command = prefix + before + after;
  if (command.includes('\n')) return undefined;
  const title = { en: 'Pipe the list into `xargs -r`', ko: '목록을 `xargs -r` 명령으로 넘기기' };
  return {
    title,
    edits: [{ span: { start, end }, newText: `${list} | xargs -r ${command}` }],
    safe: false,
  };
}
