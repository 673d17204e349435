// Databases published on every network interface of the host.
import { usesOf } from '../model/flag-state';
import { databasePorts } from '../model/database-ports';
import { parsePublishedPort } from '../model/values/published-port';
import { partSpan } from '../model/word-places';
import { defineRule } from './rule';

interface Data {
  readonly service: string;
  readonly port: number;
  /** Where an address would be put in, relative to the start of the site; undefined for the form with fields. */
  readonly insertAt: number | undefined;
}

export const databasePortOnAllInterfaces = defineRule<Data>({
  id: 'database-port-on-all-interfaces',
  severity: 'hint',
  title: { en: 'Database open to the network', ko: '네트워크에 열린 데이터베이스 포트' },
  why: {
    en: 'Without an address docker publishes a port on all network interfaces, and its firewall rules come before those of `ufw` or `firewalld`. A database that only this machine needs is better bound to `127.0.0.1`; containers in the same network need no published port at all.',
    ko: '주소를 적지 않으면 Docker가 모든 네트워크 인터페이스에 포트를 열고, 이때 추가되는 방화벽 규칙은 `ufw`, `firewalld` 규칙보다 먼저 적용됩니다. 이 컴퓨터에서만 쓰는 데이터베이스라면 `127.0.0.1` 주소에만 여는 것이 안전합니다. 같은 네트워크의 컨테이너끼리는 포트를 게시하지 않아도 통신합니다.',
  },
  examples: [
    {
      bad: 'docker run -d -p <|>5432:5432<|> -e POSTGRES_PASSWORD_FILE=/run/secrets/pw postgres:17',
      good: 'docker run -d -p 127.0.0.1:5432:5432 -e POSTGRES_PASSWORD_FILE=/run/secrets/pw postgres:17',
    },
  ],
  message: ({ service, port }) => ({
    en: `This opens ${service} (port ${String(port)}) to every machine that can reach this host.`,
    ko: `이 호스트에 접속할 수 있는 모든 컴퓨터에 ${service} 서비스(${String(port)}번 포트)가 열립니다.`,
  }),
  *check(invocation) {
    for (const { flag, value } of usesOf(invocation, 'publish')) {
      if (!value?.fixed) continue;
      const { hostIp, hostPort, containerPort, problem } = parsePublishedPort(value.text);
      if (problem || hostIp || !containerPort || containerPort.first !== containerPort.last) continue;
      const service = databasePorts.get(containerPort.first);
      if (service === undefined) continue;
      const span = partSpan(invocation.site, value);
      // A service is published on all nodes and takes no address.
      const short = hostPort && flag.type === 'published-port' && !value.text.includes('=');
      const insertAt = short
        ? partSpan(invocation.site, { ...value, end: value.start + 1 }).start
        : undefined;
      yield { span, data: { service, port: containerPort.first, insertAt } };
    }
  },
  fixes({ data: { insertAt } }) {
    if (insertAt === undefined) return [];
    const title = { en: 'Publish on `127.0.0.1` only', ko: '`127.0.0.1` 주소에만 열기' };
    return [
      { title, edits: [{ span: { start: insertAt, end: insertAt }, newText: '127.0.0.1:' }], safe: false },
    ];
  },
});
