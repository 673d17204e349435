// COPY.
import type { InstructionSpec } from '../dockerfile-types';
import { chmodFlag, chownFlag, excludeFlag, linkFlag } from './copy-flags';

export const copyInstruction: InstructionSpec = {
  name: 'COPY',
  usage: ['[OPTIONS] SOURCE... TARGET', '[OPTIONS] ["SOURCE", ... "TARGET"]', '[OPTIONS] <<NAME... TARGET'],
  summary: {
    en: 'Copies files from the build context, a stage or an image.',
    ko: '빌드 컨텍스트, 다른 단계, 다른 이미지에서 파일을 복사합니다.',
  },
  adds: 'layer',
  doc: {
    en: 'Copies files and folders into a new layer. Sources are paths in the build context, the folder at the end of `docker build`; with `--from` they are paths in another stage or image. A target that ends in `/` is a folder, and a relative one counts from `WORKDIR`.\n\nThe cache compares the contents of the files. So what changes seldom, such as lists of dependencies, is copied first, and the code after the dependencies are installed.',
    ko: '파일과 폴더를 새 레이어에 복사합니다. 원본은 `docker build` 명령의 끝에 적는 빌드 컨텍스트 안의 경로이고, `--from` 옵션을 쓰면 다른 단계나 이미지 안의 경로입니다. 대상 경로가 `/` 문자로 끝나면 폴더이며, 상대 경로는 `WORKDIR` 위치를 기준으로 합니다.\n\n캐시는 파일의 내용을 비교합니다. 그래서 의존성 목록처럼 잘 바뀌지 않는 파일을 먼저 복사하고, 코드는 의존성을 설치한 뒤에 복사합니다.',
  },
  pitfalls: [
    {
      en: 'Of a folder its contents are copied, not the folder itself: `COPY src /app` makes `/app/main.c`, not `/app/src/main.c`.',
      ko: '폴더를 적으면 폴더가 아니라 그 안의 내용이 복사됩니다. `COPY src /app` 명령어는 `/app/src/main.c` 파일이 아니라 `/app/main.c` 파일을 만듭니다.',
    },
    {
      en: 'Nothing outside of the build context can be copied: `../` leads nowhere.',
      ko: '빌드 컨텍스트 밖의 파일은 복사할 수 없습니다. `../` 경로를 적어도 밖으로 나가지 못합니다.',
    },
    {
      en: '`COPY . .` copies all that `.dockerignore` does not leave out, secrets included.',
      ko: '`COPY . .` 명령어는 `.dockerignore` 파일에 없는 것을 비밀 파일까지 모두 복사합니다.',
    },
  ],
  examples: [
    {
      code: 'COPY package.json package-lock.json ./',
      doc: {
        en: 'Lists of dependencies first, for the sake of the cache.',
        ko: '캐시를 위해 의존성 목록을 먼저 복사합니다.',
      },
    },
    {
      code: 'COPY --from=build --chown=app:app /src/out/app /usr/local/bin/app',
      doc: {
        en: 'Takes the result out of an earlier stage.',
        ko: '이전 단계의 결과물을 가져옵니다.',
      },
    },
  ],
  flags: [
    chmodFlag,
    chownFlag,
    excludeFlag,
    {
      name: 'from',
      type: 'stage',
      doc: {
        en: 'Where the sources lie: an earlier stage by its name or number, a build context given with `--build-context`, or else an image.',
        ko: '원본의 위치입니다. 이전 단계의 이름이나 번호, `--build-context` 옵션으로 준 컨텍스트, 또는 이미지를 적습니다.',
      },
      example: '--from=build',
    },
    linkFlag,
    {
      name: 'parents',
      type: 'switch',
      since: '1.20',
      doc: {
        en: 'Keeps the folders of the sources: `a/b.txt` becomes `target/a/b.txt`. With `/./` in a source, only what follows is kept.',
        ko: '원본의 상위 폴더를 유지하여 `a/b.txt` 파일이 `target/a/b.txt` 경로에 놓입니다. 원본에 `/./` 표시가 있으면 그 뒤의 경로만 유지합니다.',
      },
      example: '--parents',
    },
  ],
  concepts: ['build-context', 'build-cache', 'layers'],
  snippet: 'COPY ${1:source} ${2:target}',
};
