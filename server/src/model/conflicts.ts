// Flags that the docker client refuses to see together, as its own checks say (docker/cli 28.2.2).
import type { Span } from '../base/span';
import type { Text } from '../base/text';
import { isOn, lastUse } from './flag-state';
import type { FlagUse, Invocation, Operand, WordPart } from './invocation';
import { flagNameSpan, partSpan } from './word-places';
import { parseImageRef } from './values/image-ref';

export interface Conflict {
  /** What stands later in the command and is to be marked, relative to the start of the site. */
  readonly span: Span;
  /** What takes part, as written with dashes where it is a flag. */
  readonly names: readonly [string, string];
  readonly reason: Text;
  /** The flags among the two, for fixes that take one away. */
  readonly uses: readonly FlagUse[];
}

interface FlagPair {
  /** Canonical paths of the commands that check this. */
  readonly commands: readonly string[];
  readonly first: string;
  readonly second: string;
  /** Whether the second flag's value makes a conflict at all. */
  readonly onlyIf?: (value: string) => boolean;
  readonly reason: Text;
}

const containerCommands = ['container run', 'container create'];
const healthFlags = [
  'health-cmd',
  'health-interval',
  'health-retries',
  'health-start-interval',
  'health-start-period',
  'health-timeout',
];

const flagPairs: readonly FlagPair[] = [
  {
    commands: containerCommands,
    first: 'rm',
    second: 'restart',
    onlyIf: (policy) => policy !== 'no' && policy !== '',
    reason: {
      en: 'a container that is removed when it exits cannot be restarted',
      ko: '종료될 때 삭제되는 컨테이너는 다시 시작할 수 없습니다',
    },
  },
  {
    commands: ['container run'],
    first: 'detach',
    second: 'attach',
    reason: {
      en: 'a detached container has no terminal streams to attach',
      ko: '백그라운드 컨테이너에는 연결할 터미널 스트림이 없습니다',
    },
  },
  ...healthFlags.map((second) => ({
    commands: containerCommands,
    first: 'no-healthcheck',
    second,
    reason: {
      en: 'a health check that is turned off cannot be configured',
      ko: '꺼 둔 헬스 체크는 설정할 수 없습니다',
    },
  })),
  {
    commands: ['container stop', 'container restart'],
    first: 'time',
    second: 'timeout',
    reason: {
      en: 'both are names of the same waiting time',
      ko: '두 옵션은 같은 대기 시간을 가리키는 이름입니다',
    },
  },
  {
    commands: ['login'],
    first: 'password',
    second: 'password-stdin',
    reason: {
      en: 'the password comes either from the command line or from standard input',
      ko: '비밀번호는 명령줄과 표준 입력 중 한 곳에서만 받을 수 있습니다',
    },
  },
];

/** Conflicts between flags, or between a flag and an operand, that the client itself reports. */
export function findConflicts(invocation: Invocation): Conflict[] {
  const command = invocation.command.spec.path.join(' ');
  const conflicts = flagPairs.flatMap((pair) =>
    pair.commands.includes(command) ? findPair(invocation, pair) : [],
  );
  conflicts.push(...findOperandConflicts(invocation, command));
  return conflicts;
}

function findPair(invocation: Invocation, pair: FlagPair): Conflict[] {
  const first = activeUse(invocation, pair.first);
  const second = activeUse(invocation, pair.second);
  if (!first || !second) return [];
  if (pair.onlyIf && (!second.value?.fixed || !pair.onlyIf(second.value.text))) return [];
  return [conflictOf(invocation, first, second, pair.reason)];
}

function activeUse(invocation: Invocation, long: string): FlagUse | undefined {
  const use = lastUse(invocation, long);
  return use && use.flag.type === 'switch' && !isOn(invocation, long) ? undefined : use;
}

function conflictOf({ site }: Invocation, a: FlagUse, b: FlagUse, reason: Text): Conflict {
  const [other, later] = isBefore(a.name, b.name) ? [a, b] : [b, a];
  return {
    span: flagNameSpan(site, later),
    names: [writtenName(other), writtenName(later)],
    reason,
    uses: [a, b],
  };
}

function isBefore(a: WordPart, b: WordPart): boolean {
  return a.word === b.word ? a.start < b.start : a.word < b.word;
}

function writtenName(use: FlagUse): string {
  return use.form === 'short' ? `-${use.flag.short ?? ''}` : `--${use.flag.long}`;
}

function findOperandConflicts(invocation: Invocation, command: string): Conflict[] {
  const [first, second] = invocation.operands;
  if (command === 'volume create') {
    const name = lastUse(invocation, 'name');
    if (name && first) {
      const reason = {
        en: 'the volume would have two names',
        ko: '볼륨 이름이 두 개가 됩니다',
      };
      return [operandConflict(invocation, name, first, reason)];
    }
  }
  if (command === 'image pull' && first?.fixed && isOn(invocation, 'all-tags')) {
    const all = lastUse(invocation, 'all-tags');
    const { tag, digest } = parseImageRef(first.text);
    const reason = {
      en: 'all tags are asked for, so none can be named',
      ko: '모든 태그를 받으라고 했으므로 태그를 따로 지정할 수 없습니다',
    };
    if (all && (tag ?? digest)) return [operandConflict(invocation, all, first, reason)];
  }
  if (command === 'container start' && second) {
    const attach = activeUse(invocation, 'attach') ?? activeUse(invocation, 'interactive');
    const reason = {
      en: 'the terminal can be attached to one container only',
      ko: '터미널은 컨테이너 하나에만 연결할 수 있습니다',
    };
    if (attach) return [operandConflict(invocation, attach, second, reason)];
  }
  return [];
}

function operandConflict({ site }: Invocation, use: FlagUse, operand: Operand, reason: Text): Conflict {
  return { span: partSpan(site, operand), names: [writtenName(use), operand.text], reason, uses: [use] };
}
