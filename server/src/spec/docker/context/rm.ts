// docker context rm.
import type { CommandSpec } from '../../types';

export const contextRm: CommandSpec = {
  path: ['context', 'rm'],
  aliases: [['context', 'remove']],
  destroys: true,
  usage: 'CONTEXT [CONTEXT...]',
  summary: { en: 'Removes contexts.', ko: '컨텍스트를 삭제합니다.' },
  doc: {
    en: 'Deletes contexts with their stored certificates from this machine. The engines and their containers are not affected. The context in use is refused unless `-f` is given; `default` cannot be removed.',
    ko: '이 시스템에서 컨텍스트를 저장된 인증서와 함께 삭제합니다. 엔진과 그 컨테이너에는 영향이 없습니다. 사용 중인 컨텍스트는 `-f` 옵션을 주어야 삭제되며, `default` 컨텍스트는 삭제할 수 없습니다.',
  },
  examples: [
    {
      code: 'docker context rm old-server',
      doc: {
        en: 'Forgets how to reach a server.',
        ko: '한 서버의 접속 정보를 삭제합니다.',
      },
    },
  ],
  seeAlso: ['context ls', 'context use'],
  concepts: ['contexts'],
  operands: [
    {
      name: 'CONTEXT',
      kind: 'context',
      repeated: true,
      doc: { en: 'The contexts to remove.', ko: '삭제할 컨텍스트입니다.' },
    },
  ],
  flags: [
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Removes a context even if it is in use, and does not complain about unknown names. Commands then go to `default` again.',
        ko: '사용 중인 컨텍스트도 삭제하고, 없는 이름이 있어도 오류를 내지 않습니다. 그 뒤로 명령은 다시 `default` 컨텍스트에서 실행됩니다.',
      },
    },
  ],
};
