// The hover on the words of an instruction: the base image or stage of `FROM`, and variables with where their value comes from.
import { codeBlock, codeSpan, paragraphs } from '../../base/markdown';
import { touches, type Span } from '../../base/span';
import { pick, type Locale } from '../../base/text';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import type { LocatedInstruction } from '../../dockerfile/instruction';
import { scopeAt } from '../../dockerfile/scopes';
import { stagesOf } from '../../dockerfile/stages';
import { buildVariables } from '../../spec/build-variables';
import { imageMeaning } from '../hover/values/image-meaning';

/** The span is one of the file, `at` an offset in the instruction. Undefined on words of which nothing is known. */
export function wordHover(
  dockerfile: Dockerfile,
  located: LocatedInstruction,
  at: number,
  locale: Locale,
): (Span & { readonly markdown: string }) | undefined {
  const { offset, instruction } = located;
  const shown = (span: Span, markdown: string | undefined): (Span & { markdown: string }) | undefined =>
    markdown === undefined ? undefined : { start: offset + span.start, end: offset + span.end, markdown };
  const variable = instruction.variables.findLast((use) => touches(use, at));
  if (variable) return shown(variable, variableText(dockerfile, located, variable.name, locale));
  const stage = stagesOf(dockerfile).find(({ from }) => from === located);
  if (!stage?.image || !touches(stage.image, at) || stage.image.text.includes('$')) return undefined;
  if (stage.base) return shown(stage.image, codeBlock(stage.base.from.instruction.joined.text, 'dockerfile'));
  const meaning = imageMeaning(stage.image.text);
  return shown(stage.image, meaning && pick(meaning, locale));
}

function variableText(
  dockerfile: Dockerfile,
  { offset, instruction }: LocatedInstruction,
  name: string,
  locale: Locale,
): string | undefined {
  const defined = scopeAt(dockerfile, offset).get(name);
  const known = buildVariables.find((one) => one.name === name && (defined ?? instruction.name === 'FROM'));
  if (!defined) return known && paragraphs(codeSpan(name), pick(known.doc, locale));
  const value = defined.definition.value;
  const written = `${defined.kind} ${name}${value ? `=${value.text}` : ''}`;
  return paragraphs(codeBlock(written, 'dockerfile'), known && pick(known.doc, locale));
}
