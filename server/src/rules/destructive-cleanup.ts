// Commands that delete all there is, whoever made it.
import type { Text } from '../base/text';
import type { Span } from '../base/span';
import { isOn, lastUse } from '../model/flag-state';
import type { Invocation } from '../model/invocation';
import { partSpan, wordsSpan } from '../model/word-places';
import { defineRule } from './rule';

type Victims = 'containers' | 'images' | 'volumes' | 'networks';

export const destructiveCleanup = defineRule<Victims>({
  id: 'destructive-cleanup',
  severity: 'off',
  title: { en: 'Deletes everything', ko: '모두 삭제하는 명령' },
  why: {
    en: 'Such a line deletes what belongs to other projects and other people on the same machine too, and what was in a volume cannot be brought back. In a script that others run, name what the script has made, or choose it by label: `docker rm -f $(docker ps -aq --filter label=com.example.app)`, `docker system prune --filter label=…`.',
    ko: '이런 명령은 같은 컴퓨터에 있는 다른 프로젝트와 다른 사람의 것까지 삭제하며, 볼륨에 있던 데이터는 되살릴 수 없습니다. 다른 사람도 실행하는 스크립트에서는 스크립트가 만든 것의 이름을 적거나 `docker rm -f $(docker ps -aq --filter label=com.example.app)`, `docker system prune --filter label=…`처럼 레이블로 골라야 합니다.',
  },
  examples: [
    {
      bad: 'docker <|>volume prune<|> --all --force',
      good: 'docker volume prune --all --force --filter label=com.example.app',
    },
    {
      bad: 'docker <|>system prune<|> --volumes',
      good: 'docker system prune --volumes --filter label=com.example.app',
    },
  ],
  message: (victims) => messages[victims],
  *check(invocation) {
    const pruned = prunes(invocation);
    if (pruned) yield { span: nameSpan(invocation), data: pruned };
    yield* listed(invocation);
  },
});

/** What the command deletes without being asked to choose; undefined for those that take only remains. */
function prunes(invocation: Invocation): Victims | undefined {
  if (lastUse(invocation, 'filter')) return undefined;
  switch (invocation.command.spec.path.join(' ')) {
    case 'system prune':
      if (isOn(invocation, 'volumes')) return 'volumes';
      return isOn(invocation, 'all') ? 'images' : undefined;
    case 'volume prune':
      return isOn(invocation, 'all') ? 'volumes' : undefined;
    case 'image prune':
      return isOn(invocation, 'all') ? 'images' : undefined;
    default:
      return undefined;
  }
}

const lists: Readonly<Record<string, readonly [Victims, RegExp]>> = {
  'container rm': ['containers', /^docker\s+(?:container\s+(?:ls|list|ps)|ps)\b/u],
  'image rm': ['images', /^docker\s+(?:image\s+(?:ls|list)|images)\b/u],
  'volume rm': ['volumes', /^docker\s+volume\s+(?:ls|list)\b/u],
  'network rm': ['networks', /^docker\s+network\s+(?:ls|list)\b/u],
};

/** `docker rm $(docker ps -aq)`: a list that nothing narrows. */
function* listed({ site, command, operands }: Invocation): Iterable<{ span: Span; data: Victims }> {
  const [victims, list] = lists[command.spec.path.join(' ')] ?? [];
  if (!victims || !list) return;
  for (const operand of operands) {
    const inner = /^(?:\$\(|`)(.*)[)`]$/su
      .exec(operand.text)?.[1]
      ?.trim()
      .replace(/^sudo\s+/u, '');
    if (inner === undefined || !list.test(inner) || /--filter|\s-[a-z]*f|\||grep|awk/u.test(inner)) continue;
    yield { span: partSpan(site, operand), data: victims };
  }
}

/** The command's own words, without `docker`. */
function nameSpan({ site, path }: Invocation): Span {
  return wordsSpan(site, path[0]?.word ?? 0, path.at(-1)?.word ?? 0);
}

const messages: Readonly<Record<Victims, Text>> = {
  containers: {
    en: 'This deletes every container of this machine, also those of others.',
    ko: '다른 사람의 것을 포함해 이 컴퓨터의 모든 컨테이너를 삭제합니다.',
  },
  images: {
    en: 'This deletes every image that no container uses, also those of other projects.',
    ko: '다른 프로젝트의 것을 포함해 컨테이너가 쓰지 않는 모든 이미지를 삭제합니다.',
  },
  volumes: {
    en: 'This deletes volumes with their data, also those of other projects; there is no way back.',
    ko: '다른 프로젝트의 것을 포함해 볼륨과 그 안의 데이터를 삭제하며, 되돌릴 수 없습니다.',
  },
  networks: {
    en: 'This deletes every network that no container uses, also those of other projects.',
    ko: '다른 프로젝트의 것을 포함해 컨테이너가 쓰지 않는 모든 네트워크를 삭제합니다.',
  },
};
