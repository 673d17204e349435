// `docker run` as compose.yaml: the YAML is read back and compared with what docker understands of the command.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeFileOf } from '../../server/src/features/compose-file/compose-file';
import { lostFlags } from '../../server/src/features/compose-file/lost-flags';
import { plainFlags } from '../../server/src/features/compose-file/plain-flags';
import { readWithNetworks } from '../../server/src/features/compose-file/service';
import { specialFlags } from '../../server/src/features/compose-file/special-flags';
import { usesOf } from '../../server/src/model/flag-state';
import { understand } from '../../server/src/model/understand';
import { openHostFile } from '../../server/src/hosts/host-file';
import { commands } from '../../server/src/spec/commands';
import { shell } from '../support/check';
import { sitesIn } from '../support/shell-sites';

interface Compose {
  readonly services: Record<string, Record<string, unknown>>;
  readonly networks?: Record<string, unknown>;
  readonly volumes?: Record<string, unknown>;
}

function convert(
  text: string,
  locale: 'en' | 'ko' = 'en',
): Compose & { notes: readonly string[]; text: string } {
  const file = composeFileOf(openHostFile(text, shell), { start: 0, end: text.length }, locale);
  expect(file, text).toBeDefined();
  // As compose reads it.
  const content = parse(file?.text ?? '', { version: '1.1' }) as Compose;
  return { ...content, notes: file?.notes.map((note) => note[locale]) ?? [], text: file?.text ?? '' };
}

/** The one service of the command. */
function service(flags: string, image = 'app'): Record<string, unknown> {
  const { services } = convert(`docker run ${flags} ${image}`);
  return Object.values(services)[0] ?? {};
}

const single: readonly (readonly [flags: string, expected: Record<string, unknown>])[] = [
  [
    '-e A=1 -e B -e C= -e "D=$X" -e E=\'$x\'',
    { environment: { A: '1', B: null, C: '', D: '${X}', E: '$$x' } },
  ],
  ['-e A=1 -e "$PAIR" -e B', { environment: ['A=1', '${PAIR}', 'B'] }],
  ['-e "A=${X:-1}" -e "B=$(date +%s)"', { environment: { A: '${X:-1}', B: '${DATE_S}' } }],
  ['-e on=yes -e N=010 -e T=12:30:00', { environment: { on: 'yes', N: '010', T: '12:30:00' } }],
  [
    '-p 22:22 -p 127.0.0.1:80:80/udp -p 9000-9001:9000-9001',
    { ports: ['22:22', '127.0.0.1:80:80/udp', '9000-9001:9000-9001'] },
  ],
  ['-it --init --read-only --privileged=false', { stdin_open: true, tty: true, init: true, read_only: true }],
  [
    '-m 512m --memory-swap=-1 --cpus 1.5 --shm-size 64m',
    { mem_limit: '512m', memswap_limit: -1, cpus: 1.5, shm_size: '64m' },
  ],
  ['--restart no', { restart: 'no' }],
  [
    '--restart on-failure:3 -u 1000:1000 -w /한글',
    { restart: 'on-failure:3', user: '1000:1000', working_dir: '/한글' },
  ],
  [
    "--health-cmd 'test $A' --health-interval 5s --health-retries 3",
    { healthcheck: { test: ['CMD-SHELL', 'test $$A'], interval: '5s', retries: 3 } },
  ],
  ['--no-healthcheck', { healthcheck: { disable: true } }],
  ['--ulimit nofile=1:2 --ulimit core=-1', { ulimits: { nofile: { soft: 1, hard: 2 }, core: -1 } }],
  ['--gpus all', { gpus: 'all' }],
  ['--gpus 2', { gpus: [{ count: 2 }] }],
  [
    `--gpus '"device=0,1",capabilities=utility'`,
    { gpus: [{ device_ids: ['0', '1'], capabilities: ['utility'] }] },
  ],
  [
    '--log-driver json-file --log-opt max-size=10m',
    { logging: { driver: 'json-file', options: { 'max-size': '10m' } } },
  ],
  ['--label a.b=c -l d', { labels: { 'a.b': 'c', d: '' } }],
  ['--entrypoint ""', { entrypoint: [] }],
  ['--entrypoint /bin/sh', { entrypoint: ['/bin/sh'] }],
  ['--stop-timeout 30 --stop-signal SIGINT', { stop_grace_period: '30s', stop_signal: 'SIGINT' }],
  [
    '--blkio-weight-device /dev/sda:10 --device-read-bps /dev/sda:1mb',
    {
      blkio_config: {
        weight_device: [{ path: '/dev/sda', weight: 10 }],
        device_read_bps: [{ path: '/dev/sda', rate: '1mb' }],
      },
    },
  ],
  [
    '-v "$(pwd)":/app -v ./x:/y:ro -v ~/d:/d -v /anon',
    { volumes: ['.:/app', './x:/y:ro', '~/d:/d', '/anon'] },
  ],
  [
    '--mount type=bind,src="$PWD/a",dst=/b,ro,bind-propagation=rslave',
    {
      volumes: [
        {
          type: 'bind',
          source: './a',
          target: '/b',
          read_only: true,
          bind: { create_host_path: false, propagation: 'rslave' },
        },
      ],
    },
  ],
  [
    '--mount type=tmpfs,dst=/t,tmpfs-mode=1777,tmpfs-size=64m',
    {
      volumes: [{ type: 'tmpfs', target: '/t', tmpfs: { mode: 0o1777, size: '64m' } }],
    },
  ],
  ['--gpus all --gpus 1', { gpus: [{ count: 'all' }, { count: 1 }] }],
  ['--gpus device=0 --gpus all', { gpus: [{ device_ids: ['0'] }, { count: 'all' }] }],
  ['--network host', { network_mode: 'host' }],
  [
    '--network bridge --mac-address 02:42:ac:11:00:02',
    { network_mode: 'bridge', mac_address: '02:42:ac:11:00:02' },
  ],
  ['--net container:x', { network_mode: 'container:x' }],
  [
    '--network-alias a --mac-address 02:42:ac:11:00:02',
    { networks: { default: { aliases: ['a'] } }, mac_address: '02:42:ac:11:00:02' },
  ],
  [
    '--link db:d --pid container:db --volumes-from db:ro',
    { external_links: ['db:d'], pid: 'container:db', volumes_from: ['container:db:ro'] },
  ],
];

describe('flags', () => {
  test.each(single)('%s', (flags, expected) => {
    expect(service(flags)).toEqual({ image: 'app', ...expected });
  });

  test('each flag of run and create is dealt with in one way', () => {
    const ways = [plainFlags, specialFlags, lostFlags].map((table) => Object.keys(table));
    const all = [...ways.flat(), ...readWithNetworks].sort();
    const known = ['run', 'create'].flatMap((name) =>
      (commands.find(({ path }) => path.join(' ') === `container ${name}`)?.flags ?? []).map(
        ({ long }) => long,
      ),
    );
    expect(known.length).toBeGreaterThan(150);
    expect(all).toEqual([...new Set(known)].sort());
  });
});

describe('several commands', () => {
  const script = [
    'docker network create --internal --subnet 10.0.0.0/24 back',
    'docker network create unused',
    'docker run -d --name db --network back --network-alias sql -v data:/d -v "$V:/v" postgres:16',
    'docker create --network back --network front --ip 10.0.0.9 --link db:d --pid container:db --volumes-from db nginx',
    'docker run --network=container:db --mount src=data,dst=/x,volume-opt=a=b nginx sh -c \'echo "$HOME"\' $ARGS',
  ].join('\r\n');

  test('services, networks and volumes belong together', () => {
    const { services, networks, volumes } = convert(script);
    expect(services).toEqual({
      db: {
        image: 'postgres:16',
        container_name: 'db',
        volumes: ['data:/d', '${V}:/v'],
        networks: { back: { aliases: ['sql'] } },
      },
      nginx: {
        image: 'nginx',
        links: ['db:d'],
        pid: 'service:db',
        volumes_from: ['db'],
        networks: { back: { ipv4_address: '10.0.0.9' }, front: null },
      },
      'nginx-2': {
        image: 'nginx',
        network_mode: 'service:db',
        volumes: [{ type: 'volume', source: 'data', target: '/x' }],
        command: ['sh', '-c', 'echo "$$HOME"', '${ARGS}'],
      },
    });
    // What the script makes compose makes; what it does not make must be there.
    expect(networks).toEqual({
      back: { name: 'back', internal: true, ipam: { config: [{ subnet: '10.0.0.0/24' }] } },
      front: { name: 'front', external: true },
    });
    expect(volumes).toEqual({ data: { name: 'data', driver_opts: { a: 'b' } } });
  });

  test('what compose cannot say is told, once, in the language of the user, at the head of the file', () => {
    const { notes, text } = convert(
      `docker run --rm -d --cidfile x a\ndocker run --rm --sig-proxy=false -e A=$B a`,
      'ko',
    );
    expect(notes).toHaveLength(5);
    for (const note of notes) {
      expect(note).toMatch(/[가-힣]/u);
      expect(text.slice(0, text.indexOf('services:'))).toContain(`# - ${note}`);
    }
    expect(convert('docker run nginx').notes).toEqual([]);
  });

  test.each([
    ['docker run a > out.log', ['redirects neither input nor output: `> out.log`']],
    ['docker run a > /dev/null 2>&1', []],
    ['docker run -i a <<EOF\nx\nEOF', ['`<<EOF`']],
    ['docker run -i a < data.sql', ['`< data.sql`']],
    ['cat x | docker run -i a | grep -v y', ['a service gets none', 'went on to `grep`']],
    ['ID=$(docker run -d a)', ['--detach', 'docker compose ps -q']],
    ['echo b | xargs docker run a', ['a service gets none', 'appended arguments']],
    ['docker run --network host --ip 10.0.0.1 --network-alias x a', ['--ip has', '--network-alias has']],
    ['docker run --network bridge --network n a', ['network n must exist', 'not both: `bridge` is left out']],
  ])('%s: what gets lost is told', (script, expected) => {
    const { notes } = convert(script);
    expect(notes).toEqual(expected.map((part) => expect.stringContaining(part) as string));
  });

  test('compose gets no mode beside networks, which it refuses', () => {
    const { services } = convert('docker run --network bridge --network n a');
    expect(services).toEqual({ a: { image: 'a', networks: { n: null } } });
  });

  test('the mode of a tmpfs is written as people read it, in octal', () => {
    const { text } = convert('docker run --mount type=tmpfs,dst=/t,tmpfs-mode=1777 -l mode=10 a');
    expect(text).toContain('mode: 01777');
    expect(text).toContain('mode: "10"');
  });

  test.each([
    ['bat', 'docker run -v "%cd%":/a -v %CD%\\x:/b -e A=%USERNAME% -e B=%1 a'],
    ['powershell', 'docker run -v "${PWD}:/a" -v "$pwd\\x:/b" -e "A=$env:USERNAME" -e "B=$($x.y)" a'],
  ])('variables of %s become those of compose', (language, text) => {
    const file = composeFileOf(openHostFile(text, language), { start: 0, end: 0 }, 'en');
    const read = parse(file?.text ?? '') as Compose;
    expect(read.services.a?.volumes).toEqual(['.:/a', '.\\x:/b']);
    expect(read.services.a?.environment).toEqual({
      A: '${USERNAME}',
      B: expect.stringMatching(/^\$\{\w+\}$/u) as string,
    });
  });

  test('only the commands that the selection touches are converted', () => {
    const file = openHostFile(script, shell);
    const at = script.indexOf('docker create') + 20;
    const found = composeFileOf(file, { start: at, end: at }, 'en');
    expect(Object.keys((parse(found?.text ?? '') as Compose).services)).toEqual(['nginx']);
    expect(composeFileOf(file, { start: 3, end: 3 }, 'en')).toBeUndefined();
  });
});

test.each([
  'docker run',
  'docker run $OPTS nginx',
  'docker run --nope nginx',
  'docker ps',
  'docker run --help',
  'docker service create nginx',
  '',
])('nothing is made of %j', (text) => {
  expect(composeFileOf(openHostFile(text, shell), { start: 0, end: text.length }, 'en')).toBeUndefined();
});

test('image, command, name, variables and ports of every example of the spec come back from the YAML', () => {
  const examples = commands.flatMap(({ path, examples: whole = [], flags }) => [
    ...whole.map(({ code }) => code),
    ...(path.join(' ') === 'container run' ? flags : []).flatMap(({ example }) =>
      example === undefined ? [] : [`docker run ${example} --name app alpine:3.22 echo '한 글'`],
    ),
  ]);
  let converted = 0;
  for (const code of examples) {
    for (const { site, offset } of sitesIn(code)) {
      const invocation = understand(site);
      const file = composeFileOf(openHostFile(code, shell), { start: offset, end: offset }, 'en');
      if (!file) continue;
      converted += 1;
      const [read = {}] = Object.values((parse(file.text, { version: '1.1' }) as Compose).services);
      const [image, ...command] = invocation.operands.map(({ text }) => text);
      expect(asTyped(read.image), code).toBe(asShell(image));
      expect(asTyped(read.command ?? []), code).toEqual(command.map(asShell));
      const texts = (flag: string): string[] =>
        usesOf(invocation, flag).map(({ value }) => asShell(value?.text));
      expect(asTyped(read.container_name), code).toEqual(texts('name').at(-1));
      expect(asTyped(read.ports ?? []), code).toEqual(texts('publish'));
      const environment = Object.entries((read.environment ?? {}) as Record<string, string | null>);
      expect(
        environment.map(([name, value]) => asTyped(value === null ? name : `${name}=${value}`)),
        code,
      ).toEqual(texts('env'));
    }
  }
  expect(converted).toBeGreaterThan(60);
});

/** What compose hands on, with variables as a shell would write them. */
function asTyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTyped);
  return typeof value === 'string' ? value.replaceAll('$$', '$') : value;
}

function asShell(text: string | undefined): string {
  return (text ?? '').replace(/\$(\w+)/gu, (all, name: string) =>
    /^[A-Za-z_]/u.test(name) ? `\${${name}}` : all,
  );
}
