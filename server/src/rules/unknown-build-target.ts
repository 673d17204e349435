// `docker build --target` with a stage that the Dockerfile does not have.
import { codeSpan } from '../base/markdown';
import { stageNamed, stagesOf } from '../dockerfile/stages';
import { lastUse } from '../model/flag-state';
import { builtDockerfile } from '../model/local-build';
import { partSpan } from '../model/word-places';
import { lineSpanOf } from './elsewhere';
import { defineFileRule } from './file-rule';
import { nearestName } from './nearest-name';

interface Data {
  readonly name: string;
  readonly stages: readonly string[];
  readonly meant?: string;
}

export const unknownBuildTarget = defineFileRule<Data>({
  id: 'unknown-build-target',
  severity: 'error',
  title: { en: 'Build target that is no stage', ko: '단계가 아닌 빌드 대상' },
  why: {
    en: '`--target` names a stage of the Dockerfile, by the name after `AS` or by its number, which counts from 0. With any other name the build stops before its first step.',
    ko: '`--target` 옵션에는 Dockerfile 파일의 단계를 적습니다. `AS` 뒤의 이름이나 0부터 세는 번호를 쓸 수 있고, 다른 이름이면 첫 단계도 실행하지 않고 빌드가 멈춥니다.',
  },
  examples: [
    {
      bad: 'docker build --target <|>biuld<|> -t shop/web .',
      good: 'docker build --target build -t shop/web .',
      files: {
        Dockerfile: 'FROM node:24 AS build\nRUN npm ci\nFROM nginx:1.29\nCOPY --from=build /dist /srv\n',
      },
    },
  ],
  message: ({ name, stages, meant }) => {
    if (meant !== undefined)
      return {
        en: `The Dockerfile has no stage ${codeSpan(name)}. Did you mean ${codeSpan(meant)}?`,
        ko: `Dockerfile 파일에 ${codeSpan(name)} 단계가 없습니다. ${codeSpan(meant)} 단계인지 확인합니다.`,
      };
    const shown = stages.slice(0, mostShown).map(codeSpan).join(', ');
    const more = stages.length > mostShown ? ', …' : '';
    return stages.length > 0
      ? {
          en: `The Dockerfile has no stage ${codeSpan(name)}, but ${shown}${more}.`,
          ko: `Dockerfile 파일에 ${codeSpan(name)} 단계가 없습니다. 있는 단계: ${shown}${more}`,
        }
      : {
          en: `The Dockerfile has no stage ${codeSpan(name)}: none of its stages has a name.`,
          ko: `Dockerfile 파일에 ${codeSpan(name)} 단계가 없습니다. 이름을 붙인 단계가 하나도 없습니다.`,
        };
  },
  concerns: (invocation) => lastUse(invocation, 'target') !== undefined,
  *check(invocation, files) {
    const target = lastUse(invocation, 'target')?.value;
    if (!target?.fixed || target.text === '') return;
    const built = builtDockerfile(invocation, files);
    if (!built) return;
    const { file, dockerfile } = built;
    const stages = stagesOf(dockerfile);
    if (stageNamed(dockerfile, target.text, stages.length)) return;
    const named = stages.flatMap(({ name, from }) => (name ? [{ name, at: from.offset }] : []));
    const names = named.map(({ name }) => name.text);
    const meant = nearestName(target.text, names);
    const message = { en: 'A stage of the Dockerfile', ko: 'Dockerfile 파일의 단계' };
    yield {
      span: partSpan(invocation.site, target),
      data: { name: target.text, stages: names, ...(meant === undefined ? {} : { meant }) },
      related: named.slice(0, mostShown).map(({ name, at }) => ({
        uri: file.uri,
        at: lineSpanOf(file, at + name.start, at + name.end),
        message,
      })),
    };
  },
  fixes({ span, data: { meant } }) {
    if (meant === undefined) return [];
    const title = { en: `Write \`${meant}\``, ko: `\`${meant}\` 단계로 쓰기` };
    return [{ title, edits: [{ span, newText: meant }], safe: false }];
  },
});

const mostShown = 5;
