// Builds from a Dockerfile that is not there.
import { codeSpan } from '../base/markdown';
import { localBuild } from '../model/local-build';
import { partSpan } from '../model/word-places';
import { defineFileRule } from './file-rule';

interface Data {
  readonly path: string;
  /** The path is that of the context. */
  readonly isContext: boolean;
}

export const missingDockerfile = defineFileRule<Data>({
  id: 'missing-dockerfile',
  severity: 'warning',
  title: { en: 'Dockerfile that is not there', ko: '존재하지 않는 Dockerfile' },
  why: {
    en: 'The path after `-f` counts from the folder in which the command runs, not from the build context at its end. Without `-f` the build reads `Dockerfile` in the context. Nothing is reported where the script goes to another folder or may make the file itself.',
    ko: '`-f` 옵션의 경로는 명령 끝에 적은 빌드 컨텍스트가 아니라 명령을 실행하는 폴더를 기준으로 합니다. `-f` 옵션이 없으면 컨텍스트에 있는 `Dockerfile` 파일을 읽습니다. 스크립트가 다른 폴더로 이동하거나 그 파일을 직접 만들 수 있으면 알리지 않습니다.',
  },
  examples: [
    {
      bad: 'docker build -f <|>Dockerfile<|> -t shop/web web',
      good: 'docker build -f web/Dockerfile -t shop/web web',
      files: { 'web/Dockerfile': 'FROM nginx:1.29\n' },
    },
  ],
  message: ({ path, isContext }) =>
    isContext
      ? {
          en: `There is no \`Dockerfile\` in ${codeSpan(path)}.`,
          ko: `${codeSpan(path)} 폴더에 \`Dockerfile\` 파일이 없습니다.`,
        }
      : {
          en: `There is no file ${codeSpan(path)}: the path after \`-f\` counts from the folder in which the command runs.`,
          ko: `${codeSpan(path)} 파일이 없습니다. \`-f\` 옵션의 경로는 명령을 실행하는 폴더를 기준으로 합니다.`,
        },
  concerns: (invocation) => localBuild(invocation) !== undefined,
  *check(invocation, files) {
    const build = localBuild(invocation);
    if (!build?.dockerfiles.every((path) => files.isMissing(path))) return;
    const { at, context, dockerfiles } = build;
    const isContext = at === context;
    const path = isContext ? context.text : (dockerfiles[0] ?? '');
    yield { span: partSpan(invocation.site, at), data: { path, isContext } };
  },
});
