// What `-v` and `--mount` become: entries under `volumes`, and named volumes at the top of the file.
import { maskUnknown } from '../../model/known-text';
import { lastUse } from '../../model/flag-state';
import { understand } from '../../model/understand';
import { parseGoBoolean } from '../../model/values/go-number';
import { parseMount, type MountField } from '../../model/values/mount';
import { parseVolume } from '../../model/values/volume';
import { note } from './notes';
import {
  addToList,
  scalar,
  textOf,
  within,
  type ComposeMap,
  type FileDraft,
  type ServiceDraft,
  type ValuedUse,
} from './service-draft';

export function addVolume(draft: ServiceDraft, { value }: ValuedUse): void {
  const { source, kind } = parseVolume(maskUnknown(draft.site, value));
  const whole = textOf(draft, value);
  addToList(draft.service, 'volumes', relative(draft, whole));
  if (!source || kind !== 'volume') return;
  const name = textOf(draft, value, source);
  if (name === value.text.slice(source.start, source.end)) {
    const volume = declareVolume(draft, name);
    const driver = lastUse(understand(draft.site), 'volume-driver')?.value;
    if (driver) volume.driver = textOf(draft, driver);
  } else if (!/^\$\{(?:PWD|HOME)\}/u.test(name)) noteUnclearSource(draft, name);
}

/** The same volume as the command's, not one of the project: without a name of its own compose would put its own before. */
function declareVolume({ volumes }: FileDraft, name: string): ComposeMap {
  const volume = volumes.get(name) ?? { name };
  volumes.set(name, volume);
  return volume;
}

function noteUnclearSource({ notes }: FileDraft, source: string): void {
  note(notes, {
    en: `If ${source} is the name of a volume, it must also stand under the volumes at the top of the file.`,
    ko: `${source} 값이 볼륨 이름이라면 파일 최상위의 volumes 항목에도 적어야 합니다.`,
  });
}

/** The directory of the shell is that of the compose file. */
function relative({ notes }: FileDraft, path: string): string {
  const written = path.replace(/^\$\{PWD\}(?=[/\\:]|$)/u, '.');
  if (/^\.{1,2}(?:[/\\:]|$)/u.test(written))
    note(notes, {
      en: 'Relative paths count from the directory of the compose file.',
      ko: '상대 경로는 Compose 파일이 있는 디렉터리를 기준으로 합니다.',
    });
  return written;
}

/** Where the keys of `--mount` go in the long form of an entry; those that are switches are true when they stand alone. */
const mountKeys: Readonly<Record<string, readonly [section: string, key: string]>> = {
  'bind-propagation': ['bind', 'propagation'],
  'bind-recursive': ['bind', 'recursive'],
  'image-subpath': ['image', 'subpath'],
  'tmpfs-mode': ['tmpfs', 'mode'],
  'tmpfs-size': ['tmpfs', 'size'],
  'volume-nocopy': ['volume', 'nocopy'],
  'volume-subpath': ['volume', 'subpath'],
};

export function addMount(draft: ServiceDraft, { value }: ValuedUse): void {
  const { fields, mountType, source, target, readOnly } = parseMount(maskUnknown(draft.site, value));
  const entry: ComposeMap = { type: mountType };
  if (source) entry.source = relative(draft, textOf(draft, value, source));
  if (target) entry.target = textOf(draft, value, target);
  if (readOnly) entry.read_only = true;
  // Unlike `-v`, `--mount` refuses a missing source, and so does this.
  if (mountType === 'bind') within(entry, 'bind').create_host_path = false;
  const volume = mountType === 'volume' && source ? declareVolume(draft, source.text) : {};
  for (const field of fields) addField(draft, { value, entry, volume }, field);
  addToList(draft.service, 'volumes', entry);
}

interface Mount {
  readonly value: ValuedUse['value'];
  readonly entry: ComposeMap;
  /** The volume at the top of the file. */
  readonly volume: ComposeMap;
}

function addField(
  draft: ServiceDraft,
  { value, entry, volume }: Mount,
  { key, value: content }: MountField,
): void {
  const name = key.text.toLowerCase();
  const text = content ? textOf(draft, value, content) : 'true';
  const place = mountKeys[name];
  if (name === 'bind-create-src') within(entry, 'bind').create_host_path = parseGoBoolean(text) ?? true;
  else if (name === 'bind-nonrecursive') within(entry, 'bind').recursive = 'disabled';
  else if (name === 'consistency') entry.consistency = text;
  else if (name === 'volume-driver') volume.driver = text;
  else if (name === 'volume-opt' || name === 'volume-label') {
    const [option = '', setting = ''] = text.split(/=(.*)/su);
    within(volume, name === 'volume-opt' ? 'driver_opts' : 'labels')[option] = setting;
  } else if (place) {
    const [section, inner] = place;
    // The mode is octal for docker, and a number of another base in YAML.
    within(entry, section)[inner] =
      inner === 'mode' && /^[0-7]+$/u.test(text)
        ? Number.parseInt(text, 8)
        : inner === 'nocopy'
          ? (parseGoBoolean(text) ?? true)
          : scalar(text);
  }
}
