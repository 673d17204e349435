// Port mappings the wrong way round: the port of the service on the host's side, another one in the container.
import { lastUse, usesOf } from '../model/flag-state';
import type { Invocation, ValueUse, WordPart } from '../model/invocation';
import { knownImage } from '../model/known-images';
import { maskUnknown, unknownCharacter } from '../model/known-text';
import { parseEnv } from '../model/values/env';
import { parseMount } from '../model/values/mount';
import { parsePublishedPort, type PublishedPort } from '../model/values/published-port';
import { parseVolume } from '../model/values/volume';
import type { PartKind } from '../model/values/value';
import { partSpan } from '../model/word-places';
import { images } from '../spec/images';
import { defineRule } from './rule';

interface Data {
  readonly image: string;
  readonly host: string;
  readonly container: string;
  readonly hostAt: WordPart;
  readonly containerAt: WordPart;
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
  message: ({ image, host, container }) => ({
    en: `\`${image}\` listens on port ${host}, not ${container}: the host's port comes first, \`${container}:${host}\`.`,
    ko: `\`${image}\` 이미지는 ${container}번이 아니라 ${host}번 포트에서 대기합니다. 호스트 포트를 먼저 적어 \`${container}:${host}\` 형식으로 써야 합니다.`,
  }),
  *check(invocation) {
    const known = knownImage(invocation.operands[0]?.text ?? '');
    if (!known?.ports || !isPlainRun(invocation)) return;
    const mappings = usesOf(invocation, 'publish').flatMap(({ value }) =>
      value?.fixed ? [{ value, port: parsePublishedPort(value.text) }] : [],
    );
    const reached = new Set(mappings.map(({ port }) => port.containerPort?.first));
    for (const { value, port } of mappings) {
      const host = singlePort(port, 'host');
      const container = singlePort(port, 'container');
      if (host === undefined || container === undefined || reached.has(host)) continue;
      if (!known.ports.includes(host) || known.ports.includes(container) || servicePorts.has(container))
        continue;
      if (setsPort(invocation, container)) continue;
      const hostAt = placeOf(value, port, 'host-port');
      const containerAt = placeOf(value, port, 'container-port');
      if (!hostAt || !containerAt) continue;
      yield {
        span: partSpan(invocation.site, value),
        data: {
          image: known.name,
          host: String(host),
          container: String(container),
          hostAt,
          containerAt,
        },
      };
    }
  },
  fixes({ data: { host, container, hostAt, containerAt } }, { site }) {
    const edits = [
      { span: partSpan(site, hostAt), newText: container },
      { span: partSpan(site, containerAt), newText: host },
    ].sort((a, b) => a.span.start - b.span.start);
    const title = { en: 'Swap the ports', ko: '포트 순서 바꾸기' };
    return [{ title, edits, safe: false }];
  },
});

/** Any of these may be served by an image that does not tell: 443 beside 80. */
const servicePorts: ReadonlySet<number> = new Set([
  443,
  8443,
  ...images.flatMap(({ ports = [] }) => ports).filter((port) => port < 1024),
]);

/** Nothing tells the program to listen elsewhere: no arguments, no other program, no configuration of its own. */
function isPlainRun(invocation: Invocation): boolean {
  const { command, operands, site } = invocation;
  const path = command.spec.path.join(' ');
  if (path !== 'container run' && path !== 'container create') return false;
  if (operands.length !== 1 || lastUse(invocation, 'entrypoint') || site.appendsArguments) return false;
  return !mountTargets(invocation).some(
    (target) => target.includes(unknownCharacter) || /\.\w+$|\/etc\/|conf/iu.test(target),
  );
}

function mountTargets({ site, flags }: Invocation): string[] {
  return flags.flatMap(({ flag, value }) => {
    if (!value || (flag.type !== 'volume' && flag.type !== 'mount')) return [];
    const masked = maskUnknown(site, value);
    const { target } = flag.type === 'volume' ? parseVolume(masked) : parseMount(masked);
    return [target?.text ?? unknownCharacter];
  });
}

/** A variable such as `PORT=8080` moves the service. */
function setsPort(invocation: Invocation, port: number): boolean {
  if (lastUse(invocation, 'env-file')) return true;
  return usesOf(invocation, 'env').some(({ value }) => {
    const content = value && parseEnv(value.text).value?.text;
    return !value?.fixed || (content?.includes(String(port)) ?? false);
  });
}

function singlePort(port: PublishedPort, side: 'host' | 'container'): number | undefined {
  const range = side === 'host' ? port.hostPort : port.containerPort;
  if (port.problem || !range || range.first !== range.last || port.protocol !== 'tcp') return undefined;
  return range.first;
}

function placeOf(value: ValueUse, port: PublishedPort, kind: PartKind): WordPart | undefined {
  const part = port.parts.find((other) => other.kind === kind);
  return part && { word: value.word, start: value.start + part.start, end: value.start + part.end };
}
