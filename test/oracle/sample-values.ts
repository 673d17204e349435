// Values to try for each kind of flag and operand; what the client makes of them is what the oracle records.
import type { FlagSpec, OperandKind, ValueType } from '../../server/src/spec/types';

interface Samples {
  readonly usual: readonly string[];
  /** What people mistype, or what lies just beyond the form. */
  readonly odd: readonly string[];
}

const plain: Samples = { usual: ['web', 'a.b-c_d', 'x=y'], odd: ['', '-', '--rm', 'two words', '가'] };
const whole: Samples = { usual: ['0', '5', '100'], odd: ['-1', 'five', '1.5', '5s', '', '0x10', '1e3'] };

const valueSamples: Partial<Record<ValueType, Samples>> = {
  int: whole,
  uint: whole,
  uint16: { usual: ['0', '500'], odd: ['70000', '-5', 'x'] },
  uint32: { usual: ['24', '4789'], odd: ['4294967296', '-1', 'port'] },
  float: { usual: ['0', '.5', '1e-1'], odd: ['half', '', '1,5'] },
  decimal: { usual: ['2', '1.5', '.25'], odd: ['two', '1/2', '-1', '50%', ''] },
  bytes: { usual: ['512', '64m', '1gb', '1.5GiB'], odd: ['-1', 'lots', '64mm', '1 g', 'm', ''] },
  duration: { usual: ['30s', '1m30s', '500ms'], odd: ['30', '1d', 'soon', '-5s', '', '1 m'] },
  csv: { usual: ['a', 'a,b', 'x=1,y=2'], odd: ['', ',', 'a,"b'] },
  'add-host': {
    usual: ['db:10.0.0.5', 'db=10.0.0.5', 'db:host-gateway'],
    odd: ['db', 'db:', ':1.2.3.4', 'db:x'],
  },
  'address-pool': {
    usual: ['10.0.0.0/8', 'fd00::/64'],
    odd: ['10.0.0.0', 'ten', '10.0.0.0/8,11.0.0.0/8', ''],
  },
  'advertise-address': { usual: ['10.0.0.1', 'eth0', '10.0.0.1:2377'], odd: ['', ':2377', '10.0.0.1:x'] },
  annotation: { usual: ['a=b', 'a.b/c=d'], odd: ['a', '=b', ''] },
  'attach-stream': { usual: ['stdin', 'STDOUT', 'stderr'], odd: ['std', 'all', 'stdin,stdout', ''] },
  'blkio-weight-device': {
    usual: ['/dev/sda:500', '/dev/sda:10'],
    odd: ['/dev/sda', 'sda:500', '/dev/sda:5'],
  },
  capability: { usual: ['NET_ADMIN', 'CAP_SYS_TIME', 'ALL'], odd: ['NOSUCH', 'net_admin', ''] },
  'cgroupns-mode': { usual: ['host', 'private'], odd: ['public', 'Host'] },
  change: { usual: ['ENV A=1', 'CMD ["sh"]'], odd: ['nonsense', ''] },
  'config-mount': {
    usual: ['site', 'source=site,target=/site'],
    odd: ['', 'src=', 'colour=red', 'source=a,mode=x'],
  },
  constraint: { usual: ['node.role==manager', 'node.labels.a!=b'], odd: ['manager', ''] },
  'container-ref': { usual: ['web', 'web:ro'], odd: ['', 'web:xx'] },
  'credential-spec': { usual: ['file://spec.json', 'config://spec'], odd: ['spec.json', ''] },
  'detach-keys': { usual: ['ctrl-p,ctrl-q', 'a'], odd: ['escape', ''] },
  device: {
    usual: ['/dev/fuse', '/dev/fuse:/dev/f:rw', '/dev/fuse:r'],
    odd: ['fuse', '/dev/a:/dev/b:xyz', 'a:b:c:d', ''],
  },
  'device-cgroup-rule': { usual: ['c 13:* rwm', 'a *:* r'], odd: ['c 13', 'x', ''] },
  'device-iops': { usual: ['/dev/sda:100'], odd: ['/dev/sda', 'sda:100', '/dev/sda:1m', '/dev/sda:-1'] },
  'device-rate': { usual: ['/dev/sda:1mb', '/dev/sda:100'], odd: ['/dev/sda', 'sda:1mb', '/dev/sda:fast'] },
  'dns-domain': { usual: ['example.com', '.', 'local'], odd: ['example com', '-bad-', ''] },
  'dns-server': { usual: ['1.1.1.1', '2606:4700::1111'], odd: ['resolver', '1.1.1', '1.1.1.1:53', ''] },
  'docker-endpoint': {
    usual: ['host=unix:///nosuch.sock'],
    odd: ['host', 'server=x', 'host=unix:///a,ca=missing.pem', ''],
  },
  'docker-host': { usual: ['db:10.0.0.5'], odd: ['db', 'db:x'] },
  'driver-option': { usual: ['a=b', 'com.example.a=b'], odd: ['a', '', '=b'] },
  'endpoint-option': { usual: ['a=b', 'com.example.a=b'], odd: ['a', '', '=b'] },
  env: { usual: ['COLOR=red', 'COLOR', 'A=', 'A=b=c'], odd: ['=red', '', 'A B=1', '-d'] },
  'exposed-port': { usual: ['80', '80/udp', '80-82'], odd: ['80:80', 'http', '80/http', '82-80', ''] },
  'external-ca': {
    usual: ['protocol=cfssl,url=https://ca'],
    odd: ['protocol=cfssl', 'x', 'protocol=x,url=y', ''],
  },
  filter: { usual: ['name=web', 'label=a=b', 'until=24h'], odd: ['name', '', '=', 'name:web'] },
  format: { usual: ['json', '{{.ID}}', 'table {{.Name}}', '{{json .}}'], odd: ['{{.ID', '{{nosuch .}}', ''] },
  'generic-resource': { usual: ['gpu=2', 'gpu=a'], odd: ['gpu', '=2', ''] },
  gpus: { usual: ['all', '2', 'device=0', '"device=0,1"'], odd: ['none', 'count=x', 'a=b', ''] },
  'health-duration': { usual: ['30s', '1m30s', '0'], odd: ['30', '1d', '-5s', '1us', ''] },
  'health-retries': { usual: ['3', '0'], odd: ['-1', 'many', '1.5', ''] },
  'host-path': { usual: ['file.txt', 'app/Dockerfile'], odd: ['missing.txt', ''] },
  'image-ref': { usual: ['alpine', 'user/app:1'], odd: ['Alpine', 'alpine:', ''] },
  'ip-address': { usual: ['10.0.0.9', 'fd00::9'], odd: ['ten', '10.0.0', '10.0.0.0/24', ''] },
  'ip-range': { usual: ['10.1.1.0/24', 'fd00::/80'], odd: ['10.1.1.0', 'ten', ''] },
  'ipc-mode': { usual: ['host', 'private', 'container:web'], odd: ['container:', 'shared', ''] },
  'key-value': { usual: ['a=b', 'a=b=c'], odd: ['a', '=b', ''] },
  label: { usual: ['a=b', 'a', 'com.example.a=b c'], odd: ['=b', ''] },
  link: { usual: ['db', 'db:database'], odd: ['db:a:b', ':', ''] },
  'link-local-ip': { usual: ['169.254.1.1', 'fe80::1'], odd: ['nope', ''] },
  'listen-address': { usual: ['eth0', '10.0.0.1:2377'], odd: ['', '10.0.0.1:x', ':2377'] },
  'log-driver': { usual: ['json-file', 'local', 'none'], odd: ['nosuch', ''] },
  'log-option': { usual: ['max-size=10m', 'tag=web'], odd: ['max-size', '=10m', ''] },
  'mac-address': { usual: ['02:42:ac:11:00:02', '02-42-ac-11-00-02'], odd: ['02:42', 'none', ''] },
  'memory-swappiness': { usual: ['0', '60', '-1'], odd: ['200', '-2', 'much', ''] },
  mount: {
    usual: [
      'type=bind,source=/srv,target=/data',
      'source=data,target=/data,readonly',
      'type=tmpfs,target=/tmp',
    ],
    odd: [
      'type=bind',
      'data:/data',
      'source=/srv',
      'type=bind,source=a,target=/b,rw',
      'type=x,target=/y',
      '',
    ],
  },
  network: { usual: ['shop', 'host', 'name=shop,alias=web'], odd: ['', 'name=shop,x=y', 'my shop'] },
  'network-driver': { usual: ['bridge', 'overlay'], odd: ['', 'nosuch'] },
  'node-label': { usual: ['a=b', 'a'], odd: ['=b', ''] },
  'pid-mode': { usual: ['host', 'container:web'], odd: ['private', 'container:', '1'] },
  'placement-preference': {
    usual: ['spread=node.labels.zone'],
    odd: ['zone', 'pack=node.labels.zone', 'spread=', ''],
  },
  platform: {
    usual: ['linux/amd64', 'linux/arm64/v8', 'arm64'],
    odd: ['a/b/c/d', 'toaster', 'linux amd64', ''],
  },
  'published-port': {
    usual: [
      '80',
      '8080:80',
      '127.0.0.1:8080:80/udp',
      '8000-8002:80-82',
      'published=8080,target=80',
      '127.0.0.1::80',
    ],
    odd: ['http', '80:', '65536:80', 'localhost:80:80', '1:2:3:4', '8080:80/x', '82-80', '80,81', ''],
  },
  'pull-policy': { usual: ['always', 'missing', 'never'], odd: ['sometimes', 'Always', ''] },
  'restart-policy': {
    usual: ['always', 'on-failure:3', 'unless-stopped', 'no'],
    odd: ['on-failure:x', 'allways', ':3'],
  },
  'secret-mount': { usual: ['token', 'source=token,target=a'], odd: ['', 'colour=red', 'source=a,mode=x'] },
  'security-option': { usual: ['no-new-privileges', 'seccomp=unconfined', 'label=disable'], odd: ['x', ''] },
  'service-log-option': { usual: ['max-size=10m', 'tag'], odd: ['=10m', ''] },
  'service-published-port': {
    usual: ['80', '8080:80', 'published=8080,target=80,mode=host'],
    odd: ['http', '127.0.0.1:80:80', 'target=80,mode=x', 'published=80', ''],
  },
  'service-sysctl': { usual: ['net.core.somaxconn=1024', 'vm.swappiness=1'], odd: ['net.core', '=1', ''] },
  signal: { usual: ['SIGTERM', 'HUP', '9'], odd: ['NOSUCH', ''] },
  'single-platform': {
    usual: ['linux/amd64', 'linux/arm64/v8', 'arm64'],
    odd: ['a/b/c/d', 'toaster', 'linux/amd64,linux/arm64', ''],
  },
  'storage-option': { usual: ['size=10G'], odd: ['size', ''] },
  subnet: { usual: ['10.1.0.0/16', 'fd00::/64'], odd: ['10.1.0.0', 'ten', '10.1.0.0/99', ''] },
  sysctl: { usual: ['net.core.somaxconn=1024', 'kernel.msgmax=1'], odd: ['vm.swappiness=1', 'net.core', ''] },
  time: { usual: ['10m', '2025-01-01', '2025-01-01T00:00:00Z'], odd: ['yesterday', '', '10'] },
  tmpfs: { usual: ['/tmp', '/tmp:size=64m'], odd: ['tmp', ''] },
  ulimit: {
    usual: ['nofile=1024', 'nofile=1024:2048', 'core=-1'],
    odd: ['nofile', 'files=1', 'nofile=2:1', 'nofile=x'],
  },
  user: { usual: ['root', '1000:1000'], odd: ['', ':'] },
  'userns-mode': { usual: ['host'], odd: ['private', ''] },
  'uts-mode': { usual: ['host'], odd: ['private', ''] },
  volume: {
    usual: ['data:/data', '/srv:/data:ro', './a:/a', '/data', '/srv:/data:z,ro'],
    odd: ['data', ':/data', 'a:b:c:d', '/a:', 'C:\\a:/b', ''],
  },
};

const operandSamples: Partial<Record<OperandKind, Samples>> = {
  image: { usual: ['alpine', 'nginx:1.29', 'user/app'], odd: ['Alpine', 'alpine:', '', 'a:b:c'] },
  container: { usual: ['web', 'db'], odd: ['', 'a b', '웹'] },
  command: { usual: ['sh', 'ls'], odd: ['-c', '--', '-d'] },
  argument: { usual: ['-c', 'true', '--all', '-p'], odd: ['--', '', '-'] },
  'key-value': { usual: ['web=2', 'A=b'], odd: ['web', 'web=x', ''] },
  'host-path': { usual: ['file.txt', '-'], odd: ['missing.txt', ''] },
  'container-path-or-host-path': { usual: ['web:/srv', 'file.txt', '-'], odd: ['', ':', 'web:'] },
  'new-name': { usual: ['www'], odd: ['', 'a b'] },
};

export function flagSamples(flag: FlagSpec): Samples {
  const samples = valueSamples[flag.type];
  const own = flag.values?.map(({ value }) => value) ?? [];
  if (!samples) return own.length > 0 ? { usual: own, odd: ['nosuch', ''] } : plain;
  return { usual: [...samples.usual, ...own], odd: samples.odd };
}

export function operandKindSamples(kind: OperandKind): Samples {
  return operandSamples[kind] ?? { usual: ['shop', 'a1'], odd: ['', 'a b', '-x'] };
}
