// docker context export.
import type { CommandSpec } from '../../types';

export const contextExport: CommandSpec = {
  path: ['context', 'export'],
  usage: '[OPTIONS] CONTEXT [FILE|-]',
  summary: { en: 'Writes a context to a file.', ko: '컨텍스트를 파일로 내보냅니다.' },
  doc: {
    en: 'Packs a context with its address and certificates into an archive that `docker context import` reads on another machine. Without a file name it becomes `CONTEXT.dockercontext` in the current directory. The file may hold a private key, so treat it like a password.',
    ko: '컨텍스트를 주소와 인증서까지 아카이브로 묶습니다. 다른 시스템에서 `docker context import` 명령으로 읽을 수 있습니다. 파일 이름을 생략하면 현재 디렉터리에 `CONTEXT.dockercontext` 파일이 생깁니다. 파일에 개인 키가 들어 있을 수 있으므로 비밀번호처럼 다루어야 합니다.',
  },
  examples: [
    {
      code: 'docker context export prod prod.dockercontext',
      doc: {
        en: 'Saves a context for use on another machine.',
        ko: '다른 시스템에서 쓸 수 있도록 컨텍스트를 저장합니다.',
      },
    },
  ],
  seeAlso: ['context import', 'context inspect'],
  concepts: ['contexts'],
  operands: [
    {
      name: 'CONTEXT',
      kind: 'context',
      doc: { en: 'The context to export.', ko: '내보낼 컨텍스트입니다.' },
    },
    {
      name: 'FILE|-',
      kind: 'host-path',
      optional: true,
      doc: {
        en: 'File to write, which must not exist yet, or `-` for standard output.',
        ko: '기록할 파일입니다. 아직 없는 파일이어야 하며, `-` 값은 표준 출력을 뜻합니다.',
      },
    },
  ],
  flags: [],
};
