// What a script sets up, read from its commands: networks, containers, ports, volumes, and who calls whom.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTopology } from '../../server/src/features/topology/read-topology';
import type { Topology, TopologyEdge } from '../../server/src/features/topology/topology';
import { topologyMermaid } from '../../server/src/features/topology/topology-mermaid';
import { topologyView } from '../../server/src/features/topology/topology-view';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from '../support/check';
import { root } from '../support/source-files';

const read = (text: string): Topology => readTopology(openHostFile(text, shell));

/** One line for each thing; `?` for what is perhaps, `-` for what is removed again. */
function told(text: string): string[] {
  const { networks, containers, stores, edges, unseen } = read(text);
  const state = (made: { certain: boolean; removal?: unknown }): string =>
    (made.certain ? '' : '?') + (made.removal ? '-' : '');
  return [
    ...networks.map((network) => `${state(network)}${network.id}${network.created ? ' created' : ''}`),
    ...containers.map(
      (one) =>
        `${state(one)}${one.id} ${one.image ?? 'mentioned'} in ${one.networks.map(({ network }) => network.replace('network:', '')).join(', ') || 'nothing'}`,
    ),
    ...stores.map((store) => `${state(store)}${store.id}`),
    ...edges.map((edge) => `${edge.certain ? '' : '?'}${tellEdge(edge)}`),
    ...unseen.map(({ kind }) => `unseen ${kind}`),
  ];
}

function tellEdge(edge: TopologyEdge): string {
  switch (edge.kind) {
    case 'publish':
      return `${edge.local ? 'local' : 'outside'} ${edge.address ?? '*'}:${edge.host} -> ${edge.container}:${edge.target}`;
    case 'mount':
      return `${edge.container} mounts ${edge.store} at ${edge.target}${edge.readOnly ? ' read-only' : ''}`;
    case 'link':
      return `${edge.from} links ${edge.to} as ${edge.alias ?? 'itself'}`;
    case 'stack':
    case 'volumes-from':
      return `${edge.from} ${edge.kind} ${edge.to}`;
    case 'name':
      return `${edge.from} calls ${edge.to} by ${edge.variable ?? 'argument'}: ${edge.reaches}`;
  }
}

describe('networks', () => {
  test.each([
    ['docker run --name a nginx', ['network:default:bridge', 'container:a nginx in default:bridge']],
    [
      'docker run --name a --network bridge nginx',
      ['network:default:bridge', 'container:a nginx in default:bridge'],
    ],
    ['docker run --name a --network none nginx', ['network:none:none', 'container:a nginx in none:none']],
    [
      'docker run --name a --net=host -p 80:80 nginx',
      ['network:host:host', 'container:a nginx in host:host'],
    ],
    [
      'docker run --name a --network $NET nginx',
      ['network:unknown:$NET', 'container:a nginx in unknown:$NET'],
    ],
    [
      'NET=app\ndocker network create $NET\ndocker run --name a --network "$NET" nginx',
      ['network:named:app created', 'container:a nginx in named:app'],
    ],
    ['docker network create app', ['network:named:app created']],
    ['docker network create app; docker network rm app', ['-network:named:app created']],
    [
      'docker network create app\ndocker run --name a nginx\ndocker network connect app a',
      [
        'network:default:bridge',
        'network:named:app created',
        'container:a nginx in default:bridge, named:app',
      ],
    ],
    [
      'docker run --name a --network x --network name=y,alias=z nginx',
      ['network:named:x', 'network:named:y', 'container:a nginx in named:x, named:y'],
    ],
    [
      'docker run --name a --network x nginx\ndocker network disconnect x a',
      ['container:a nginx in nothing'],
    ],
    ['docker network connect app a', ['network:named:app', 'container:a mentioned in named:app']],
  ])('%s', (text, expected) => {
    expect(told(text).sort()).toEqual([...expected].sort());
  });

  test('an inspected network that is created where it is missing is there in any case, if it is used', () => {
    const create = 'docker network inspect app >/dev/null 2>&1 || docker network create app\n';
    expect(told(create)).toEqual(['?network:named:app created']);
    expect(told(`${create}docker run --name a --network app nginx`)[0]).toBe('network:named:app created');
  });
});

describe('containers', () => {
  test.each([
    // A new one of the same name takes the place of the old one.
    [
      'docker run --name a x:1\ndocker rm -f a\ndocker run --name a x:2',
      ['container:a x:2 in default:bridge'],
    ],
    ['docker rm -f a || true\ndocker run --name a x:1', ['container:a x:1 in default:bridge']],
    ['docker run --name a x\ndocker rm -f a', ['-container:a x in default:bridge']],
    ['docker run --name a x\ndocker rename a b', ['container:a x in default:bridge']],
    // Only what surely happens takes something away.
    ['docker run --name a x\nif [ $1 ]; then docker rm -f a; fi', ['container:a x in default:bridge']],
    ['if [ $1 ]; then docker run --name a x; fi', ['?container:a x in default:bridge']],
    ['docker build -t x . && docker run --name a x', ['container:a x in default:bridge']],
    ['[ -f x ] && docker run --name a x', ['?container:a x in default:bridge']],
    ['up() { docker run --name a x; }', ['?container:a x in default:bridge']],
    ['docker run x', ['container#1 x in default:bridge']],
    ['docker run --name "web$i" x', ['container:web$i x in default:bridge']],
    ['docker run --help', []],
    ['sudo docker create --name a x', ['container:a x in default:bridge']],
  ])('%s', (text, expected) => {
    expect(told(text).filter((line) => line.includes('container'))).toEqual(expected);
  });

  test('a branch that makes one of the same name is shown beside the other', () => {
    const text = 'docker run --name a x:1\nif [ $1 ]; then docker run --name a x:2; fi';
    expect(told(text).slice(1)).toEqual([
      'container:a x:1 in default:bridge',
      '?container:a#1 x:2 in default:bridge',
    ]);
  });
});

describe('edges', () => {
  const edges = (text: string): string[] =>
    read(text).edges.map((edge) => `${edge.certain ? '' : '?'}${tellEdge(edge)}`);

  test.each([
    ['docker run --name a -p 8080:80 x', ['outside *:8080 -> container:a:80']],
    ['docker run --name a -p 127.0.0.1:8080:80 x', ['local 127.0.0.1:8080 -> container:a:80']],
    ['docker run --name a -p 10.0.0.1:53:53/udp x', ['outside 10.0.0.1:53 -> container:a:53/udp']],
    [
      'docker run --name a -p 80 -P x',
      ['outside *:? -> container:a:80', 'outside *:? -> container:a:EXPOSE'],
    ],
    ['docker run --name a -p "$P:80" x', ['outside *:$P -> container:a:80']],
    ['docker run --name a --network host -p 80:80 x', []],
    ['docker run --name a -v ./h:/y:ro x', ['container:a mounts bind:./h at /y read-only']],
    [
      'docker run --name a -v data:/x -v /y x',
      ['container:a mounts volume:data at /x', 'container:a mounts anonymous:1 at /y'],
    ],
    ['docker run --name a -v "$PWD/c:/c" x', ['container:a mounts bind:$PWD/c at /c']],
    [
      'docker run --name a --mount type=bind,src=/h,dst=/c,ro x',
      ['container:a mounts bind:/h at /c read-only'],
    ],
    ['docker run --name a --mount type=tmpfs,dst=/c x', []],
    [
      'docker run --name a x\ndocker run --name b --link a:c --volumes-from a:ro y',
      ['container:b links container:a as c', 'container:b volumes-from container:a'],
    ],
    ['docker run --name b --network container:a y', ['container:b stack container:a']],
  ])('%s', (text, expected) => {
    expect(edges(text)).toEqual(expected);
  });

  const pair = (first: string, second: string): string[] =>
    edges(`docker run -d --name db ${first} mysql\ndocker run -d --name app ${second} app:1`);

  test.each([
    ['--network n', '--network n -e DB_HOST=db', ['container:app calls container:db by DB_HOST: yes']],
    ['--network n', '--network m -e DB_HOST=db', ['container:app calls container:db by DB_HOST: no']],
    ['', '-e DB_HOST=db', ['container:app calls container:db by DB_HOST: no']],
    ['--network n', '--network "$N" -e DB_HOST=db', ['container:app calls container:db by DB_HOST: unknown']],
    [
      '--network n --network-alias store',
      '--network n -e URL=mysql://me@store:3306/x',
      ['container:app calls container:db by URL: yes'],
    ],
    ['--network host', '--network none -e DB_HOST=db', ['container:app calls container:db by DB_HOST: no']],
    // A value that only looks like the name is none.
    ['--network n', '--network n -e MYSQL_DATABASE=db', []],
  ])('by name: %s and %s', (first, second, expected) => {
    expect(pair(first, second)).toEqual(expected);
  });

  test('a program started later may call by name, too', () => {
    const text =
      'docker run -d --name a --network n x\ndocker run -d --name b --network n x\ndocker exec b ping a';
    expect(edges(text)).toEqual(['container:b calls container:a by argument: yes']);
  });
});

test('what runs elsewhere or is not in the commands is told, not drawn', () => {
  expect(
    told('docker compose up -d\nssh host docker run x\ndocker -H tcp://h:1 run y\ndocker -c prod ps'),
  ).toEqual(['unseen compose', 'unseen elsewhere', 'unseen elsewhere']);
});

test('spans are those of the file, with CRLF and Hangul before', () => {
  const text = '# 한국어\r\ndocker run --name web \\\r\n  -p 80:80 nginx\r\n';
  const { containers, edges } = read(text);
  const at = (span: { start: number; end: number } | undefined): string => text.slice(span?.start, span?.end);
  expect(at(containers[0]?.span)).toBe('web');
  expect(at(edges[0]?.span)).toBe('80:80');
});

describe('the drawing', () => {
  const view = (text: string, locale: 'en' | 'ko' = 'en') => topologyView(read(text), locale);

  test('the rules of the networks are told', () => {
    const { boxes } = view(
      'docker run x\ndocker run --network app x\ndocker run --network host x\ndocker run --network none x\ndocker network create --internal -d overlay in',
    );
    expect(boxes.map(({ title, rule }) => `${title}: ${rule}`)).toEqual([
      'bridge (default): by IP address only, no names',
      'app: by container name · not created in this script',
      'host: no NAT: ports of the host, -p has no effect',
      'none: isolated: no network',
      'in: by container name · overlay · no way out',
    ]);
  });

  test('a container in two networks has a ghost in the second, tied to it', () => {
    const { nodes, edges } = view('docker run --name a --network x i\ndocker network connect y a');
    expect(nodes.map(({ id, kind, box }) => [id, kind, box])).toEqual([
      ['container:a', 'container', 'network:named:x'],
      ['container:a@network:named:y', 'ghost', 'network:named:y'],
    ]);
    expect(edges).toMatchObject([{ kind: 'member', from: 'container:a', to: 'container:a@network:named:y' }]);
  });

  test('a name that nothing resolves is told so, without the value', () => {
    const [edge] = view(
      'docker run --name db -e X=1 i\ndocker run --name app -e URL=http://user:geheim@db:80 j',
    ).edges;
    expect(edge).toMatchObject({ broken: true, label: '✕ URL' });
    expect(edge?.description).toMatch(/no user-defined network is shared/u);
    expect(JSON.stringify(view('docker run --name a -e PASSWORD=geheim i'))).not.toContain('geheim');
  });

  test('edges lead from node to node, and all ids differ', () => {
    for (const name of ['notes.sh', 'deploy.sh', 'spring-boot.sh', 'cleanup.sh']) {
      const text = readFileSync(path.join(root, 'examples', name), 'utf8');
      for (const locale of ['en', 'ko'] as const) {
        const { nodes, edges, boxes } = view(text, locale);
        const ids = new Set(nodes.map(({ id }) => id));
        expect(ids.size, name).toBe(nodes.length);
        expect(new Set(edges.map(({ id }) => id)).size, name).toBe(edges.length);
        for (const edge of edges)
          expect([ids.has(edge.from), ids.has(edge.to)], edge.id).toEqual([true, true]);
        for (const { description } of [...nodes, ...edges, ...boxes]) expect(description).not.toBe('');
      }
    }
  });

  test('of the Spring Boot example, as Mermaid', () => {
    const text = readFileSync(path.join(root, 'examples/spring-boot.sh'), 'utf8');
    expect(topologyMermaid(view(text, 'ko'))).toBe(`flowchart LR
  n1(["외부"])
  subgraph host["Host"]
    subgraph n0["app-net<br/>컨테이너 이름으로 통신"]
      n2["mysql-server<br/>mysql:8.4"]
      n3["myapp<br/>myapp:v1.0"]
    end
    n4[("mysql-data<br/>볼륨")]
    n5[/"/var/log/myapp<br/>호스트 경로"/]
  end
  n2 ---|"/var/lib/mysql"| n4
  n3 ---|"/logs"| n5
  n1 -->|"8080 → 8080"| n3
  n3 -->|"DB#95;HOST"| n2
  classDef maybe stroke-dasharray: 5 5
`);
  });

  test('Mermaid: what is perhaps is dashed, and text of the script means nothing but itself', () => {
    const text = "if x; then docker run --name 'a\"b<script>|]' --network n i; fi";
    expect(topologyMermaid(view(text))).toBe(`flowchart LR
  subgraph host["Host"]
    subgraph n0["n<br/>by container name · not created in this script · perhaps"]
      n1["a#34;b#60;script#62;#124;#93;<br/>i<br/>perhaps"]:::maybe
    end
  end
  classDef maybe stroke-dasharray: 5 5
  class n0 maybe
`);
  });

  test('half-typed scripts are drawn as far as they go', () => {
    const text = readFileSync(path.join(root, 'examples/spring-boot.sh'), 'utf8');
    for (let end = 0; end < text.length; end += 11) {
      const { nodes, edges } = view(text.slice(0, end));
      const ids = new Set(nodes.map(({ id }) => id));
      for (const { from, to } of edges) expect(ids.has(from) && ids.has(to)).toBe(true);
    }
  });
});
