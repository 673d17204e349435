// Containers that are handed the socket of the docker daemon.
import type { FlagUse, Invocation, WordPart } from '../model/invocation';
import { maskUnknown } from '../model/known-text';
import { isOn } from '../model/flag-state';
import { parseImageRef } from '../model/values/image-ref';
import { parseMount } from '../model/values/mount';
import { parseVolume } from '../model/values/volume';
import { flagNameSpan, partSpan } from '../model/word-places';
import type { Span } from '../base/span';
import { defineRule } from './rule';

export const dockerSocketMount = defineRule<undefined>({
  id: 'docker-socket-mount',
  severity: 'info',
  title: { en: 'Docker socket in a container', ko: '컨테이너에 마운트한 Docker 소켓' },
  why: {
    en: 'Whoever can write to the docker socket can start a container that mounts the whole disk of the host, so the socket is as good as root there. `:ro` protects only the file, not what is said through it. Programs that manage containers need the socket, and the rule knows the usual ones; give it to no other, or put a proxy in between that lets only some requests through.',
    ko: 'Docker 소켓에 쓸 수 있으면 호스트의 디스크 전체를 마운트하는 컨테이너도 만들 수 있으므로, 소켓을 주는 것은 호스트의 root 권한을 주는 것과 같습니다. `:ro` 표시는 파일만 보호할 뿐 소켓으로 보내는 요청은 막지 못합니다. 컨테이너를 관리하는 프로그램(널리 쓰이는 것은 이 규칙이 알고 있습니다)에만 소켓을 주거나, 일부 요청만 통과시키는 프록시를 사이에 두는 것이 안전합니다.',
  },
  examples: [
    {
      bad: 'docker run -d -v <|>/var/run/docker.sock<|>:/var/run/docker.sock my-runner:1.0',
      good: 'docker run -d -e DOCKER_HOST=tcp://socket-proxy:2375 --network proxy my-runner:1.0',
    },
  ],
  message: () => ({
    en: 'Who controls this container controls the docker daemon, and with it this host; `:ro` does not change that.',
    ko: '이 컨테이너를 장악하면 Docker 데몬과 이 호스트까지 장악할 수 있으며, `:ro` 표시로도 막을 수 없습니다.',
  }),
  *check(invocation) {
    if (managesContainers(invocation)) return;
    for (const use of invocation.flags) {
      const span = socketSpan(invocation, use);
      if (span) yield { span, data: undefined };
    }
  },
});

/** Programs that exist to talk to the daemon, by the last word of their images' names: the socket is no surprise there. */
const managers: ReadonlySet<string> = new Set([
  'agent', // Of Portainer.
  'autoheal',
  'ctop',
  'diun',
  'docker',
  'docker-bench-security',
  'docker-socket-proxy',
  'dozzle',
  'lazydocker',
  'portainer',
  'portainer-ce',
  'portainer-ee',
  'visualizer',
  'watchtower',
]);

function managesContainers({ operands }: Invocation): boolean {
  const { familiarName } = parseImageRef(operands[0]?.text ?? '');
  return managers.has(familiarName.slice(familiarName.lastIndexOf('/') + 1));
}

const socket = /(?:^|[\\/])docker\.sock$|[\\/]pipe[\\/]docker_engine$/u;

function socketSpan(invocation: Invocation, use: FlagUse): Span | undefined {
  const { site } = invocation;
  const { flag, value } = use;
  if (flag.long === 'use-api-socket' && isOn(invocation, flag.long)) return flagNameSpan(site, use);
  if (!value || (flag.type !== 'volume' && flag.type !== 'mount')) return undefined;
  const masked = maskUnknown(site, value);
  const { source } = flag.type === 'volume' ? parseVolume(masked) : parseMount(masked);
  if (!source || !socket.test(source.text)) return undefined;
  const at: WordPart = {
    word: value.word,
    start: value.start + source.start,
    end: value.start + source.end,
  };
  return partSpan(site, at);
}
