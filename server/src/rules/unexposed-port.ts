// `docker run -p` to a port in the container that the Dockerfile of the image, built in the same document, does not expose.
import { codeSpan } from '../base/markdown';
import type { BuiltImage } from '../model/built-image';
import { readCreation } from '../model/container-creation';
import { baseImage, exposedPorts, speaksOf, type ExposedPort } from '../model/exposed-ports';
import { isOn, knowsAllFlags, usesOf } from '../model/flag-state';
import type { Invocation } from '../model/invocation';
import { knownImage } from '../model/known-images';
import { isPlainRun, setsPort } from '../model/plain-run';
import { portMappings, portPlace, singlePort, type PortMapping } from '../model/port-mappings';
import { partSpan } from '../model/word-places';
import { placeIn, type RelatedPlace } from './elsewhere';
import { defineImageRule } from './image-rule';
import { swapPorts, type WrittenPort } from './swap-ports';

interface Data {
  readonly image: string;
  readonly container: WrittenPort;
  readonly host?: WrittenPort;
  /** Without doubles. */
  readonly exposed: readonly number[];
}

export const unexposedPort = defineImageRule<Data>({
  id: 'unexposed-port',
  severity: 'info',
  title: { en: 'Port that the image does not expose', ko: '이미지가 노출하지 않는 포트' },
  why: {
    en: '`EXPOSE` of a Dockerfile tells on which port the program in the image listens. Where `-p` leads to another port nothing answers there: the container runs, and connections are reset at once. Only images that the same file builds are looked at. Nothing is reported where arguments, variables or mounted configuration may move the program, where the Dockerfile speaks of the port elsewhere, and where the base image is not known.',
    ko: 'Dockerfile 파일의 `EXPOSE` 명령어는 이미지의 프로그램이 대기하는 포트를 알립니다. `-p` 옵션으로 다른 포트에 연결하면 컨테이너는 실행되지만 받는 프로그램이 없어 접속이 곧바로 끊깁니다. 같은 파일에서 빌드하는 이미지만 검사합니다. 인자, 환경 변수, 마운트한 설정이 포트를 바꿀 수 있거나, Dockerfile 파일의 다른 곳에 그 포트가 나오거나, 베이스 이미지를 알 수 없으면 알리지 않습니다.',
  },
  examples: [
    {
      bad: 'docker build -t shop/web .\ndocker run -d -p <|>8080:81<|> shop/web',
      good: 'docker build -t shop/web .\ndocker run -d -p 8080:80 shop/web',
      files: { Dockerfile: 'FROM node:24-alpine\nCOPY . .\nEXPOSE 80\nCMD ["node", "server.js"]\n' },
    },
  ],
  message: ({ image, container, exposed }) => {
    const ports = exposed.map(String);
    const port = String(container.port);
    const all =
      ports.length > 1
        ? `ports ${ports.slice(0, -1).join(', ')} and ${ports.at(-1) ?? ''}`
        : `port ${ports.join('')}`;
    return {
      en: `The Dockerfile of ${codeSpan(image)} exposes ${all}, not ${port}.`,
      ko: `${codeSpan(image)} 이미지의 Dockerfile 파일은 ${port}번 포트를 노출하지 않습니다. 노출하는 포트: ${ports.join(', ')}`,
    };
  },
  concerns: (invocation) => onlyMapping(invocation) !== undefined,
  *check(invocation, image) {
    const mapping = onlyMapping(invocation);
    const container = mapping && written(mapping, 'container');
    const [operand] = invocation.operands;
    if (!container || !operand || setsPort(invocation, container.port)) return;
    const exposed = exposedIn(image);
    if (exposed.length === 0 || exposed.some(({ port }) => port === container.port)) return;
    if (mayServe(image, container.port)) return;
    const host = written(mapping, 'host');
    yield {
      span: partSpan(invocation.site, mapping.value),
      data: {
        image: operand.text,
        container,
        ...(host ? { host } : {}),
        exposed: [...new Set(exposed.map(({ port }) => port))],
      },
      related: exposed.slice(0, mostShown).map((port) => placeOf(port, image)),
    };
  },
  fixes({ data: { host, container, exposed } }, { site }) {
    if (host && exposed.includes(host.port)) return [swapPorts(site, host, container)];
    const [port, other] = exposed;
    if (port === undefined || other !== undefined) return [];
    const newText = String(port);
    const title = { en: `Publish port ${newText}`, ko: `${newText}번 포트 게시하기` };
    return [{ title, edits: [{ span: partSpan(site, container.at), newText }], safe: false }];
  },
});

const mostShown = 5;

/** With several mappings, one of them is often that of a second service, such as a debugger. */
function onlyMapping(invocation: Invocation): PortMapping | undefined {
  if (!isPlainRun(invocation) || !knowsAllFlags(invocation)) return undefined;
  if (usesOf(invocation, 'publish').length > 1 || isOn(invocation, 'publish-all')) return undefined;
  if (usesOf(invocation, 'expose').length > 0) return undefined;
  // The network of the host or of another container has ports of its own.
  if (readCreation(invocation, () => undefined).network.kind !== 'default') return undefined;
  const [mapping] = portMappings(invocation);
  return mapping && singlePort(mapping, 'container') === undefined ? undefined : mapping;
}

function written(mapping: PortMapping, side: 'host' | 'container'): WrittenPort | undefined {
  const port = singlePort(mapping, side);
  const at = portPlace(mapping, side);
  return port === undefined || !at ? undefined : { port, at };
}

function exposedIn({ dockerfile, stage }: BuiltImage): readonly ExposedPort[] {
  return exposedPorts(dockerfile, stage) ?? [];
}

/** The program, or that of the base image, may listen there all the same. */
function mayServe({ dockerfile, stage }: BuiltImage, port: number): boolean {
  const base = baseImage(stage);
  const known = knownImage(base);
  if (!known && base !== 'scratch') return true;
  return (known?.ports?.includes(port) ?? false) || speaksOf(dockerfile, stage, port);
}

function placeOf({ at }: ExposedPort, { uri, dockerfile }: BuiltImage): RelatedPlace {
  const message = { en: 'The port that is exposed', ko: '노출하는 포트' };
  return { ...placeIn(uri, dockerfile, at), message };
}
