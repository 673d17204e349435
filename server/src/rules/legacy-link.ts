// `--link`, which networks of one's own have replaced.
import { usesOf } from '../model/flag-state';
import { makesContainer } from '../model/makes-container';
import { parseNetwork } from '../model/values/network';
import { flagNameSpan } from '../model/word-places';
import { defineRule } from './rule';

interface Data {
  /** The network mode with which the daemon refuses links. */
  readonly refusedBy: 'host' | 'container' | undefined;
}

export const legacyLink = defineRule<Data>({
  id: 'legacy-link',
  severity: 'hint',
  title: { en: 'Outdated `--link`', ko: '오래된 `--link` 옵션' },
  why: {
    en: 'Links are a remnant of the time before networks: they work in one direction, must be made again whenever the other container is replaced, and may be removed from docker. With the network of the host or of another container the daemon refuses them. In a network made with `docker network create` containers find each other by name without any option.',
    ko: '링크는 네트워크 기능이 생기기 전의 방식입니다. 한쪽 방향으로만 동작하고, 상대 컨테이너를 바꿀 때마다 다시 만들어야 하며, 앞으로 Docker에서 제거될 수 있습니다. 호스트나 다른 컨테이너의 네트워크를 쓸 때는 데몬이 거부합니다. `docker network create` 명령으로 만든 네트워크에서는 옵션 없이도 컨테이너끼리 이름으로 통신합니다.',
  },
  examples: [
    {
      bad: 'docker run -d --name web <|>--link<|> db:db my-app:1.0',
      good: 'docker run -d --name web --network shop my-app:1.0',
    },
  ],
  message: ({ refusedBy }) =>
    refusedBy === undefined
      ? {
          en: '`--link` is deprecated: in a network of their own containers find each other by name.',
          ko: '`--link` 옵션은 오래된 방식입니다. 사용자 정의 네트워크에서는 컨테이너끼리 이름으로 통신합니다.',
        }
      : {
          en: `The daemon refuses \`--link\` together with the network of ${refusedBy === 'host' ? 'the host' : 'another container'}.`,
          ko: `${refusedBy === 'host' ? '호스트' : '다른 컨테이너'}의 네트워크를 쓰는 컨테이너에는 \`--link\` 옵션을 쓸 수 없어 데몬이 거부합니다.`,
        },
  *check(invocation) {
    if (!makesContainer(invocation)) return;
    const network = invocation.flags.findLast(({ flag }) => flag.long === 'network' || flag.long === 'net');
    const mode = network?.value?.fixed ? parseNetwork(network.value.text).mode : undefined;
    const refusedBy = mode === 'host' || mode === 'container' ? mode : undefined;
    for (const use of usesOf(invocation, 'link')) {
      const found = { span: flagNameSpan(invocation.site, use), data: { refusedBy } };
      yield refusedBy ? { ...found, severity: 'error' } : { ...found, tag: 'deprecated' };
    }
  },
});
