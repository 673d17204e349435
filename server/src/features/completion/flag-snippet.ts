// The placeholder that stands for a flag's value when the flag is inserted.
import type { FlagSpec, ValueType } from '../../spec/types';
import { knownValues } from '../../spec/values';

/** In LSP's snippet syntax; undefined for switches. Closed sets of values become a choice. */
export function flagSnippet(flag: FlagSpec): string | undefined {
  if (flag.type === 'switch') return undefined;
  const placeholder = placeholders[flag.type];
  if (placeholder !== undefined) return placeholder;
  const values = flag.values ?? knownValues[flag.type] ?? [];
  if (closedTypes.has(flag.type) && values.length > 0 && values.length <= 8)
    return `\${1|${values.map(({ value }) => escapeChoice(value)).join(',')}|}`;
  return '$1';
}

/** Types whose values are all known: others only suggest some. */
const closedTypes: ReadonlySet<ValueType> = new Set([
  'attach-stream',
  'cgroupns-mode',
  'choice',
  'network',
  'node-availability',
  'pull-policy',
  'restart-policy',
]);

function escapeChoice(value: string): string {
  return value.replace(/[\\,|]/gu, '\\$&');
}

const placeholders: Partial<Record<ValueType, string>> = {
  'add-host': '${1:name}:${2:host-gateway}',
  annotation: '${1:key}=${2:value}',
  'build-arg': '${1:NAME}=${2:value}',
  bytes: '${1:512m}',
  decimal: '${1:1.5}',
  device: '${1:/dev/device}',
  duration: '${1:30s}',
  env: '${1:NAME}=${2:value}',
  'exposed-port': '${1:8080}',
  'key-value': '${1:key}=${2:value}',
  label: '${1:key}=${2:value}',
  'log-option': '${1:max-size}=${2:10m}',
  mount: 'type=${1|bind,volume,tmpfs|},src=${2:source},dst=${3:/target}',
  'published-port': '${1:8080}:${2:80}',
  sysctl: '${1:net.core.somaxconn}=${2:1024}',
  tmpfs: '${1:/tmp}',
  ulimit: '${1:nofile}=${2:65536}',
  volume: '${1:source}:${2:/target}',
};
