// `RUN apt-get update` in a step of its own, whose result the cache keeps for months.
import { defineInstructionRule } from './dockerfile-rule';
import { runCommands, type RunCommand } from './run-commands';

export const separateAptUpdate = defineInstructionRule<null>({
  id: 'separate-apt-update',
  severity: 'warning',
  title: { en: 'Package list updated in a step of its own', ko: '따로 갱신하는 패키지 목록' },
  why: {
    en: 'The build cache looks at the text of a `RUN` only. `apt-get update` alone stays the same text, so its old result is taken from the cache while the step that installs changes. Then packages are not found, or old versions are installed. In one `RUN` both are run together.',
    ko: '빌드 캐시는 `RUN` 단계의 문자열만 비교합니다. `apt-get update` 명령만 있는 단계는 문자열이 바뀌지 않으므로 설치 단계를 고쳐도 예전 결과가 캐시에서 나옵니다. 그러면 패키지를 찾지 못하거나 오래된 버전이 설치됩니다. 한 `RUN` 안에 두면 함께 실행됩니다.',
  },
  examples: [
    {
      bad: 'FROM debian:13\nRUN <|>apt-get update<|>\nRUN apt-get install -y curl',
      good: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl',
    },
  ],
  message: () => ({
    en: 'Alone in a step, this comes from the build cache for months. Put it into the same `RUN` as `apt-get install`.',
    ko: '이 단계만 따로 있으면 몇 달 전의 결과가 빌드 캐시에서 나옵니다. `apt-get install` 명령과 같은 `RUN` 안에 둡니다.',
  }),
  *check(instruction) {
    const commands = runCommands(instruction);
    // Other steps may use what a cache mount holds.
    if (instruction.flags.some((flag) => flag.name === 'mount')) return;
    const update = commands.find(isUpdate);
    if (update && commands.every((command) => isUpdate(command) || isHarmless(command)))
      yield { span: update.span, data: null };
  },
});

function isUpdate({ words }: RunCommand): boolean {
  const [program, ...rest] = words.filter((word) => word !== 'sudo');
  return /^apt(?:-get)?$/u.test(program ?? '') && rest.find((word) => !word.startsWith('-')) === 'update';
}

/** Does not use the list, and says nothing on who will. */
function isHarmless({ words }: RunCommand): boolean {
  return /^(?:set|true|echo|:)$/u.test(words[0] ?? '');
}
