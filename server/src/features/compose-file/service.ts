// One `docker run` or `docker create` as a service.
import type { Word } from '../../hosts/types';
import { isOn } from '../../model/flag-state';
import type { FlagUse, Invocation } from '../../model/invocation';
import { lostFlags } from './lost-flags';
import { addNetworks } from './networking';
import { note, noteLost } from './notes';
import { plainFlags, type PlainFlag } from './plain-flags';
import {
  addPair,
  addToList,
  scalar,
  textOf,
  within,
  type ComposeMap,
  type FileDraft,
  type ServiceDraft,
} from './service-draft';
import { specialFlags } from './special-flags';
import { noteSurroundings } from './surroundings';

/** What goes into the file beside the service is added to `file`. */
export function serviceOf(invocation: Invocation, file: FileDraft): ComposeMap {
  const { site, operands, outerFlags, flags } = invocation;
  const draft: ServiceDraft = { ...file, site, service: {} };
  const [image, ...command] = operands;
  if (image) draft.service.image = textOf(draft, image);
  for (const { flag } of outerFlags)
    noteLost(draft.notes, flag.long, {
      en: 'give it to `docker compose` or set it for the shell',
      ko: '`docker compose` 명령에 주거나 셸 환경에서 지정합니다',
    });
  for (const use of flags) addFlag(draft, invocation, use);
  addNetworks(draft, invocation);
  noteSurroundings(draft.notes, site);
  if (command.length > 0) draft.service.command = command.map((operand) => textOf(draft, operand));
  if (command.some(({ word }) => site.words[word]?.dynamic.some(isSeveralWords)))
    note(draft.notes, {
      en: 'An unquoted variable in the command may have been several words for the shell; here it is one.',
      ko: '명령에 있는 따옴표 없는 변수는 셸에서 여러 단어일 수 있지만 여기서는 한 단어입니다.',
    });
  return draft.service;
}

function isSeveralWords({ splits }: Word['dynamic'][number]): boolean {
  return splits;
}

/** Those of networks belong together and are read by `addNetworks`; the driver is read with the volume it makes. */
export const readWithNetworks: ReadonlySet<string> = new Set([
  'ip',
  'ip6',
  'link-local-ip',
  'mac-address',
  'net',
  'net-alias',
  'network',
  'network-alias',
  'volume-driver',
]);

function addFlag(draft: ServiceDraft, invocation: Invocation, use: FlagUse): void {
  const { long } = use.flag;
  const plain = plainFlags[long];
  const special = specialFlags[long];
  if (plain) addPlain(draft, invocation, use, plain);
  else if (special && use.value) special(draft, { use, value: use.value });
  else if (!readWithNetworks.has(long)) noteLost(draft.notes, long, lostFlags[long] ?? undefined);
}

function addPlain(draft: ServiceDraft, invocation: Invocation, use: FlagUse, { key, as }: PlainFlag): void {
  const steps = key.split('.');
  const last = steps.pop() ?? key;
  const place = (): ComposeMap => steps.reduce(within, draft.service);
  const { value } = use;
  if (as === 'switch') {
    if (isOn(invocation, use.flag.long)) place()[last] = true;
    return;
  }
  if (!value) return;
  switch (as) {
    case 'text':
      place()[last] = textOf(draft, value);
      return;
    case 'number':
      place()[last] = scalar(textOf(draft, value));
      return;
    case 'seconds':
      place()[last] = `${textOf(draft, value)}s`;
      return;
    case 'list':
      addToList(place(), last, textOf(draft, value));
      return;
    case 'map':
      addPair(draft, within(place(), last), { use, value }, '');
  }
}
