// Short hints between the words of a command: which side of a mapping is which, sizes, the tag that is meant.
import type { Span } from '../base/span';
import { pick, type Locale, type Text } from '../base/text';
import type { HostFile } from '../hosts/types';
import type { FlagUse, Invocation, Operand, WordPart } from '../model/invocation';
import { isOn } from '../model/flag-state';
import { understand } from '../model/understand';
import { bytesIn } from '../model/values/bytes';
import { parseImageRef } from '../model/values/image-ref';
import { parsePublishedPort } from '../model/values/published-port';
import { parseVolume } from '../model/values/volume';
import { partSpan } from '../model/word-places';
import type { InlayHintSettings, Settings } from './settings';

export interface InlayHint {
  /** The UTF-16 offset in the file before which it stands. */
  readonly offset: number;
  readonly label: string;
  /** It is set apart from the text before it by a blank. */
  readonly padded: boolean;
}

/** Those the user has asked for, of the commands that touch the range, ascending. */
export function inlayHints(
  file: HostFile,
  range: Span,
  { inlayHints: wanted, locale }: Settings,
): InlayHint[] {
  if (!wanted.mappings && !wanted.sizes && !wanted.tags) return [];
  return file.sites
    .filter(({ offset, site }) => offset <= range.end && offset + site.text.length >= range.start)
    .flatMap(({ offset, site }) => {
      const invocation = understand(site);
      if (invocation.help) return [];
      return hintsOf(invocation, wanted, locale).map(({ at, label, padded }) => ({
        offset: offset + partSpan(site, at).end,
        label,
        padded,
      }));
    })
    .filter(({ offset }) => offset >= range.start && offset <= range.end)
    .sort((a, b) => a.offset - b.offset);
}

interface Hint {
  readonly at: WordPart;
  readonly label: string;
  readonly padded: boolean;
}

function hintsOf(invocation: Invocation, wanted: InlayHintSettings, locale: Locale): Hint[] {
  const flags = invocation.flags.flatMap((use) => flagHints(invocation, use, wanted, locale));
  return wanted.tags
    ? [...flags, ...invocation.operands.flatMap((one) => operandHints(invocation, one))]
    : flags;
}

function flagHints(
  invocation: Invocation,
  { flag, value }: FlagUse,
  wanted: InlayHintSettings,
  locale: Locale,
): Hint[] {
  if (!value?.fixed) return [];
  const say = (text: Text | undefined): Hint[] =>
    text ? [{ at: value, label: pick(text, locale), padded: true }] : [];
  switch (flag.type) {
    case 'published-port':
      return wanted.mappings ? say(portHint(value.text)) : [];
    case 'volume':
      return wanted.mappings ? say(volumeHint(value.text)) : [];
    case 'bytes':
      return wanted.sizes ? say(sizeHint(value.text)) : [];
    case 'image-ref':
      return wanted.tags && invocation.command.spec.path[0] === 'buildx' ? tagHint(value, value.text) : [];
    default:
      return [];
  }
}

function portHint(text: string): Text | undefined {
  const { hostPort, containerPort, problem } = parsePublishedPort(text);
  if (!containerPort || problem || text.includes('=')) return undefined;
  return hostPort
    ? { en: 'host → container', ko: '호스트 → 컨테이너' }
    : { en: 'any free port → container', ko: '빈 호스트 포트 → 컨테이너' };
}

function volumeHint(text: string): Text | undefined {
  const { kind, source, target, problem } = parseVolume(text);
  if (!source || !target || problem) return undefined;
  return kind === 'bind'
    ? { en: 'host → container', ko: '호스트 → 컨테이너' }
    : { en: 'volume → container', ko: '볼륨 → 컨테이너' };
}

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** Only for numbers that nobody reads at a glance: whole bytes of a kibibyte and more, without a unit. */
function sizeHint(text: string): Text | undefined {
  const bytes = /^\d+b?$/iu.test(text) ? bytesIn(text) : undefined;
  if (bytes === undefined || bytes < 1024) return undefined;
  const power = Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1);
  const amount = bytes / 1024 ** power;
  const rounded = Math.round(amount * 100) / 100;
  const label = `${rounded === amount ? '=' : '≈'} ${rounded} ${units[power] ?? ''}`;
  return { en: label, ko: label };
}

/** Commands in which an image without a tag is the one tagged `latest`; elsewhere it may be an id, or all its tags. */
const taggedCommands: ReadonlySet<string> = new Set([
  'container commit',
  'container create',
  'container run',
  'image pull',
  'image push',
  'image tag',
  'service create',
]);

function operandHints(invocation: Invocation, { spec, fixed, text, ...at }: Operand): Hint[] {
  if (spec?.kind !== 'image' || !fixed || isOn(invocation, 'all-tags')) return [];
  return taggedCommands.has(invocation.command.spec.path.join(' ')) ? tagHint(at, text) : [];
}

function tagHint(at: WordPart, text: string): Hint[] {
  const { tag, digest, problem } = parseImageRef(text);
  const isId = /^(?:[0-9a-f]{12}|[0-9a-f]{64})$/u.test(text);
  return tag || digest || problem || isId ? [] : [{ at, label: ':latest', padded: false }];
}
