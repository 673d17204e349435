// All tables of verdicts, by type of value; types of which docker refuses nothing have none.
import type { ValueType } from '../../../server/src/spec/types';
import { addHost } from './tables/add-host';
import { addressPool } from './tables/address-pool';
import { attachStream } from './tables/attach-stream';
import { blkioWeightDevice } from './tables/blkio-weight-device';
import { bytes } from './tables/bytes';
import { cgroupnsMode } from './tables/cgroupns-mode';
import { configMount } from './tables/config-mount';
import { credentialSpec } from './tables/credential-spec';
import { csv } from './tables/csv';
import { decimal } from './tables/decimal';
import { device } from './tables/device';
import { deviceCgroupRule } from './tables/device-cgroup-rule';
import { deviceIops } from './tables/device-iops';
import { deviceRate } from './tables/device-rate';
import { dnsDomain } from './tables/dns-domain';
import { dnsServer } from './tables/dns-server';
import { dockerEndpoint } from './tables/docker-endpoint';
import { dockerHost } from './tables/docker-host';
import { duration } from './tables/duration';
import { endpointOption } from './tables/endpoint-option';
import { env } from './tables/env';
import { exposedPort } from './tables/exposed-port';
import { externalCa } from './tables/external-ca';
import { filter } from './tables/filter';
import { floatValue } from './tables/float';
import { format } from './tables/format';
import { genericResource } from './tables/generic-resource';
import { gpus } from './tables/gpus';
import { healthDuration } from './tables/health-duration';
import { healthRetries } from './tables/health-retries';
import { imageRef } from './tables/image-ref';
import { intValue } from './tables/int';
import { ipRange } from './tables/ip-range';
import { label } from './tables/label';
import { link } from './tables/link';
import { listenAddress } from './tables/listen-address';
import { macAddress } from './tables/mac-address';
import { memorySwappiness } from './tables/memory-swappiness';
import { mount } from './tables/mount';
import { network } from './tables/network';
import { nodeAvailability } from './tables/node-availability';
import { pidMode } from './tables/pid-mode';
import { placementPreference } from './tables/placement-preference';
import { platformList } from './tables/platform-list';
import { publishedPort } from './tables/published-port';
import { pullPolicy } from './tables/pull-policy';
import { restartPolicy } from './tables/restart-policy';
import { secretMount } from './tables/secret-mount';
import { securityOption } from './tables/security-option';
import { serviceLogOption } from './tables/service-log-option';
import { servicePublishedPort } from './tables/service-published-port';
import { shellWords } from './tables/shell-words';
import { singlePlatform } from './tables/single-platform';
import { storageOption } from './tables/storage-option';
import { switchValue } from './tables/switch';
import { sysctl } from './tables/sysctl';
import { time } from './tables/time';
import { uint } from './tables/uint';
import { uint16 } from './tables/uint16';
import { uint32 } from './tables/uint32';
import { ulimit } from './tables/ulimit';
import { usernsMode } from './tables/userns-mode';
import { utsMode } from './tables/uts-mode';
import { volume } from './tables/volume';
import type { VerdictTable } from './verdict-table';

export const verdictTables: Readonly<Partial<Record<ValueType, VerdictTable>>> = {
  'add-host': addHost,
  'address-pool': addressPool,
  'attach-stream': attachStream,
  'blkio-weight-device': blkioWeightDevice,
  bytes,
  'cgroupns-mode': cgroupnsMode,
  'config-mount': configMount,
  'credential-spec': credentialSpec,
  csv,
  decimal,
  device,
  'device-cgroup-rule': deviceCgroupRule,
  'device-iops': deviceIops,
  'device-rate': deviceRate,
  'dns-domain': dnsDomain,
  'dns-server': dnsServer,
  'docker-endpoint': dockerEndpoint,
  'docker-host': dockerHost,
  duration,
  'endpoint-option': endpointOption,
  env,
  'exposed-port': exposedPort,
  'external-ca': externalCa,
  filter,
  float: floatValue,
  format,
  'generic-resource': genericResource,
  gpus,
  'health-duration': healthDuration,
  'health-retries': healthRetries,
  'image-ref': imageRef,
  int: intValue,
  'ip-range': ipRange,
  label,
  link,
  'listen-address': listenAddress,
  'mac-address': macAddress,
  'memory-swappiness': memorySwappiness,
  mount,
  network,
  'node-availability': nodeAvailability,
  'pid-mode': pidMode,
  'placement-preference': placementPreference,
  'platform-list': platformList,
  'published-port': publishedPort,
  'pull-policy': pullPolicy,
  'restart-policy': restartPolicy,
  'secret-mount': secretMount,
  'security-option': securityOption,
  'service-log-option': serviceLogOption,
  'service-published-port': servicePublishedPort,
  'shell-words': shellWords,
  'single-platform': singlePlatform,
  'storage-option': storageOption,
  switch: switchValue,
  sysctl,
  time,
  uint,
  uint16,
  uint32,
  ulimit,
  'userns-mode': usernsMode,
  'uts-mode': utsMode,
  volume,
};
