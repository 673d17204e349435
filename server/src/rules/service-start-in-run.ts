// `RUN service nginx start`: processes do not outlive the build step.
import { codeSpan } from '../base/markdown';
import { defineInstructionRule } from './dockerfile-rule';
import { runCommands } from './run-commands';

export const serviceStartInRun = defineInstructionRule<string>({
  id: 'service-start-in-run',
  severity: 'hint',
  title: { en: 'Service started while building', ko: '빌드 중에 시작한 서비스' },
  why: {
    en: 'A layer holds files, not processes: what `RUN` starts ends with the step and is not running in the container. The program of the container is started by `CMD` or `ENTRYPOINT`. To use a service within one step is fine, as long as the commands that need it are in the same `RUN`.',
    ko: '레이어에는 프로세스가 아니라 파일만 남습니다. `RUN` 단계에서 시작한 서비스는 단계와 함께 끝나며 컨테이너에서 실행되지 않습니다. 컨테이너의 프로그램은 `CMD`, `ENTRYPOINT` 명령어로 시작합니다. 같은 `RUN` 안의 다른 명령이 사용할 서비스라면 문제없습니다.',
  },
  examples: [
    {
      bad: 'FROM ubuntu:24.04\nRUN <|>service nginx start<|>',
      good: 'FROM ubuntu:24.04\nCMD ["nginx", "-g", "daemon off;"]',
    },
  ],
  message: (command) => ({
    en: `What ${codeSpan(command)} starts ends with this step and does not run in the container. Start it with \`CMD\`.`,
    ko: `${codeSpan(command)} 명령으로 시작한 서비스는 이 단계와 함께 끝나며 컨테이너에서 실행되지 않습니다. \`CMD\` 명령어로 시작합니다.`,
  }),
  *check(instruction) {
    const last = runCommands(instruction).at(-1);
    if (!last) return;
    const [program, first, second] = last.words.filter((word) => word !== 'sudo');
    const isService = program === 'service' && /^(?:re)?start$/u.test(second ?? '');
    const isUnit = program === 'systemctl' && /^(?:re)?start$/u.test(first ?? '');
    const isScript = program?.startsWith('/etc/init.d/') && /^(?:re)?start$/u.test(first ?? '');
    if (isService || isUnit || isScript) yield { span: last.span, data: last.words.join(' ') };
  },
});
