// The hover on the words of an instruction: stages, variables, and the base image of `FROM`.
import { codeSpan, paragraphs } from '../../base/markdown';
import { touches, type Span } from '../../base/span';
import { pick, type Locale } from '../../base/text';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import type { LocatedInstruction } from '../../dockerfile/instruction';
import { dockerfileNames } from '../../model/dockerfile-names';
import { buildVariables } from '../../spec/build-variables';
import { imageMeaning } from '../hover/values/image-meaning';
import { nameText } from './name-hover';

interface Shown extends Span {
  readonly markdown: string;
}

/** The span is one of the file, `at` an offset in the instruction. Undefined on other words. */
export function nameHover(
  dockerfile: Dockerfile,
  { offset, instruction }: LocatedInstruction,
  at: number,
  locale: Locale,
): Shown | undefined {
  const use = instruction.variables.findLast((one) => touches(one, at));
  const span = use && { start: offset + use.start, end: offset + use.end };
  const names = dockerfileNames(dockerfile);
  const name = use
    ? names.find(({ start }) => start === offset + use.nameSpan.start)
    : names.findLast((one) => touches(one, offset + at));
  const markdown = name
    ? nameText(dockerfile, name, locale)
    : use && instruction.name === 'FROM'
      ? builtInText(use.name, locale)
      : undefined;
  const { start, end } = span ?? name ?? { start: 0, end: 0 };
  return markdown === undefined ? undefined : { start, end, markdown };
}

/** The span is one of the file, `at` an offset in the instruction. Undefined on images of which nothing is known. */
export function imageHover(
  { offset, instruction }: LocatedInstruction,
  at: number,
  locale: Locale,
): Shown | undefined {
  const [image] = instruction.words;
  if (instruction.name !== 'FROM' || !image || !touches(image, at) || image.text.includes('$'))
    return undefined;
  const meaning = imageMeaning(image.text);
  return meaning && { start: offset + image.start, end: offset + image.end, markdown: pick(meaning, locale) };
}

/** What the builder sets for all `FROM` lines. */
function builtInText(name: string, locale: Locale): string | undefined {
  const known = buildVariables.find((one) => one.name === name);
  return known && paragraphs(codeSpan(name), pick(known.doc, locale));
}
