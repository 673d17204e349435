// docker context import.
import type { CommandSpec } from '../../types';

export const contextImport: CommandSpec = {
  path: ['context', 'import'],
  usage: 'CONTEXT FILE|-',
  summary: { en: 'Reads a context from a file.', ko: '파일에서 컨텍스트를 가져옵니다.' },
  doc: {
    en: 'Adds a context from an archive of `docker context export`, or from a zip file, under the given name. It is not selected by this; do so with `docker context use`. A context redirects all commands to another machine, so import only files whose origin you trust.',
    ko: '`docker context export` 아카이브나 zip 파일에서 컨텍스트를 읽어 지정한 이름으로 추가합니다. 바로 선택되지는 않으므로 `docker context use` 명령으로 선택합니다. 컨텍스트는 모든 명령을 다른 시스템으로 보내므로 출처를 믿을 수 있는 파일만 가져와야 합니다.',
  },
  examples: [
    {
      code: 'docker context import prod prod.dockercontext',
      doc: {
        en: 'Adds a context that was exported elsewhere.',
        ko: '다른 곳에서 내보낸 컨텍스트를 추가합니다.',
      },
    },
  ],
  seeAlso: ['context export', 'context use'],
  concepts: ['contexts'],
  operands: [
    {
      name: 'CONTEXT',
      kind: 'new-name',
      doc: {
        en: 'Name under which the context is added.',
        ko: '추가할 컨텍스트에 붙일 이름입니다.',
      },
    },
    {
      name: 'FILE|-',
      kind: 'host-path',
      doc: {
        en: 'The exported file, or `-` for standard input.',
        ko: '내보낸 파일입니다. `-` 값은 표준 입력을 뜻합니다.',
      },
    },
  ],
  flags: [],
};
