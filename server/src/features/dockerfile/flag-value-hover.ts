// The hover on the value of an instruction's flag: keys and values of mounts, images, and values that are listed.
import { codeSpan, paragraphs } from '../../base/markdown';
import { touches, type Span } from '../../base/span';
import { pick, type Locale, type Text } from '../../base/text';
import type { InstructionFlag, Part } from '../../dockerfile/instruction';
import { buildMountFields } from '../../model/build-mount';
import { knownInstructionFlag } from '../../model/known-instruction';
import { buildMounts } from '../../spec/build-mounts';
import type { ValueSpec } from '../../spec/types';
import { imageMeaning } from '../hover/values/image-meaning';

interface Shown extends Span {
  readonly markdown: string;
}

/** Spans and `at` are relative to the instruction. Undefined where only the flag itself can be explained. */
export function flagValueHover(
  instruction: string,
  { name, value }: InstructionFlag,
  at: number,
  locale: Locale,
): Shown | undefined {
  const flag = knownInstructionFlag(instruction, name);
  if (!flag || !value || !touches(value, at)) return undefined;
  if (flag.type === 'mount') return mountHover(value, at, locale);
  if (flag.type === 'stage') return shown(value, imageMeaning(value.text), locale);
  return listed(value, flag.values, locale);
}

function mountHover(mount: Part, at: number, locale: Locale): Shown | undefined {
  const fields = buildMountFields(mount);
  const field = fields.find(({ key, value }) => touches(key, at) || (value && touches(value, at)));
  if (!field) return undefined;
  const { key, value } = field;
  const type = fields.find((other) => other.key.text === 'type')?.value?.text ?? 'bind';
  const onValue = value && !touches(key, at) ? value : undefined;
  if (key.text === 'type') {
    const spec = buildMounts.find((one) => one.type === (onValue ?? value)?.text);
    return spec && { ...spanOf(onValue ?? key), markdown: described(spec.example, spec.doc, [], locale) };
  }
  const spec = buildMounts
    .find((one) => one.type === type)
    ?.options.find((one) => one.name === key.text || one.aliases?.includes(key.text));
  if (!spec) return undefined;
  const image =
    key.text === 'from' && onValue ? shown(onValue, imageMeaning(onValue.text), locale) : undefined;
  return (
    image ??
    (onValue && listed(onValue, spec.values, locale)) ?? {
      ...spanOf(onValue ?? key),
      markdown: described(spec.example, spec.doc, spec.values ?? [], locale),
    }
  );
}

function described(example: string, doc: Text, values: readonly ValueSpec[], locale: Locale): string {
  const list = values.map((one) => `- ${codeSpan(one.value)} — ${pick(one.doc, locale)}`);
  return paragraphs(codeSpan(example), pick(doc, locale), list.join('\n'));
}

function listed(value: Part, values: readonly ValueSpec[] = [], locale: Locale): Shown | undefined {
  const known = values.find((one) => one.value === value.text);
  return known && { ...spanOf(value), markdown: paragraphs(codeSpan(known.value), pick(known.doc, locale)) };
}

function shown(part: Part, meaning: Text | undefined, locale: Locale): Shown | undefined {
  return meaning && { ...spanOf(part), markdown: pick(meaning, locale) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
