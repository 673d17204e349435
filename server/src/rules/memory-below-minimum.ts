// Memory limits that are smaller than what the engine takes, mostly as the unit is missing.
import { bytesIn } from '../model/values/bytes';
import { partSpan } from '../model/word-places';
import { defineRule } from './rule';

interface Data {
  readonly flag: string;
  readonly value: string;
  /** The unit was left out, so the number counts bytes. */
  readonly bare: boolean;
  /** The number with the unit that was probably meant. */
  readonly meant: string | undefined;
}

const mebibyte = 1024 * 1024;

/** The engine's limits (moby daemon_unix.go, swarmkit): by flag, in bytes. */
const minimums: ReadonlyMap<string, number> = new Map([
  ['memory', 6 * mebibyte],
  ['memory-reservation', 6 * mebibyte],
  ['limit-memory', 4 * mebibyte],
  ['reserve-memory', 4 * mebibyte],
]);

const commands: ReadonlySet<string> = new Set([
  'container run',
  'container create',
  'container update',
  'service create',
  'service update',
]);

export const memoryBelowMinimum = defineRule<Data>({
  id: 'memory-below-minimum',
  severity: 'error',
  title: { en: 'Memory limit too small', ko: '너무 작은 메모리 제한' },
  why: {
    en: 'A number without a unit counts bytes: `-m 512` asks for 512 bytes. The daemon refuses to create a container with less than 6 MiB of memory, and swarm a service with less than 4 MiB. Add the unit: `-m 512m`.',
    ko: '단위가 없는 숫자는 바이트이므로 `-m 512` 옵션은 512바이트를 뜻합니다. 데몬은 메모리가 6MiB보다 작은 컨테이너를, Swarm은 4MiB보다 작은 서비스를 만들지 않고 거부합니다. `-m 512m`처럼 단위를 붙여야 합니다.',
  },
  examples: [
    { bad: 'docker run -d -m <|>512<|> nginx:1.29', good: 'docker run -d -m 512m nginx:1.29' },
    { bad: 'docker run -d --memory=<|>2<|> nginx:1.29', good: 'docker run -d --memory=2g nginx:1.29' },
  ],
  message: ({ flag, value, bare }) =>
    bare
      ? {
          en: `Without a unit \`${value}\` counts bytes, which is less than the daemon takes for \`${flag}\`.`,
          ko: `단위가 없는 \`${value}\` 값은 바이트이므로, 데몬이 \`${flag}\` 옵션에서 받는 최솟값보다 작습니다.`,
        }
      : {
          en: `\`${value}\` is less than the daemon takes for \`${flag}\`.`,
          ko: `\`${value}\` 값은 데몬이 \`${flag}\` 옵션에서 받는 최솟값보다 작습니다.`,
        },
  *check({ site, command, flags }) {
    if (!commands.has(command.spec.path.join(' '))) return;
    for (const { flag, value } of flags) {
      const minimum = minimums.get(flag.long);
      if (minimum === undefined || !value?.fixed) continue;
      const bytes = bytesIn(value.text);
      // None at all means no limit.
      if (bytes === undefined || bytes === 0 || bytes >= minimum) continue;
      const bare = /^\d+$/u.test(value.text);
      const meant = bare ? withUnit(Number(value.text)) : undefined;
      yield { span: partSpan(site, value), data: { flag: `--${flag.long}`, value: value.text, bare, meant } };
    }
  },
  fixes({ span, data: { meant } }) {
    if (meant === undefined) return [];
    const title = { en: `Write \`${meant}\``, ko: `\`${meant}\` 값으로 쓰기` };
    return [{ title, edits: [{ span, newText: meant }], safe: false }];
  },
});

/** Few are gigabytes, more are megabytes; a number in the thousands could be either kilobytes or megabytes. */
function withUnit(number: number): string | undefined {
  if (number < 32) return `${String(number)}g`;
  return number <= 65_536 ? `${String(number)}m` : undefined;
}
