// `FROM --platform=$TARGETPLATFORM`, which says what is so anyway.
import { defineInstructionRule } from './dockerfile-rule';

export const redundantTargetPlatform = defineInstructionRule<null>({
  id: 'redundant-target-platform',
  severity: 'info',
  buildCheck: 'RedundantTargetPlatform',
  title: { en: 'Platform that is taken anyway', ko: '생략해도 같은 플랫폼' },
  why: {
    en: '`FROM` takes the base image for the target platform without being told. The flag has an effect only with another platform, such as `$BUILDPLATFORM`.',
    ko: '`FROM` 명령어는 옵션이 없어도 대상 플랫폼의 베이스 이미지를 사용합니다. 이 옵션은 `$BUILDPLATFORM` 같은 다른 값을 줄 때만 의미가 있습니다.',
  },
  examples: [{ bad: 'FROM <|>--platform=$TARGETPLATFORM<|> alpine:3.22', good: 'FROM alpine:3.22' }],
  message: () => ({
    en: 'The target platform is what counts anyway: leave the flag out.',
    ko: '대상 플랫폼은 기본값이므로 옵션을 생략합니다.',
  }),
  *check({ name, flags }) {
    if (name !== 'FROM') return;
    for (const flag of flags)
      if (
        flag.name === 'platform' &&
        /^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/u.test(flag.value?.text ?? '')
      )
        yield { span: flag, data: null, tag: 'unnecessary' };
  },
  fixes({ span }, { words: [image] }) {
    if (!image || image.start < span.end) return [];
    const edits = [{ span: { start: span.start, end: image.start }, newText: '' }];
    return [{ title: { en: 'Leave the flag out', ko: '옵션 지우기' }, edits, safe: true }];
  },
});
