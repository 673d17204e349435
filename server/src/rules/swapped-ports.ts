// Port mappings the wrong way round: the port of the service on the host's side, another one in the container.
import { knownImage } from '../model/known-images';
import { isPlainRun, setsPort } from '../model/plain-run';
import { portMappings, portPlace, singlePort } from '../model/port-mappings';
import { partSpan } from '../model/word-places';
import { images } from '../spec/images';
import { defineRule } from './rule';
import { swapPorts, type WrittenPort } from './swap-ports';

interface Data {
  readonly image: string;
  readonly host: WrittenPort;
  readonly container: WrittenPort;
}

export const swappedPorts = defineRule<Data>({
  id: 'swapped-ports',
  severity: 'warning',
  title: { en: 'Ports the wrong way round', ko: '순서가 바뀐 포트' },
  why: {
    en: 'In `-p 8080:80` the port of the host comes first and the port in the container second. The program in a well-known image listens on the port its documentation names, so a mapping to another one leads to nothing: connections are reset at once.',
    ko: '`-p 8080:80` 형식에서는 호스트 포트를 먼저, 컨테이너 포트를 나중에 적습니다. 널리 쓰이는 이미지의 프로그램은 문서에 적힌 포트에서 대기하므로, 다른 포트로 연결하면 받는 프로그램이 없어 접속이 곧바로 끊깁니다.',
  },
  examples: [
    {
      bad: 'docker run -d -p <|>80:8080<|> nginx:1.29',
      good: 'docker run -d -p 8080:80 nginx:1.29',
    },
  ],
  message: ({ image, host: { port: host }, container: { port: container } }) => ({
    en: `\`${image}\` listens on port ${String(host)}, not ${String(container)}: the host's port comes first, \`${String(container)}:${String(host)}\`.`,
    ko: `\`${image}\` 이미지는 ${String(container)}번이 아니라 ${String(host)}번 포트에서 대기합니다. 호스트 포트를 먼저 적어 \`${String(container)}:${String(host)}\` 형식으로 써야 합니다.`,
  }),
  *check(invocation) {
    const known = knownImage(invocation.operands[0]?.text ?? '');
    if (!known?.ports || !isPlainRun(invocation)) return;
    const mappings = portMappings(invocation);
    const reached = new Set(mappings.map(({ port }) => port.containerPort?.first));
    for (const mapping of mappings) {
      const host = singlePort(mapping, 'host');
      const container = singlePort(mapping, 'container');
      if (host === undefined || container === undefined || reached.has(host)) continue;
      if (!known.ports.includes(host) || known.ports.includes(container) || servicePorts.has(container))
        continue;
      if (setsPort(invocation, container)) continue;
      const hostAt = portPlace(mapping, 'host');
      const containerAt = portPlace(mapping, 'container');
      if (!hostAt || !containerAt) continue;
      yield {
        span: partSpan(invocation.site, mapping.value),
        data: {
          image: known.name,
          host: { port: host, at: hostAt },
          container: { port: container, at: containerAt },
        },
      };
    }
  },
  fixes: ({ data: { host, container } }, { site }) => [swapPorts(site, host, container)],
});

/** Any of these may be served by an image that does not tell: 443 beside 80. */
const servicePorts: ReadonlySet<number> = new Set([
  443,
  8443,
  ...images.flatMap(({ ports = [] }) => ports).filter((port) => port < 1024),
]);
