// `COPY --from=` with a number that no stage has, or a name that is nearly that of a stage.
import { codeSpan } from '../base/markdown';
import type { Dockerfile } from '../dockerfile/dockerfile';
import { stageAt, stageNamed, stagesOf } from '../dockerfile/stages';
import { knownImage } from '../model/known-images';
import { stageReferences } from '../model/stage-references';
import { defineDockerfileRule } from './dockerfile-rule';
import { nearestName } from './nearest-name';

interface Data {
  readonly name: string;
  readonly meant?: string;
  /** The stage stands below, or is the one that asks. */
  readonly isLater: boolean;
}

export const unknownStage = defineDockerfileRule<Data>({
  id: 'unknown-stage',
  severity: 'warning',
  title: { en: 'Stage that is not there', ko: '존재하지 않는 단계' },
  why: {
    en: '`--from` names a stage above, a build context or an image. A name that is no stage is looked for as an image on Docker Hub, so that a slip of the fingers ends in an error about rights, or in files of a stranger.',
    ko: '`--from` 옵션에는 위에 있는 단계, 빌드 컨텍스트, 이미지를 적습니다. 단계가 아닌 이름은 Docker Hub 이미지로 찾으므로, 이름을 잘못 적으면 권한 오류가 나거나 모르는 사람의 파일을 가져오게 됩니다.',
  },
  examples: [
    {
      bad: 'FROM golang:1.25 AS build\nRUN go version\nFROM alpine:3.22\nCOPY --from=<|>biuld<|> /out /app',
      good: 'FROM golang:1.25 AS build\nRUN go version\nFROM alpine:3.22\nCOPY --from=build /out /app',
    },
  ],
  message: ({ name, meant, isLater }) => {
    if (isLater)
      return {
        en: `The stage ${codeSpan(name)} does not stand above this one.`,
        ko: `${codeSpan(name)} 단계는 이 단계보다 위에 있지 않습니다.`,
      };
    return meant === undefined
      ? { en: `There is no stage ${codeSpan(name)} above.`, ko: `${codeSpan(name)} 단계가 위에 없습니다.` }
      : {
          en: `There is no stage ${codeSpan(name)}. Did you mean ${codeSpan(meant)}?`,
          ko: `${codeSpan(name)} 단계는 없습니다. ${codeSpan(meant)} 단계인지 확인합니다.`,
        };
  },
  sees: ({ name, flags }) => name === 'FROM' || flags.length > 0,
  *check(dockerfile) {
    for (const [index, { offset, instruction }] of dockerfile.instructions.entries()) {
      for (const part of stageReferences(instruction)) {
        const data = judge(dockerfile, part.text, stageAt(dockerfile, index)?.index ?? 0);
        if (data) yield { offset, span: part, data };
      }
    }
  },
  fixes({ span, data: { meant } }) {
    if (meant === undefined) return [];
    const title = { en: `Write \`${meant}\``, ko: `\`${meant}\` 단계로 쓰기` };
    return [{ title, edits: [{ span, newText: meant }], safe: false }];
  },
});

function judge(dockerfile: Dockerfile, name: string, current: number): Data | undefined {
  if (name === '' || name.includes('$') || stageNamed(dockerfile, name, current)) return undefined;
  const stages = stagesOf(dockerfile);
  if (/^\d+$/u.test(name)) return { name, isLater: stages.length > Number(name) };
  if (stageNamed(dockerfile, name, stages.length)) return { name, isLater: true };
  // With a tag or a registry it is an image, and so is what we know.
  if (/[:/@]/u.test(name) || knownImage(name) || name.length < 4) return undefined;
  const names = stages.slice(0, current).flatMap((stage) => (stage.name ? [stage.name.text] : []));
  const meant = nearestName(
    name.toLowerCase(),
    names.map((one) => one.toLowerCase()),
  );
  return meant === undefined ? undefined : { name, meant, isLater: false };
}
