// A flag's names with the form of its value, as one line of a usage.
import type { FlagSpec, ValueType } from '../spec/types';

/** `-p, --publish [IP:][HOST_PORT:]CONTAINER_PORT[/PROTOCOL]`; a switch has no value. */
export function flagHead(flag: FlagSpec): string {
  const names = flag.short ? `-${flag.short}, --${flag.long}` : `--${flag.long}`;
  const form = valueForm(flag);
  return form ? `${names} ${form}` : names;
}

/** How the value is written; an empty string for switches. */
export function valueForm(flag: FlagSpec): string {
  return forms[flag.type] ?? flag.type.toUpperCase().replaceAll('-', '_');
}

/** Only where the name of the type does not say it. */
const forms: Partial<Record<ValueType, string>> = {
  switch: '',
  string: 'TEXT',
  int: 'NUMBER',
  uint: 'NUMBER',
  uint16: 'NUMBER',
  uint32: 'NUMBER',
  float: 'NUMBER',
  decimal: 'CPUS',
  bytes: 'SIZE',
  choice: 'VALUE',
  csv: 'A,B,…',
  'add-host': 'NAME:IP',
  annotation: 'KEY=VALUE',
  'attach-stream': 'stdin|stdout|stderr',
  'build-arg': 'NAME[=VALUE]',
  'container-path': 'PATH',
  'container-ref': 'CONTAINER',
  'context-ref': 'CONTEXT',
  device: 'HOST_DEVICE[:CONTAINER_DEVICE[:rwm]]',
  'device-rate': 'DEVICE:RATE',
  'device-iops': 'DEVICE:NUMBER',
  env: 'NAME[=VALUE]',
  'exposed-port': 'PORT[/PROTOCOL]',
  filter: 'KEY=VALUE',
  'host-path': 'PATH',
  'image-ref': 'NAME[:TAG]',
  'ip-address': 'IP',
  'key-value': 'KEY=VALUE',
  label: 'KEY[=VALUE]',
  link: 'CONTAINER[:ALIAS]',
  'log-option': 'KEY=VALUE',
  mount: 'type=TYPE,src=SOURCE,dst=TARGET[,…]',
  network: 'NETWORK',
  'network-ref': 'NETWORK',
  platform: 'OS[/ARCH[/VARIANT]]',
  'published-port': '[IP:][HOST_PORT:]CONTAINER_PORT[/PROTOCOL]',
  'pull-policy': 'always|missing|never',
  'restart-policy': 'no|on-failure[:N]|always|unless-stopped',
  sysctl: 'NAME=VALUE',
  tmpfs: 'PATH[:OPTIONS]',
  ulimit: 'NAME=SOFT[:HARD]',
  user: 'USER[:GROUP]',
  volume: '[SOURCE:]TARGET[:OPTIONS]',
  'volume-ref': 'VOLUME',
};
