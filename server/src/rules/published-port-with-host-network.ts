// Published ports beside `--network host`, which has no ports to publish.
import { lastUse, usesOf } from '../model/flag-state';
import { parseNetwork } from '../model/values/network';
import { flagNameSpan } from '../model/word-places';
import type { FlagUse } from '../model/invocation';
import { removeWords, wordsOfFlag } from './remove-words';
import { defineRule } from './rule';

interface Data {
  readonly mode: 'host' | 'none' | 'container';
  readonly use: FlagUse;
}

export const publishedPortWithHostNetwork = defineRule<Data>({
  id: 'published-port-with-host-network',
  severity: 'warning',
  title: { en: 'Published port without effect', ko: '효과가 없는 포트 게시' },
  why: {
    en: 'With `--network host` the program listens on the ports of the host directly, so docker discards `-p` with a warning: a mapping such as `8080:80` does not happen. With `none` there is no network to publish from, and with `container:NAME` the ports belong to the other container.',
    ko: '`--network host` 모드에서는 프로그램이 호스트의 포트를 직접 쓰므로 Docker는 경고만 남기고 `-p` 옵션을 버립니다. `8080:80` 같은 매핑은 일어나지 않습니다. `none` 모드에는 게시할 네트워크가 없고, `container:이름` 모드에서는 포트가 상대 컨테이너에 속합니다.',
  },
  examples: [
    {
      bad: 'docker run -d --network host <|>-p<|> 8080:80 nginx:1.29',
      good: 'docker run -d --network host nginx:1.29',
    },
  ],
  message: ({ mode }) => messages[mode],
  *check(invocation) {
    const network = lastUse(invocation, 'network') ?? lastUse(invocation, 'net');
    if (!network?.value?.fixed) return;
    const { mode } = parseNetwork(network.value.text);
    if (mode !== 'host' && mode !== 'none' && mode !== 'container') return;
    for (const use of [...usesOf(invocation, 'publish'), ...usesOf(invocation, 'publish-all')])
      yield { span: flagNameSpan(invocation.site, use), data: { mode, use } };
  },
  fixes({ data: { use } }, { site }) {
    const words = wordsOfFlag(site, use);
    if (!words) return [];
    const title = { en: 'Remove the published port', ko: '포트 게시 옵션 삭제' };
    return [{ title, edits: [removeWords(site, words.first, words.last)], safe: false }];
  },
});

const messages = {
  host: {
    en: 'With `--network host` published ports are discarded: the program listens on the ports of the host itself.',
    ko: '`--network host` 모드에서는 게시한 포트가 무시됩니다. 프로그램이 호스트의 포트에서 직접 대기합니다.',
  },
  none: {
    en: 'With `--network none` nothing can reach the container, so the port is not published.',
    ko: '`--network none` 모드에서는 컨테이너에 접속할 수 없으므로 포트가 게시되지 않습니다.',
  },
  container: {
    en: 'The network belongs to the other container, so ports have to be published there.',
    ko: '네트워크가 다른 컨테이너에 속하므로 포트는 그 컨테이너에서 게시해야 합니다.',
  },
};
