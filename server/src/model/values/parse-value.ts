// The parser of each type of value: the only list of them.
import type { ValueSpec, ValueType } from '../../spec/types';
import { parseAddHost } from './add-host';
import { parseBuildContext, parseBuildFields } from './build-fields';
import { parseBytes } from './bytes';
import { parseAttachStream, parseChoice, parseNodeAvailability, parsePullPolicy } from './choice';
import { parseConstraint } from './constraint';
import { parseContainerRef } from './container-ref';
import { parseCredentialSpec } from './credential-spec';
import { parseCsv } from './csv';
import { parseDecimal } from './decimal';
import { parseDetachKeys } from './detach-keys';
import { parseDevice } from './device';
import { parseDeviceCgroupRule } from './device-cgroup-rule';
import { parseDeviceIops, parseDeviceRate, parseDeviceWeight } from './device-limit';
import { parseDnsDomain } from './dns-domain';
import { parseDockerEndpoint } from './docker-endpoint';
import { parseDockerHost } from './docker-host';
import { parseDuration, parseHealthDuration } from './duration';
import { parseEndpointOption } from './endpoint-option';
import { parseEnv } from './env';
import { parseExposedPort } from './exposed-port';
import { parseExternalCa } from './external-ca';
import { parseFileGrant } from './file-grant';
import { parseFormat } from './format';
import { parseGenericResource } from './generic-resource';
import { parseGpus } from './gpus';
import { parseImageRef } from './image-ref';
import { parseAddressText, parseDnsServer } from './ip-address';
import { parseFilter, parseKeyValue, parseLabel, parseNamedValue, parseStorageOption } from './key-value';
import { parseLink } from './link';
import { parseAdvertiseAddress, parseListenAddress } from './listen-address';
import { parseMacAddress } from './mac-address';
import { parseMount } from './mount';
import {
  parseCgroupnsMode,
  parseIpcMode,
  parsePidMode,
  parseUsernsMode,
  parseUtsMode,
} from './namespace-mode';
import { parseNetwork } from './network';
import { parseFloat32, parseInteger, parseRetries, parseSwappiness, parseUnsigned } from './number';
import { parsePlacementPreference } from './placement-preference';
import { takeAs } from './plain-text';
import { parsePlatform, parsePlatformList, parsePlatforms } from './platform';
import { parsePublishedPort } from './published-port';
import { parseRestartPolicy } from './restart-policy';
import { parseSecurityOption } from './security-option';
import { parseServicePublishedPort } from './service-published-port';
import { parseShellWords } from './shell-words';
import { parseSignal } from './signal';
import { parseAddressPool, parseIpRange, parseSubnet } from './subnet';
import { parseSwitch } from './switch';
import { parseSysctl } from './sysctl';
import { parseTime } from './time';
import { parseTmpfs } from './tmpfs';
import { parseUlimit } from './ulimit';
import { parseUser } from './user';
import type { ParsedValue, ValuePart } from './value';
import { parseVolume } from './volume';

type Parser = (text: string, values?: readonly ValueSpec[]) => ParsedValue;

const parsers: Readonly<Record<ValueType, Parser>> = {
  'add-host': parseAddHost,
  'address-pool': parseAddressPool,
  'advertise-address': parseAdvertiseAddress,
  annotation: parseKeyValue,
  'attach-stream': parseAttachStream,
  'blkio-weight-device': parseDeviceWeight,
  'build-allow': takeAs('name'),
  'build-arg': parseKeyValue,
  'build-attest': parseBuildFields,
  'build-cache': parseBuildFields,
  'build-context': parseBuildContext,
  'build-output': parseBuildFields,
  'build-secret': parseBuildFields,
  'build-ssh': parseKeyValue,
  bytes: parseBytes,
  capability: takeAs('name'),
  'cgroupns-mode': parseCgroupnsMode,
  change: takeAs('text'),
  choice: parseChoice,
  'config-mount': parseFileGrant,
  constraint: parseConstraint,
  'container-path': takeAs('target'),
  'container-ref': parseContainerRef,
  'context-ref': takeAs('name'),
  'credential-spec': parseCredentialSpec,
  csv: parseCsv,
  decimal: parseDecimal,
  'detach-keys': parseDetachKeys,
  device: parseDevice,
  'device-cgroup-rule': parseDeviceCgroupRule,
  'device-iops': parseDeviceIops,
  'device-rate': parseDeviceRate,
  'dns-domain': parseDnsDomain,
  'dns-server': parseDnsServer,
  'docker-endpoint': parseDockerEndpoint,
  'docker-host': parseDockerHost,
  'driver-option': parseKeyValue,
  duration: parseDuration,
  'endpoint-option': parseEndpointOption,
  env: parseEnv,
  'exposed-port': parseExposedPort,
  'external-ca': parseExternalCa,
  filter: parseFilter,
  float: parseFloat32,
  format: parseFormat,
  'generic-resource': parseGenericResource,
  gpus: parseGpus,
  'health-duration': parseHealthDuration,
  'health-retries': parseRetries,
  'host-path': takeAs('source'),
  'image-ref': parseImageRef,
  int: parseInteger,
  'ip-address': parseAddressText,
  'ip-range': parseIpRange,
  'ipc-mode': parseIpcMode,
  'key-value': parseKeyValue,
  label: parseLabel,
  link: parseLink,
  'link-local-ip': parseAddressText,
  'listen-address': parseListenAddress,
  'log-driver': takeAs('name'),
  'log-option': parseKeyValue,
  'mac-address': parseMacAddress,
  'memory-swappiness': parseSwappiness,
  mount: parseMount,
  network: parseNetwork,
  'network-driver': takeAs('name'),
  'network-ref': takeAs('network'),
  'node-availability': parseNodeAvailability,
  'node-label': parseKeyValue,
  'pid-mode': parsePidMode,
  'placement-preference': parsePlacementPreference,
  platform: parsePlatforms,
  'platform-list': parsePlatformList,
  'published-port': parsePublishedPort,
  'pull-policy': parsePullPolicy,
  'restart-policy': parseRestartPolicy,
  runtime: takeAs('name'),
  'secret-mount': parseFileGrant,
  'security-option': parseSecurityOption,
  'service-log-option': parseNamedValue,
  'service-published-port': parseServicePublishedPort,
  'service-sysctl': parseKeyValue,
  'shell-words': parseShellWords,
  signal: parseSignal,
  'single-platform': parsePlatform,
  'storage-option': parseStorageOption,
  string: takeAs('text'),
  subnet: parseSubnet,
  switch: parseSwitch,
  sysctl: parseSysctl,
  time: parseTime,
  tmpfs: parseTmpfs,
  uint: (text) => parseUnsigned(text, 64),
  uint16: (text) => parseUnsigned(text, 16),
  uint32: (text) => parseUnsigned(text, 32),
  ulimit: parseUlimit,
  user: parseUser,
  'userns-mode': parseUsernsMode,
  'uts-mode': parseUtsMode,
  volume: parseVolume,
  'volume-driver': takeAs('name'),
  'volume-ref': takeAs('name'),
};

/**
 * Understands a value as the docker client 28.2.2 does, which was asked with the oracle. `values` are those that the
 * flag has of its own: a `choice` must be one of them, and of any other type they are taken beside its own form, as
 * `-1` is for `--memory-swap`.
 */
export function parseValue(type: ValueType, text: string, values?: readonly ValueSpec[]): ParsedValue {
  const { parts, problem } = parsers[type](text, values);
  if (!problem || values?.some(({ value }) => value === text)) return { parts };
  return { parts, problem };
}

/** The parts of a value that may be broken or half typed, in the order of the text. */
export function partsOf(type: ValueType, text: string): readonly ValuePart[] {
  return parsers[type](text).parts;
}
