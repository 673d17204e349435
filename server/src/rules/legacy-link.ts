// `--link`, which networks of one's own have replaced.
import { usesOf } from '../model/flag-state';
import { flagNameSpan } from '../model/word-places';
import { defineRule } from './rule';

export const legacyLink = defineRule<undefined>({
  id: 'legacy-link',
  severity: 'hint',
  title: { en: 'Outdated `--link`', ko: '오래된 `--link` 옵션' },
  why: {
    en: 'Links are a remnant of the time before networks: they work in one direction, must be made again whenever the other container is replaced, and may be removed from docker. In a network made with `docker network create` containers find each other by name without any option.',
    ko: '링크는 네트워크 기능이 생기기 전의 방식입니다. 한쪽 방향으로만 동작하고, 상대 컨테이너를 바꿀 때마다 다시 만들어야 하며, 앞으로 Docker에서 제거될 수 있습니다. `docker network create` 명령으로 만든 네트워크에서는 옵션 없이도 컨테이너끼리 이름으로 통신합니다.',
  },
  examples: [
    {
      bad: 'docker run -d --name web <|>--link<|> db:db my-app:1.0',
      good: 'docker run -d --name web --network shop my-app:1.0',
    },
  ],
  message: () => ({
    en: '`--link` is deprecated: in a network of their own containers find each other by name.',
    ko: '`--link` 옵션은 오래된 방식입니다. 사용자 정의 네트워크에서는 컨테이너끼리 이름으로 통신합니다.',
  }),
  *check(invocation) {
    const path = invocation.command.spec.path.join(' ');
    if (path !== 'container run' && path !== 'container create') return;
    for (const use of usesOf(invocation, 'link'))
      yield { span: flagNameSpan(invocation.site, use), data: undefined, tag: 'deprecated' };
  },
});
