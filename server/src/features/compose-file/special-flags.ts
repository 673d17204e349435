// Flags whose values compose takes apart in a way of its own.
import { maskUnknown } from '../../model/known-text';
import { readCsvRecord } from '../../model/values/csv-fields';
import { pieceOf, spanOf } from '../../model/values/piece';
import {
  addPair,
  addToList,
  scalar,
  textOf,
  within,
  type ComposeMap,
  type ComposeValue,
  type ServiceDraft,
  type ValuedUse,
} from './service-draft';
import { addMount, addVolume } from './storage';

type Handler = (draft: ServiceDraft, use: ValuedUse) => void;

export const specialFlags: Readonly<Record<string, Handler>> = {
  'blkio-weight-device': addDeviceLimit('weight_device', 'weight'),
  'device-read-bps': addDeviceLimit('device_read_bps', 'rate'),
  'device-read-iops': addDeviceLimit('device_read_iops', 'rate'),
  'device-write-bps': addDeviceLimit('device_write_bps', 'rate'),
  'device-write-iops': addDeviceLimit('device_write_iops', 'rate'),
  entrypoint: (draft, { value }) => {
    // The empty list turns off that of the image, as the empty value does.
    const entrypoint = textOf(draft, value);
    draft.service.entrypoint = entrypoint === '' ? [] : [entrypoint];
  },
  env: addEnvironment,
  gpus: addGpus,
  'health-cmd': (draft, { value }) => {
    within(draft.service, 'healthcheck').test = ['CMD-SHELL', textOf(draft, value)];
  },
  ipc: addNamespace('ipc'),
  link: (draft, { value }) => {
    const [name = '', alias] = value.text.split(':');
    const peer = draft.peers.get(name);
    const own = textOf(draft, value);
    if (peer === undefined) addToList(draft.service, 'external_links', own);
    else
      addToList(
        draft.service,
        'links',
        alias === undefined && peer === name ? peer : `${peer}:${alias ?? name}`,
      );
  },
  mount: addMount,
  pid: addNamespace('pid'),
  ulimit: addUlimit,
  volume: addVolume,
  'volumes-from': (draft, { value }) => {
    const [name = '', mode] = value.text.split(':');
    const peer = draft.peers.get(name);
    const suffix = mode === undefined ? '' : `:${mode}`;
    addToList(
      draft.service,
      'volumes_from',
      peer === undefined ? `container:${textOf(draft, value)}` : peer + suffix,
    );
  },
};

/** As a map where every name is certain, which reads best; as a list where one comes from a variable. */
function addEnvironment(draft: ServiceDraft, use: ValuedUse): void {
  const { value } = use;
  const name = maskUnknown(draft.site, value).split('=')[0] ?? '';
  const isCertain = name === (value.text.split('=')[0] ?? '') && name !== '';
  const old = draft.service.environment;
  if (isCertain && !Array.isArray(old)) {
    addPair(draft, within(draft.service, 'environment'), use, null);
    return;
  }
  if (old !== undefined && !Array.isArray(old)) draft.service.environment = listOf(old as ComposeMap);
  addToList(draft.service, 'environment', textOf(draft, value));
}

function listOf(map: ComposeMap): readonly ComposeValue[] {
  return Object.entries(map).map(([name, value]) => (value === null ? name : `${name}=${String(value)}`));
}

function addDeviceLimit(key: string, unit: string): Handler {
  return (draft, { value }) => {
    const at = value.text.lastIndexOf(':');
    const path = textOf(draft, value, { start: 0, end: Math.max(at, 0) });
    const limit = textOf(draft, value, { start: at + 1, end: value.text.length });
    addToList(within(draft.service, 'blkio_config'), key, { path, [unit]: scalar(limit) });
  };
}

/** Another container of the same file is named by its service. */
function addNamespace(key: 'ipc' | 'pid'): Handler {
  return (draft, { value }) => {
    const container = /^container:(.*)$/u.exec(value.text)?.[1];
    const peer = container === undefined ? undefined : draft.peers.get(container);
    draft.service[key] = peer === undefined ? textOf(draft, value) : `service:${peer}`;
  };
}

function addUlimit(draft: ServiceDraft, { value }: ValuedUse): void {
  const [name = '', limits = ''] = value.text.split('=');
  const [soft, hard] = limits.split(':');
  const ulimits = within(draft.service, 'ulimits');
  const start = name.length + 1;
  const cut = (from: number, length: number): ComposeValue =>
    scalar(textOf(draft, value, { start: from, end: from + length }));
  const softLimit = cut(start, (soft ?? '').length);
  ulimits[name] =
    hard === undefined
      ? softLimit
      : { soft: softLimit, hard: cut(start + (soft ?? '').length + 1, hard.length) };
}

function addGpus(draft: ServiceDraft, { value }: ValuedUse): void {
  const whole = textOf(draft, value);
  const before = draft.service.gpus;
  if (whole === 'all' && before === undefined) {
    draft.service.gpus = 'all';
    return;
  }
  // Each use asks for more of them, which takes the long form.
  if (before === 'all') draft.service.gpus = [{ count: 'all' }];
  const gpu: ComposeMap = {};
  for (const field of readCsvRecord(pieceOf(value.text)).fields) {
    const span = spanOf(field);
    const text = span.end - span.start === field.text.length ? textOf(draft, value, span) : field.text;
    const [key = '', content] = text.split(/=(.*)/su);
    if (content === undefined) gpu.count = scalar(key);
    else if (key === 'device') gpu.device_ids = content.split(',');
    else if (key === 'capabilities') gpu.capabilities = content.split(',');
    else if (key === 'options')
      gpu.options = Object.fromEntries(content.split(',').map((pair) => pair.split(/=(.*)/su)));
    else gpu[key] = scalar(content);
  }
  addToList(draft.service, 'gpus', gpu);
}
