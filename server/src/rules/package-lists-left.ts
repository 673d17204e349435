// `apt-get install` whose package lists stay in the layer.
import { defineInstructionRule } from './dockerfile-rule';
import { runCommands } from './run-commands';

export const packageListsLeft = defineInstructionRule<null>({
  id: 'package-lists-left',
  severity: 'off',
  // DL3009.
  alsoFoundBy: ['hadolint'],
  title: { en: 'Package lists left in the layer', ko: '레이어에 남은 패키지 목록' },
  why: {
    en: '`apt-get update` stores lists of all packages, some 20 to 50 MB, which nobody needs in the image. They must be deleted in the same `RUN`: a later step only hides them. With cache mounts they never get into the layer.',
    ko: '`apt-get update` 명령은 전체 패키지 목록을 저장하며 20~50MB 정도의 이 파일은 이미지에 필요하지 않습니다. 뒤의 단계에서 지우면 가려지기만 하므로 같은 `RUN` 안에서 지워야 합니다. 캐시 마운트를 쓰면 레이어에 들어가지 않습니다.',
  },
  examples: [
    {
      bad: 'FROM debian:13\nRUN apt-get update && <|>apt-get install -y curl<|>',
      good: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*',
    },
  ],
  message: () => ({
    en: 'The package lists stay in the layer. End the step with `rm -rf /var/lib/apt/lists/*`.',
    ko: '패키지 목록이 레이어에 남습니다. 단계의 끝에 `rm -rf /var/lib/apt/lists/*` 명령을 둡니다.',
  }),
  *check(instruction) {
    const commands = runCommands(instruction);
    const text = (words: readonly string[]): string => words.join(' ');
    const install = commands.findLast(({ words }) =>
      /^(?:sudo )?apt(?:-get)?(?: -\S+)* install\b/u.test(text(words)),
    );
    const updates = commands.some(({ words }) => /\bapt(?:-get)?(?: -\S+)* update\b/u.test(text(words)));
    if (!install || !updates) return;
    const cleans = commands.some(({ words }) => /^(?:sudo )?rm .*\/var\/lib\/apt\b/u.test(text(words)));
    const mounts = instruction.flags.some(
      ({ name, value }) => name === 'mount' && value?.text.includes('/var/lib/apt'),
    );
    if (!cleans && !mounts) yield { span: install.span, data: null };
  },
});
