// The hover on a flag.
import { codeBlock, codeSpan, paragraphs } from '../../base/markdown';
import { pick, type Locale } from '../../base/text';
import type { CommandSpec, FlagSpec } from '../../spec/types';
import { flagHead } from '../flag-head';
import { flagReferenceLink } from '../reference-link';
import { labels } from './labels';

export function flagHover(flag: FlagSpec, spec: CommandSpec, locale: Locale): string {
  const values = (flag.values ?? []).map(
    (value) => `- ${codeSpan(value.value)} — ${pick(value.doc, locale)}`,
  );
  return paragraphs(
    codeBlock(flagHead(flag)),
    lifetimeLine(flag, locale),
    pick(flag.doc, locale),
    flag.more ? pick(flag.more, locale) : undefined,
    values.length > 0 ? `**${pick(labels.values, locale)}**\n\n${values.join('\n')}` : undefined,
    factsLine(flag, locale),
    flag.example ? codeBlock(flag.example) : undefined,
    `[${pick(labels.reference, locale)}: docker ${spec.path.join(' ')}](${flagReferenceLink(spec, flag.long)})`,
  );
}

/** Undefined for flags that are neither new nor old. */
function lifetimeLine(flag: FlagSpec, locale: Locale): string | undefined {
  const say = (key: keyof typeof labels): string => pick(labels[key], locale);
  const parts: string[] = [];
  if (flag.deprecated) {
    const since = flag.deprecated.since ? ` (${flag.deprecated.since})` : '';
    parts.push(`⚠️ ${say('deprecated')}${since}`);
    if (flag.deprecated.use) parts.push(`${say('useInstead')}: ${codeSpan(flag.deprecated.use)}`);
  }
  if (flag.since) parts.push(`${say('since')}: ${flag.since}`);
  if (flag.removed) parts.push(`${say('removedIn')}: ${flag.removed}`);
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

function factsLine(flag: FlagSpec, locale: Locale): string | undefined {
  const say = (key: keyof typeof labels): string => pick(labels[key], locale);
  const facts: string[] = [];
  const fallback = flag.default ?? (flag.type === 'switch' ? 'false' : undefined);
  if (fallback !== undefined) facts.push(`${say('defaultValue')}: ${codeSpan(fallback)}`);
  if (flag.repeatable) facts.push(say('repeatable'));
  if (flag.windowsOnly) facts.push(say('windowsOnly'));
  if (flag.experimental) facts.push(say('experimental'));
  return facts.length > 0 ? facts.join(' · ') : undefined;
}
