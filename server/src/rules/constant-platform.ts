// `FROM --platform=linux/amd64`: a stage that ignores what the image is built for.
import { codeSpan } from '../base/markdown';
import { defineInstructionRule } from './dockerfile-rule';

export const constantPlatform = defineInstructionRule<string>({
  id: 'constant-platform',
  severity: 'info',
  buildCheck: 'FromPlatformFlagConstDisallowed',
  title: { en: 'Platform fixed in FROM', ko: 'FROM에 고정된 플랫폼' },
  why: {
    en: 'With a fixed platform the stage is the same whatever `docker build --platform` says, so that the image cannot be built for other processors. Choose the platform on the command line, or name the stage after it where the file picks one of several.',
    ko: '플랫폼을 고정하면 `docker build --platform` 옵션과 관계없이 같은 단계가 되어 다른 프로세서용 이미지를 만들 수 없습니다. 플랫폼은 명령줄에서 고르고, 파일 안에서 여러 단계 중 하나를 고르는 경우에는 단계 이름에 플랫폼을 넣습니다.',
  },
  examples: [{ bad: 'FROM <|>--platform=linux/amd64<|> alpine:3.22', good: 'FROM alpine:3.22' }],
  message: (platform) => ({
    en: `This stage is always ${codeSpan(platform)}, whatever the image is built for.`,
    ko: `이 단계는 빌드 대상과 관계없이 항상 ${codeSpan(platform)} 플랫폼입니다.`,
  }),
  *check({ name, flags, words }) {
    if (name !== 'FROM') return;
    const stage = words[2]?.text.toLowerCase() ?? '';
    for (const flag of flags) {
      const platform = flag.value?.text ?? '';
      if (flag.name !== 'platform' || platform === '' || platform.includes('$')) continue;
      const [os = '', architecture = os] = platform.toLowerCase().split('/');
      if (stage !== '' && (stage.includes(os) || stage.includes(architecture))) continue;
      yield { span: flag, data: platform };
    }
  },
});
