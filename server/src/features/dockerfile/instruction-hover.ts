// The hover on a Dockerfile: its directives, and of its instructions the keyword, the flags, the words.
import { codeBlock, codeSpan, paragraphs } from '../../base/markdown';
import { touches, type Span } from '../../base/span';
import { pick, type Locale, type Text } from '../../base/text';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import type { Instruction } from '../../dockerfile/instruction';
import { knownInstruction, knownInstructionFlag } from '../../model/known-instruction';
import type { InstructionFlagSpec, InstructionSpec } from '../../spec/dockerfile-types';
import { conceptLinks } from '../hover/concept-links';
import { labels } from '../hover/labels';
import { directiveHover } from './directive-hover';
import { flagValueHover } from './flag-value-hover';
import { imageHover, nameHover } from './word-hover';

/** The span is one of the file. Undefined on other words and between instructions. */
export function instructionHover(
  dockerfile: Dockerfile,
  at: number,
  locale: Locale,
): (Span & { readonly markdown: string }) | undefined {
  const located = dockerfile.instructions.findLast(({ offset }) => offset <= at);
  if (!located) return directiveHover(dockerfile, at, locale);
  const { offset, instruction } = located;
  const named = nameHover(dockerfile, located, at - offset, locale);
  if (named) return named;
  const around = [instruction, ...(instruction.trigger ? [instruction.trigger] : [])];
  for (const one of around.reverse()) {
    const found = elementHover(one, at - offset, locale);
    if (found) return { ...found, start: offset + found.start, end: offset + found.end };
  }
  return imageHover(located, at - offset, locale);
}

function elementHover(
  { name, keyword, flags }: Instruction,
  at: number,
  locale: Locale,
): (Span & { readonly markdown: string }) | undefined {
  const spec = knownInstruction(name);
  if (!spec) return undefined;
  if (touches(keyword, at))
    return { start: keyword.start, end: keyword.end, markdown: keywordText(spec, locale) };
  const flag = flags.find((one) => touches(one, at));
  const onValue = flag && flagValueHover(name, flag, at, locale);
  if (onValue) return onValue;
  const known = flag && knownInstructionFlag(name, flag.name);
  return known && { start: flag.start, end: flag.end, markdown: flagText(known, locale) };
}

function keywordText(spec: InstructionSpec, locale: Locale): string {
  const say = (text: Text): string => pick(text, locale);
  const examples = spec.examples.map(({ code, doc }) => `${say(doc)}\n${codeBlock(code, 'dockerfile')}`);
  const links = conceptLinks(spec.concepts ?? [], locale);
  return paragraphs(
    codeBlock(spec.usage.map((form) => `${spec.name} ${form}`).join('\n'), 'dockerfile'),
    spec.deprecated === undefined
      ? undefined
      : `⚠️ ${say(labels.deprecated)} · ${say(labels.useInstead)}: ${codeSpan(spec.deprecated)}`,
    say(adds[spec.adds]),
    say(spec.doc),
    spec.pitfalls &&
      `**${say(labels.pitfalls)}**\n\n${spec.pitfalls.map((one) => `- ${say(one)}`).join('\n')}`,
    `**${say(labels.examples)}**\n\n${examples.join('\n\n')}`,
    links.length > 0 ? `${say(labels.seeAlso)}: ${links.join(', ')}` : undefined,
    `[${say(labels.reference)}](https://docs.docker.com/reference/dockerfile/#${spec.name.toLowerCase()})`,
  );
}

const adds: Readonly<Record<InstructionSpec['adds'], Text>> = {
  layer: { en: '*Adds a layer to the image.*', ko: '*이미지에 레이어를 추가합니다.*' },
  setting: { en: '*Changes a setting of the image.*', ko: '*이미지의 설정을 바꿉니다.*' },
  nothing: { en: '*Adds nothing to the image itself.*', ko: '*이미지 자체에는 아무것도 추가하지 않습니다.*' },
};

function flagText({ example, doc, values = [], since }: InstructionFlagSpec, locale: Locale): string {
  const list = values.map((one) => `- ${codeSpan(one.value)} — ${pick(one.doc, locale)}`);
  return paragraphs(
    codeBlock(example, 'dockerfile'),
    pick(doc, locale),
    list.join('\n'),
    since === undefined ? undefined : codeSpan(`# syntax=docker/dockerfile:${since}`),
  );
}
