// ADD.
import type { InstructionSpec } from '../dockerfile-types';
import { chmodFlag, chownFlag, excludeFlag, linkFlag } from './copy-flags';

export const addInstruction: InstructionSpec = {
  name: 'ADD',
  usage: ['[OPTIONS] SOURCE... TARGET', '[OPTIONS] ["SOURCE", ... "TARGET"]'],
  summary: {
    en: 'Copies files, downloads addresses and unpacks archives.',
    ko: '파일을 복사하고, 주소에서 내려받고, 압축 파일을 풉니다.',
  },
  adds: 'layer',
  doc: {
    en: 'Does what `COPY` does, and more: a source may be a web address or a Git repository, and a local tar archive is unpacked into the target. Where none of this is meant, `COPY` says so more clearly and holds no surprise.',
    ko: '`COPY` 명령어의 기능에 더해 웹 주소나 Git 저장소를 원본으로 쓸 수 있고, 로컬 tar 파일은 대상 경로에 풀어 놓습니다. 이런 기능이 필요 없으면 뜻이 더 분명한 `COPY` 명령어를 씁니다.',
  },
  pitfalls: [
    {
      en: 'A local `app.tar.gz` is unpacked without being asked; one from a web address is not.',
      ko: '로컬 `app.tar.gz` 파일은 자동으로 풀리지만 웹 주소에서 받은 파일은 풀리지 않습니다.',
    },
    {
      en: 'A download is trusted as it comes unless `--checksum` is given.',
      ko: '`--checksum` 옵션이 없으면 내려받은 파일의 내용을 확인하지 않습니다.',
    },
  ],
  examples: [
    {
      code: 'ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool.tar.gz /tmp/',
      doc: { en: 'Downloads a file and checks what came.', ko: '파일을 내려받고 내용을 검증합니다.' },
    },
  ],
  flags: [
    {
      name: 'checksum',
      type: 'checksum',
      since: '1.6',
      doc: {
        en: 'The build fails unless the downloaded file has this checksum, or the Git repository this commit.',
        ko: '내려받은 파일의 체크섬이나 Git 저장소의 커밋이 이 값과 다르면 빌드가 실패합니다.',
      },
      example: '--checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d',
    },
    chmodFlag,
    chownFlag,
    excludeFlag,
    {
      name: 'keep-git-dir',
      type: 'switch',
      since: '1.1',
      doc: {
        en: 'Keeps the `.git` folder when a Git repository is added; otherwise only the files come.',
        ko: 'Git 저장소를 추가할 때 `.git` 폴더도 함께 가져옵니다. 생략하면 파일만 가져옵니다.',
      },
      example: '--keep-git-dir=true',
    },
    linkFlag,
    {
      name: 'unpack',
      type: 'switch',
      since: '1.17',
      doc: {
        en: 'Says whether tar archives are unpacked, also those that are downloaded. Without it local ones are, and downloads are not.',
        ko: '내려받은 파일을 포함하여 tar 파일을 풀지 정합니다. 생략하면 로컬 파일만 풉니다.',
      },
      example: '--unpack=true',
    },
  ],
  concepts: ['layers', 'build-context'],
  snippet: 'ADD ${1:https://example.com/file.tar.gz} ${2:/tmp/}',
};
