// Ports published on every network interface of the host.
import { usesOf } from '../model/flag-state';
import { databasePorts } from '../model/database-ports';
import { makesContainer } from '../model/makes-container';
import { parsePublishedPort } from '../model/values/published-port';
import { partSpan } from '../model/word-places';
import { defineRule } from './rule';

interface Data {
  readonly mapping: string;
  /** Where an address would be put in, relative to the start of the site; undefined where the form has no place for it. */
  readonly insertAt: number | undefined;
}

export const portOnAllInterfaces = defineRule<Data>({
  id: 'port-on-all-interfaces',
  severity: 'off',
  title: { en: 'Port open to the network', ko: '네트워크에 열린 포트' },
  why: {
    en: 'Without an address docker publishes a port on all network interfaces, and its firewall rules come before those of `ufw` or `firewalld`. On a machine in a public network every published port that is not meant for the world is better bound to `127.0.0.1`. Ports of databases have a rule of their own.',
    ko: '주소를 적지 않으면 Docker가 모든 네트워크 인터페이스에 포트를 열고, 이때 추가되는 방화벽 규칙은 `ufw`, `firewalld` 규칙보다 먼저 적용됩니다. 공개된 네트워크의 컴퓨터에서는 외부에 공개할 포트가 아니라면 `127.0.0.1` 주소에만 여는 것이 안전합니다. 데이터베이스 포트는 별도의 규칙이 검사합니다.',
  },
  examples: [
    {
      bad: 'docker run -d -p <|>8080:80<|> nginx:1.29',
      good: 'docker run -d -p 127.0.0.1:8080:80 nginx:1.29',
    },
  ],
  message: ({ mapping }) => ({
    en: `\`${mapping}\` is open to every machine that can reach this host.`,
    ko: `\`${mapping}\` 포트는 이 호스트에 접속할 수 있는 모든 컴퓨터에 열립니다.`,
  }),
  *check(invocation) {
    // Ports of services are published on all nodes, whatever is written.
    if (!makesContainer(invocation)) return;
    const { site } = invocation;
    for (const { value } of usesOf(invocation, 'publish')) {
      if (!value?.fixed) continue;
      const { hostIp, hostPort, containerPort, problem } = parsePublishedPort(value.text);
      // One port alone is published on a port that docker picks.
      if (problem || hostIp || !containerPort || databasePorts.has(containerPort.first)) continue;
      const start = partSpan(site, { ...value, end: value.start + 1 }).start;
      const insertAt = hostPort && !value.text.includes('=') ? start : undefined;
      yield { span: partSpan(site, value), data: { mapping: value.text, insertAt } };
    }
  },
  fixes({ data: { insertAt } }) {
    if (insertAt === undefined) return [];
    const title = { en: 'Publish on `127.0.0.1` only', ko: '`127.0.0.1` 주소에만 열기' };
    const edit = { span: { start: insertAt, end: insertAt }, newText: '127.0.0.1:' };
    return [{ title, edits: [edit], safe: false }];
  },
});
