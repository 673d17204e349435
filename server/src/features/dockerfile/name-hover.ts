// The hover on stages and variables of a Dockerfile: what declares them, and the value they have from there.
import { codeBlock, codeSpan, paragraphs } from '../../base/markdown';
import { pick, type Locale } from '../../base/text';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import { stagesOf } from '../../dockerfile/stages';
import { dockerfileNames, type DockerfileName } from '../../model/dockerfile-names';
import { buildVariables } from '../../spec/build-variables';

export function nameText(dockerfile: Dockerfile, name: DockerfileName, locale: Locale): string | undefined {
  return name.kind === 'stage' ? stageText(dockerfile, name, locale) : variableText(dockerfile, name, locale);
}

function stageText(dockerfile: Dockerfile, { target }: DockerfileName, locale: Locale): string | undefined {
  const stage = stagesOf(dockerfile).findLast(({ from }) => from.offset <= target.start);
  if (!stage) return undefined;
  const index = String(stage.index);
  const told = { en: `Stage ${index} of this file.`, ko: `이 파일의 ${index}번 단계입니다.` };
  return paragraphs(codeBlock(stage.from.instruction.joined.text, 'dockerfile'), pick(told, locale));
}

function variableText(dockerfile: Dockerfile, name: DockerfileName, locale: Locale): string | undefined {
  const nearest = declarationAt(dockerfile, name.target.start);
  if (!nearest) return undefined;
  // A bare `ARG` in a stage has the value of the one before the first `FROM`.
  const origin = dockerfileNames(dockerfile).find(({ start }) => start === name.target.start)?.target.start;
  const { kind, value } = (!nearest.value && declarationAt(dockerfile, origin ?? -1)) || nearest;
  const known = kind === 'ARG' ? buildVariables.find((one) => one.name === name.name) : undefined;
  return paragraphs(
    codeBlock(`${kind} ${name.name}${value ? `=${value.text}` : ''}`, 'dockerfile'),
    known ? pick(known.doc, locale) : value ? undefined : pick(noDefault(name.name), locale),
  );
}

function declarationAt(
  { instructions }: Dockerfile,
  start: number,
): { readonly kind: string; readonly value: { readonly text: string } | undefined } | undefined {
  const located = instructions.findLast(({ offset }) => offset <= start);
  const definition = located?.instruction.definitions.find(
    ({ name }) => located.offset + name.start === start,
  );
  return definition && { kind: located?.instruction.name ?? '', value: definition.value };
}

function noDefault(name: string): { readonly en: string; readonly ko: string } {
  const option = codeSpan(`docker build --build-arg ${name}=…`);
  return {
    en: `It has no default: ${option} gives it a value.`,
    ko: `기본값이 없으며 ${option} 옵션으로 값을 정합니다.`,
  };
}
