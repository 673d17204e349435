// Flags that stand in a compose file under one key, as they are.

/** Where a flag goes: its key below the service, and what is made of its values. */
export interface PlainFlag {
  /** Joined by dots where it lies deeper. */
  readonly key: string;
  readonly as: 'text' | 'number' | 'switch' | 'list' | 'map' | 'seconds';
}

const text = (key: string): PlainFlag => ({ key, as: 'text' });
const number = (key: string): PlainFlag => ({ key, as: 'number' });
const on = (key: string): PlainFlag => ({ key, as: 'switch' });
const list = (key: string): PlainFlag => ({ key, as: 'list' });
const map = (key: string): PlainFlag => ({ key, as: 'map' });

/** By the long name of the flag of `docker run`; the keys are those of the Compose specification. */
export const plainFlags: Readonly<Record<string, PlainFlag>> = {
  'add-host': list('extra_hosts'),
  annotation: map('annotations'),
  'blkio-weight': number('blkio_config.weight'),
  'cap-add': list('cap_add'),
  'cap-drop': list('cap_drop'),
  'cgroup-parent': text('cgroup_parent'),
  cgroupns: text('cgroup'),
  'cpu-count': number('cpu_count'),
  'cpu-percent': number('cpu_percent'),
  'cpu-period': number('cpu_period'),
  'cpu-quota': number('cpu_quota'),
  'cpu-rt-period': number('cpu_rt_period'),
  'cpu-rt-runtime': number('cpu_rt_runtime'),
  'cpu-shares': number('cpu_shares'),
  cpus: number('cpus'),
  'cpuset-cpus': text('cpuset'),
  device: list('devices'),
  'device-cgroup-rule': list('device_cgroup_rules'),
  dns: list('dns'),
  'dns-opt': list('dns_opt'),
  'dns-option': list('dns_opt'),
  'dns-search': list('dns_search'),
  domainname: text('domainname'),
  'env-file': list('env_file'),
  expose: list('expose'),
  'group-add': list('group_add'),
  'health-interval': text('healthcheck.interval'),
  'health-retries': number('healthcheck.retries'),
  'health-start-interval': text('healthcheck.start_interval'),
  'health-start-period': text('healthcheck.start_period'),
  'health-timeout': text('healthcheck.timeout'),
  hostname: text('hostname'),
  init: on('init'),
  interactive: on('stdin_open'),
  isolation: text('isolation'),
  label: map('labels'),
  'label-file': list('label_file'),
  'log-driver': text('logging.driver'),
  'log-opt': map('logging.options'),
  memory: number('mem_limit'),
  'memory-reservation': number('mem_reservation'),
  'memory-swap': number('memswap_limit'),
  'memory-swappiness': number('mem_swappiness'),
  name: text('container_name'),
  'no-healthcheck': on('healthcheck.disable'),
  'oom-kill-disable': on('oom_kill_disable'),
  'oom-score-adj': number('oom_score_adj'),
  'pids-limit': number('pids_limit'),
  platform: text('platform'),
  privileged: on('privileged'),
  publish: list('ports'),
  pull: text('pull_policy'),
  'read-only': on('read_only'),
  restart: text('restart'),
  runtime: text('runtime'),
  'security-opt': list('security_opt'),
  'shm-size': number('shm_size'),
  'stop-signal': text('stop_signal'),
  'stop-timeout': { key: 'stop_grace_period', as: 'seconds' },
  'storage-opt': map('storage_opt'),
  sysctl: map('sysctls'),
  tmpfs: list('tmpfs'),
  tty: on('tty'),
  'use-api-socket': on('use_api_socket'),
  user: text('user'),
  userns: text('userns_mode'),
  uts: text('uts'),
  workdir: text('working_dir'),
};
