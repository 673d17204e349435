// `--sysctl` of run and create: `name=value`, for the kernel parameters that belong to a namespace.
import { parseKeyValue, type KeyValue } from './key-value';
import { pieceOf, spanOf } from './piece';
import { parseProblem, quote } from './value';

/** Outside of the two name spaces below, as the client lists them. */
const names: ReadonlySet<string> = new Set([
  'kernel.msgmax',
  'kernel.msgmnb',
  'kernel.msgmni',
  'kernel.sem',
  'kernel.shmall',
  'kernel.shmmax',
  'kernel.shmmni',
  'kernel.shm_rmid_forced',
]);

export function parseSysctl(text: string): KeyValue {
  const read = parseKeyValue(text);
  const name = read.key.text;
  if (!read.value || name === '')
    return {
      ...read,
      problem: parseProblem('bad-form', spanOf(pieceOf(text)), {
        en: `${quote(text)} is not of the form \`name=value\`, as in \`net.core.somaxconn=1024\``,
        ko: `${quote(text)} 값이 \`이름=값\` 형식이 아닙니다. \`net.core.somaxconn=1024\`처럼 써야 합니다`,
      }),
    };
  if (names.has(name) || name.startsWith('net.') || name.startsWith('fs.mqueue.')) return read;
  const problem = parseProblem('unknown-name', read.key, {
    en: `${quote(name)} cannot be set for a container: only \`net.*\`, \`fs.mqueue.*\` and a few of \`kernel.*\` belong to one`,
    ko: `${quote(name)} 매개변수는 컨테이너별로 설정할 수 없습니다. \`net.*\`, \`fs.mqueue.*\`와 일부 \`kernel.*\` 매개변수만 설정할 수 있습니다`,
  });
  return { ...read, problem };
}
