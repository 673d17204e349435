// `COPY` of what `.dockerignore` keeps out of the build context.
import { codeSpan } from '../base/markdown';
import { copiedPaths } from '../model/copied-paths';
import { ignoringPattern } from '../model/dockerignore';
import { defineDockerfileRule } from './dockerfile-rule';

interface Data {
  readonly path: string;
  readonly pattern: string;
}

export const copyIgnoredFile = defineDockerfileRule<Data>({
  id: 'copy-ignored-file',
  severity: 'warning',
  buildCheck: 'CopyIgnoredFile',
  title: { en: 'Copying a file that is ignored', ko: '제외한 파일 복사' },
  why: {
    en: 'What a pattern of `.dockerignore` matches never reaches the builder, so that `COPY` does not find it and the build fails. A file with the name of the Dockerfile before it, such as `web.Dockerfile.dockerignore`, goes before `.dockerignore`. Unlike in `.gitignore` a pattern counts from the root of the context: `*.log` leaves `logs/a.log` alone, `**/*.log` does not. Where the context may be another folder than that of the Dockerfile, and neither a command in its comments nor the files tell which, nothing is reported.',
    ko: '`.dockerignore` 파일의 패턴에 맞는 파일은 빌더에 전달되지 않으므로, `COPY` 명령어가 파일을 찾지 못해 빌드가 실패합니다. `web.Dockerfile.dockerignore`처럼 Dockerfile 이름이 붙은 파일이 `.dockerignore` 파일보다 우선합니다. `.gitignore` 파일과 달리 패턴은 컨텍스트의 루트를 기준으로 합니다. `*.log` 패턴은 `logs/a.log` 파일을 제외하지 않고, `**/*.log` 패턴은 제외합니다. 컨텍스트가 Dockerfile 파일의 폴더와 다를 수 있고, 주석의 명령이나 파일로도 어느 폴더인지 알 수 없으면 알리지 않습니다.',
  },
  examples: [
    {
      bad: 'FROM nginx:1.29\nCOPY <|>dist/<|> /usr/share/nginx/html/',
      good: 'FROM nginx:1.29\nCOPY public/ /usr/share/nginx/html/',
      files: { '.dockerignore': 'dist\nnode_modules\n' },
    },
  ],
  message: ({ path, pattern }) => ({
    en: `${codeSpan(path)} is kept out of the build context by ${codeSpan(pattern)} in the ignore file.`,
    ko: `제외 파일의 ${codeSpan(pattern)} 패턴 때문에 ${codeSpan(path)} 경로가 빌드 컨텍스트에 들어가지 않습니다.`,
  }),
  *check(dockerfile, ignore) {
    if (!ignore) return;
    for (const { offset, part, path } of copiedPaths(dockerfile)) {
      const pattern = ignoringPattern(ignore, path);
      if (!pattern) continue;
      const { line, start, text } = pattern;
      const message = { en: 'The pattern that matches it', ko: '이 경로에 맞는 패턴' };
      yield {
        offset,
        span: part,
        data: { path, pattern: text },
        related: [{ uri: ignore.file.uri, at: { line, start, end: start + text.length }, message }],
      };
    }
  },
});
