// Flags, and flags and operands, that the docker client refuses to see together.
import type { Span } from '../base/span';
import type { Text } from '../base/text';
import { composeFlagPairs } from './compose-conflict-pairs';
import { conflictOf, operandConflict } from './conflict-of';
import { flagPairs, type FlagPair } from './conflict-pairs';
import { isOn, lastUse, usesOf } from './flag-state';
import type { FlagUse, Invocation, Operand } from './invocation';
import { networkConflicts } from './network-conflicts';
import { parseImageRef } from './values/image-ref';

export interface Conflict {
  /** What stands later in the command and is to be marked, relative to the start of the site. */
  readonly span: Span;
  /** What takes part, as written with dashes where it is a flag; twice the same where it needs what is not written. */
  readonly names: readonly [string, string];
  readonly reason: Text;
  /** The flags among the two, for fixes that take one away. */
  readonly uses: readonly FlagUse[];
}

const allPairs = [...flagPairs, ...composeFlagPairs];

/** Conflicts that the client itself reports. */
export function findConflicts(invocation: Invocation): Conflict[] {
  const command = invocation.command.spec.path.join(' ');
  return [
    ...rootConflicts(invocation),
    ...allPairs.flatMap((pair) => (pair.commands.includes(command) ? findPair(invocation, pair) : [])),
    ...(command === 'container run' || command === 'container create' ? networkConflicts(invocation) : []),
    ...(operandChecks[command]?.(invocation) ?? []),
  ];
}

function findPair(invocation: Invocation, pair: FlagPair): Conflict[] {
  const first = activeUse(invocation, pair.first, pair.firstIf);
  const second = activeUse(invocation, pair.second, pair.secondIf);
  return first && second ? [conflictOf(invocation, first, second, pair.reason)] : [];
}

/** The use that counts, if it is on and its value is of the kind that makes the conflict. */
function activeUse(
  invocation: Invocation,
  long: string,
  isKind?: (value: string) => boolean,
): FlagUse | undefined {
  const use = lastUse(invocation, long);
  if (!use || (use.flag.type === 'switch' && !isOn(invocation, long))) return undefined;
  if (!isKind) return use;
  return use.value?.fixed && isKind(use.value.text) ? use : undefined;
}

function rootConflicts(invocation: Invocation): Conflict[] {
  const own = invocation.outerFlags.filter(({ scope }) => scope.path.length === 0);
  const [host, secondHost] = own.filter(({ flag }) => flag.long === 'host');
  const context = own.find(({ flag }) => flag.long === 'context');
  if (host && secondHost) return [conflictOf(invocation, host, secondHost, oneDaemon)];
  return host && context ? [conflictOf(invocation, host, context, oneDaemon)] : [];
}

const operandChecks: Readonly<Record<string, (invocation: Invocation) => Conflict[]>> = {
  'container start': checkStart,
  'image pull': checkAllTags,
  'image push': checkAllTags,
  'secret create': checkSecret,
  'service create': checkConcurrency,
  'service update': checkRollback,
  'system prune': checkAge,
  'volume create': checkVolumeName,
  'volume prune': checkAll,
};

/** The operand, if no word before it may be none or several, and nor may it itself. */
function sureOperand({ operands, certainUntil }: Invocation, index: number): Operand | undefined {
  const operand = operands[index];
  return operand && operand.word < certainUntil ? operand : undefined;
}

function checkStart(invocation: Invocation): Conflict[] {
  const second = sureOperand(invocation, 1);
  if (!second) return [];
  const attach = activeUse(invocation, 'attach') ?? activeUse(invocation, 'interactive');
  if (attach) return [operandConflict(invocation, attach, second, oneTerminal)];
  const checkpoint = activeUse(invocation, 'checkpoint', (name) => name !== '');
  return checkpoint ? [operandConflict(invocation, checkpoint, second, oneCheckpoint)] : [];
}

function checkAllTags(invocation: Invocation): Conflict[] {
  const all = activeUse(invocation, 'all-tags');
  const image = sureOperand(invocation, 0);
  if (!all || !image?.fixed) return [];
  const { tag, digest } = parseImageRef(image.text);
  return (tag ?? digest) ? [operandConflict(invocation, all, image, allTags)] : [];
}

function checkSecret(invocation: Invocation): Conflict[] {
  const driver = activeUse(invocation, 'driver', (name) => name !== '');
  const file = sureOperand(invocation, 1);
  return driver && file ? [operandConflict(invocation, driver, file, driverBringsSecret)] : [];
}

function checkRollback(invocation: Invocation): Conflict[] {
  const rollback = activeUse(invocation, 'rollback');
  const other = invocation.flags.find(
    ({ flag }) => flag.long !== 'rollback' && flag.long !== 'detach' && flag.long !== 'quiet',
  );
  return rollback && other ? [conflictOf(invocation, rollback, other, rollbackAlone)] : [];
}

/** Without a mode a service is replicated, not a job. */
function checkConcurrency(invocation: Invocation): Conflict[] {
  const limit = activeUse(invocation, 'max-concurrent');
  return limit && !lastUse(invocation, 'mode') ? [conflictOf(invocation, limit, limit, needsJob)] : [];
}

function checkVolumeName(invocation: Invocation): Conflict[] {
  const name = usesOf(invocation, 'name').at(-1);
  const operand = sureOperand(invocation, 0);
  return name && name.value?.text !== '' && operand
    ? [operandConflict(invocation, name, operand, twoNames)]
    : [];
}

/** The client takes filters in any case and with blanks around, so this does too. */
function filterOn(invocation: Invocation, key: string): FlagUse | undefined {
  return usesOf(invocation, 'filter').find(({ value }) => {
    const equals = value?.text.indexOf('=') ?? -1;
    return value?.fixed && equals > 0 && value.text.slice(0, equals).trim().toLowerCase() === key;
  });
}

function checkAge(invocation: Invocation): Conflict[] {
  const volumes = activeUse(invocation, 'volumes');
  const age = filterOn(invocation, 'until');
  return volumes && age ? [conflictOf(invocation, volumes, age, volumesHaveNoAge)] : [];
}

function checkAll(invocation: Invocation): Conflict[] {
  const all = activeUse(invocation, 'all');
  const filter = filterOn(invocation, 'all');
  return all && filter ? [conflictOf(invocation, all, filter, allGivenTwice)] : [];
}

const volumesHaveNoAge: Text = {
  en: 'volumes have no age to filter by',
  ko: '볼륨은 기간으로 고를 수 없습니다',
};
const allGivenTwice: Text = {
  en: 'both say whether named volumes are deleted too',
  ko: '두 항목 모두 이름 있는 볼륨까지 삭제할지를 정합니다',
};
const oneDaemon: Text = {
  en: 'a command goes to one daemon',
  ko: '명령은 데몬 하나에만 보낼 수 있습니다',
};
const oneTerminal: Text = {
  en: 'the terminal can be attached to one container only',
  ko: '터미널은 컨테이너 하나에만 연결할 수 있습니다',
};
const oneCheckpoint: Text = {
  en: 'a checkpoint belongs to one container',
  ko: '체크포인트는 컨테이너 하나에 속합니다',
};
const allTags: Text = {
  en: 'all tags are asked for, so none can be named',
  ko: '모든 태그를 대상으로 했으므로 태그를 따로 지정할 수 없습니다',
};
const driverBringsSecret: Text = {
  en: 'the driver brings the secret, so no file can be given',
  ko: '드라이버가 시크릿을 제공하므로 파일을 지정할 수 없습니다',
};
const rollbackAlone: Text = {
  en: 'going back takes no other changes along',
  ko: '되돌리면서 다른 변경을 함께 적용할 수 없습니다',
};
const needsJob: Text = {
  en: 'it needs `--mode replicated-job`',
  ko: '`--mode replicated-job` 옵션이 필요합니다',
};
const twoNames: Text = {
  en: 'the volume would have two names',
  ko: '볼륨 이름이 두 개가 됩니다',
};
