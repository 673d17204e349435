// `docker build --build-arg` with a variable that no `ARG` of the Dockerfile declares.
import { codeSpan } from '../base/markdown';
import type { Dockerfile } from '../dockerfile/dockerfile';
import { stagesOf } from '../dockerfile/stages';
import { buildArguments, builtDockerfile } from '../model/local-build';
import { partSpan } from '../model/word-places';
import { buildVariables } from '../spec/build-variables';
import { defineFileRule } from './file-rule';
import { nearestName } from './nearest-name';

interface Data {
  readonly name: string;
  readonly meant?: string;
}

export const undeclaredBuildArg = defineFileRule<Data>({
  id: 'undeclared-build-arg',
  severity: 'hint',
  title: { en: 'Build argument that is not declared', ko: '선언하지 않은 빌드 인자' },
  why: {
    en: 'A `--build-arg` reaches the build only where an `ARG` of the Dockerfile declares its name, with capitals and small letters as written. Otherwise its value is thrown away: the builder of old warned at the end of the build, BuildKit says nothing. Where the name is nearly that of an `ARG` this is a warning.',
    ko: '`--build-arg` 옵션의 값은 Dockerfile 파일의 `ARG` 명령어로 같은 이름을 선언해야 전달됩니다. 이름은 대소문자를 구분합니다. 선언이 없으면 값이 버려집니다. 예전 빌더는 빌드가 끝날 때 경고했지만 BuildKit은 아무 말도 하지 않습니다. 비슷한 이름의 `ARG` 명령어가 있으면 경고로 표시합니다.',
  },
  examples: [
    {
      bad: 'docker build --build-arg <|>VERSOIN<|>=1.2 -t shop/web .',
      good: 'docker build --build-arg VERSION=1.2 -t shop/web .',
      files: { Dockerfile: 'FROM nginx:1.29\nARG VERSION\nLABEL version=$VERSION\n' },
    },
  ],
  message: ({ name, meant }) =>
    meant === undefined
      ? {
          en: `No \`ARG\` of the Dockerfile declares ${codeSpan(name)}, so the value is not used.`,
          ko: `Dockerfile 파일에 ${codeSpan(name)} 인자를 선언한 \`ARG\` 명령어가 없어서 값이 사용되지 않습니다.`,
        }
      : {
          en: `No \`ARG\` of the Dockerfile declares ${codeSpan(name)}. Did you mean ${codeSpan(meant)}?`,
          ko: `Dockerfile 파일에 ${codeSpan(name)} 인자를 선언한 \`ARG\` 명령어가 없습니다. ${codeSpan(meant)} 인자인지 확인합니다.`,
        },
  concerns: (invocation) => buildArguments(invocation).length > 0,
  *check(invocation, files) {
    const built = builtDockerfile(invocation, files);
    if (!built || mayInheritArgs(built.dockerfile)) return;
    const declared = declaredArgs(built.dockerfile);
    const given = buildArguments(invocation);
    const unused = Array.from(declared).filter((name) => !given.some((argument) => argument.name === name));
    for (const { name, at } of given) {
      if (declared.has(name) || predefined.has(name) || name.startsWith('BUILDKIT_')) continue;
      const meant = nearestName(name, unused);
      yield {
        span: partSpan(invocation.site, at),
        data: { name, ...(meant === undefined ? {} : { meant }) },
        ...(meant === undefined ? {} : { severity: 'warning' as const }),
      };
    }
  },
  fixes({ span, data: { meant } }) {
    if (meant === undefined) return [];
    const title = { en: `Write \`${meant}\``, ko: `\`${meant}\` 인자로 쓰기` };
    return [{ title, edits: [{ span, newText: meant }], safe: false }];
  },
});

const predefined: ReadonlySet<string> = new Set(buildVariables.map(({ name }) => name));

const args = new WeakMap<Dockerfile, ReadonlySet<string>>();

function declaredArgs(dockerfile: Dockerfile): ReadonlySet<string> {
  let names = args.get(dockerfile);
  if (!names) {
    names = new Set(
      dockerfile.instructions.flatMap(({ instruction: { name, definitions } }) =>
        name === 'ARG' ? definitions.map((definition) => definition.name.text) : [],
      ),
    );
    args.set(dockerfile, names);
  }
  return names;
}

/** Base images may bring `ARG` along as triggers; those that do are named after it. */
function mayInheritArgs(dockerfile: Dockerfile): boolean {
  return stagesOf(dockerfile).some(({ image }) => image?.text.includes('onbuild'));
}
