// The options of each logging driver that comes with the engine, as `--log-opt` takes them.
import type { ValueSpec } from '../types';
import { awslogsOptions, gcplogsOptions } from './log-options/clouds';
import {
  attributeOptions,
  cacheOptions,
  deliveryOptions,
  rotationOptions,
  tagOptions,
} from './log-options/shared-options';
import { fluentdOptions, gelfOptions, splunkOptions, syslogOptions } from './log-options/servers';

const remote = [...deliveryOptions, ...cacheOptions];

/** By the name of the driver. `none` and `etwlogs` take no options of their own. */
export const logOptionsByDriver: Readonly<Record<string, readonly ValueSpec[]>> = {
  'json-file': [...rotationOptions, ...tagOptions, ...attributeOptions, ...deliveryOptions],
  local: [...rotationOptions, ...deliveryOptions],
  journald: [...tagOptions, ...attributeOptions, ...deliveryOptions],
  syslog: [...syslogOptions, ...tagOptions, ...attributeOptions, ...remote],
  fluentd: [...fluentdOptions, ...tagOptions, ...attributeOptions, ...remote],
  gelf: [...gelfOptions, ...tagOptions, ...attributeOptions, ...remote],
  awslogs: [...awslogsOptions, ...tagOptions, ...remote],
  gcplogs: [...gcplogsOptions, ...attributeOptions, ...remote],
  splunk: [...splunkOptions, ...tagOptions, ...attributeOptions, ...remote],
};

/** Those of all drivers, each once, the common ones first. */
export const logOptions: readonly ValueSpec[] = [
  ...rotationOptions,
  ...tagOptions,
  ...attributeOptions,
  ...deliveryOptions,
  ...syslogOptions,
  ...fluentdOptions,
  ...gelfOptions,
  ...awslogsOptions,
  ...gcplogsOptions,
  ...splunkOptions,
  ...cacheOptions,
];
