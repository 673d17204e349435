// A published port in words.
import { codeSpan } from '../../../base/markdown';
import type { Text } from '../../../base/text';
import type { PortRange } from '../../../model/values/port-range';
import { parsePublishedPort } from '../../../model/values/published-port';

/** Undefined for a value that docker would refuse. */
export function portMeaning(value: string): Text | undefined {
  const { hostIp, hostPort, containerPort, protocol, problem } = parsePublishedPort(value);
  if (problem || !containerPort || !protocol) return undefined;
  const container = tellRange(containerPort);
  const where = tellInterface(hostIp?.text);
  if (!hostPort || hostPort.first === 0)
    return {
      en: `A free host port that docker picks → container port **${container}** (${protocol.toUpperCase()}), ${where.en}. \`docker port\` shows which one it is.`,
      ko: `Docker가 고르는 빈 호스트 포트 → 컨테이너 포트 **${container}** (${protocol.toUpperCase()}), ${where.ko}. 실제 포트 번호는 \`docker port\` 명령으로 확인합니다.`,
    };
  const host = tellRange(hostPort);
  return {
    en: `Host port **${host}** → container port **${container}** (${protocol.toUpperCase()}), ${where.en}.`,
    ko: `호스트 포트 **${host}** → 컨테이너 포트 **${container}** (${protocol.toUpperCase()}), ${where.ko}.`,
  };
}

function tellRange({ first, last }: PortRange): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

function tellInterface(address: string | undefined): Text {
  if (address === undefined || address === '0.0.0.0' || address === '::')
    return {
      en: 'on all network interfaces of the host, so other machines can reach it',
      ko: '호스트의 모든 네트워크 인터페이스에서 열리므로 다른 컴퓨터에서도 접속할 수 있습니다',
    };
  if (address.startsWith('127.') || address === '::1')
    return {
      en: `on ${codeSpan(address)} only, so nothing outside this machine can reach it`,
      ko: `${codeSpan(address)} 주소에서만 열리므로 이 컴퓨터 밖에서는 접속할 수 없습니다`,
    };
  return { en: `on the address ${codeSpan(address)} only`, ko: `${codeSpan(address)} 주소에서만 열립니다` };
}
