// Operands, and missing flags beside them, that the docker client refuses after counting (docker/cli 28.2.2, recorded in test/oracle).
import type { Text } from '../base/text';
import { isOn, lastUse, usesOf } from './flag-state';
import type { Invocation, Operand, WordPart } from './invocation';

export interface RefusedOperand {
  readonly at: WordPart;
  /** A sentence without its full stop. */
  readonly message: Text;
}

type Check = (invocation: Invocation) => RefusedOperand[];

/** The first thing wrong with the operands; nothing is said where words are not certain. */
export function refusedOperands(invocation: Invocation): RefusedOperand[] {
  const { command, operands, site } = invocation;
  if (invocation.certainUntil < site.words.length || invocation.help || site.appendsArguments) return [];
  const path = command.spec.path.join(' ');
  return [
    ...operands.flatMap((operand, index) => emptyOperand(path, operand, index)),
    ...(checks[path]?.(invocation) ?? []),
  ];
}

const namesObject: ReadonlySet<string> = new Set([
  'container',
  'network',
  'node',
  'service',
  'stack',
  'object',
]);

/** There the daemon is asked for what an empty name finds, or the name is a new one. */
const asksDaemon: ReadonlySet<string> = new Set(['network create', 'service ps', 'node ps', 'node rm']);

/** An empty word, as an unset variable in quotes gives it, names nothing. */
function emptyOperand(path: string, operand: Operand, index: number): RefusedOperand[] {
  const { spec, fixed, text } = operand;
  if (!fixed || text !== '' || !spec) return [];
  const emptyPath = path === 'container cp' || path === 'container rename';
  if (!emptyPath && (index > 0 || !namesObject.has(spec.kind) || asksDaemon.has(path))) return [];
  const message = {
    en: `\`${spec.name}\` is empty`,
    ko: `\`${spec.name}\` 인자가 비어 있습니다`,
  };
  return [{ at: operand, message }];
}

const checks: Readonly<Record<string, Check>> = {
  'container cp': checkCopy,
  'container update': checkUpdate,
  'context create': (invocation) => checkNewContext(invocation),
  'context rm': checkBuiltinContext,
  'context update': checkBuiltinContext,
  'secret create': checkSecret,
  'service scale': ({ operands }) => operands.flatMap(checkScale),
  'stack config': needsComposeFile,
  'stack deploy': needsComposeFile,
  'swarm join-token': ({ operands }) => operands.slice(0, 1).flatMap(checkRole),
  'trust key generate': ({ operands }) => operands.slice(0, 1).flatMap(checkSignerName),
  'trust signer add': (invocation) => [
    ...(usesOf(invocation, 'key').length > 0 ? [] : missing(invocation, publicKeyNeeded)),
    ...invocation.operands.slice(0, 1).flatMap(checkSignerName),
  ],
  login: checkLogin,
};

function checkCopy({ operands }: Invocation): RefusedOperand[] {
  const [from, to] = operands;
  if (!from?.fixed || !to?.fixed || from.text === '' || to.text === '') return [];
  const inside = [from, to].map(({ text }) => isContainerPath(text));
  if (inside[0] && inside[1]) return [{ at: to, message: betweenContainers }];
  return inside[0] || inside[1] ? [] : [{ at: to, message: noContainer }];
}

/** The client takes what stands before the first colon for a container unless it begins like a path. */
function isContainerPath(text: string): boolean {
  return !/^[./]|^[A-Za-z]:\\/u.test(text) && text.indexOf(':') > 0;
}

function checkUpdate(invocation: Invocation): RefusedOperand[] {
  return invocation.flags.length > 0 ? [] : missing(invocation, nothingToUpdate);
}

function checkBuiltinContext({ operands }: Invocation): RefusedOperand[] {
  return operands.filter(({ text }) => text === 'default').map((at) => ({ at, message: builtinContext }));
}

function checkNewContext({ operands }: Invocation): RefusedOperand[] {
  const [name] = operands;
  if (!name?.fixed) return [];
  if (name.text === 'default') return [{ at: name, message: builtinContext }];
  return /^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$/u.test(name.text) ? [] : [{ at: name, message: contextName }];
}

function checkSecret(invocation: Invocation): RefusedOperand[] {
  const [name, file] = invocation.operands;
  if (!name || file || lastUse(invocation, 'driver')) return [];
  return [{ at: name, message: secretFileNeeded }];
}

function checkScale(operand: Operand): RefusedOperand[] {
  if (!operand.fixed) return [];
  const [, replicas] = /^[^=]+=(.*)$/u.exec(operand.text) ?? [];
  return replicas !== undefined && /^\d+$/u.test(replicas) ? [] : [{ at: operand, message: scaleForm }];
}

function needsComposeFile(invocation: Invocation): RefusedOperand[] {
  return usesOf(invocation, 'compose-file').length > 0 ? [] : missing(invocation, composeFileNeeded);
}

function checkRole(operand: Operand): RefusedOperand[] {
  const known = operand.text === 'worker' || operand.text === 'manager';
  return known || !operand.fixed ? [] : [{ at: operand, message: unknownRole }];
}

function checkSignerName(operand: Operand): RefusedOperand[] {
  if (!operand.fixed || /^[a-z0-9][a-z0-9_-]*$/u.test(operand.text)) return [];
  return [{ at: operand, message: signerName }];
}

function checkLogin(invocation: Invocation): RefusedOperand[] {
  const stdin = lastUse(invocation, 'password-stdin');
  if (!stdin || !isOn(invocation, 'password-stdin') || lastUse(invocation, 'username')) return [];
  return [{ at: stdin.name, message: usernameNeeded }];
}

/** Something the command cannot do without: its name is marked. */
function missing({ path }: Invocation, message: Text): RefusedOperand[] {
  const word = path.at(-1);
  const name = word?.node.path.at(-1);
  return word && name !== undefined ? [{ at: { word: word.word, start: 0, end: name.length }, message }] : [];
}

const betweenContainers: Text = {
  en: 'files are copied between the host and a container, not from one container to another',
  ko: '파일은 호스트와 컨테이너 사이에서만 복사할 수 있고 컨테이너끼리는 복사할 수 없습니다',
};
const noContainer: Text = {
  en: 'one of the two must be in a container, as in `web:/path`',
  ko: '둘 중 하나는 `web:/path`처럼 컨테이너 안의 경로여야 합니다',
};
const nothingToUpdate: Text = {
  en: 'at least one option says what to update',
  ko: '무엇을 바꿀지 정하는 옵션이 하나 이상 필요합니다',
};
const builtinContext: Text = {
  en: 'the context `default` is built in: it can be neither created nor changed nor removed',
  ko: '`default` 컨텍스트는 내장되어 있어 만들거나 바꾸거나 삭제할 수 없습니다',
};
const contextName: Text = {
  en: 'the name of a context has two or more letters, digits, `_`, `.`, `+` and `-`, and begins with a letter or digit',
  ko: '컨텍스트 이름은 영문자, 숫자, `_`, `.`, `+`, `-` 문자를 두 글자 이상 쓰고 영문자나 숫자로 시작해야 합니다',
};
const secretFileNeeded: Text = {
  en: 'a file with the secret is needed, or `-` for standard input',
  ko: '시크릿이 든 파일이나 표준 입력을 뜻하는 `-` 인자가 필요합니다',
};
const scaleForm: Text = {
  en: 'expected `SERVICE=NUMBER`, such as `web=3`',
  ko: '`web=3`처럼 `서비스=개수` 형식이어야 합니다',
};
const composeFileNeeded: Text = {
  en: 'a compose file is needed: `-c compose.yaml`',
  ko: '`-c compose.yaml`처럼 compose 파일을 지정해야 합니다',
};
const unknownRole: Text = {
  en: 'the role is `worker` or `manager`',
  ko: '역할은 `worker` 또는 `manager` 값이어야 합니다',
};
const signerName: Text = {
  en: 'a signer is named with small letters, digits, `_` and `-`',
  ko: '서명자 이름에는 소문자, 숫자, `_`, `-` 문자만 쓸 수 있습니다',
};
const publicKeyNeeded: Text = {
  en: 'the public key is needed: `--key FILE`',
  ko: '`--key 파일` 옵션으로 공개 키를 지정해야 합니다',
};
const usernameNeeded: Text = {
  en: '`--password-stdin` needs `--username` beside it',
  ko: '`--password-stdin` 옵션에는 `--username` 옵션이 함께 필요합니다',
};
