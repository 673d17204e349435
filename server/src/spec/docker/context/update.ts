// docker context update.
import type { CommandSpec } from '../../types';

export const contextUpdate: CommandSpec = {
  path: ['context', 'update'],
  usage: '[OPTIONS] CONTEXT',
  summary: { en: 'Changes a context.', ko: '컨텍스트를 수정합니다.' },
  doc: {
    en: 'Replaces the description or the engine address of an existing context. An address is replaced as a whole: certificates must be named again. `default` cannot be changed, as it follows the environment.',
    ko: '기존 컨텍스트의 설명이나 엔진 주소를 바꿉니다. 주소는 통째로 바뀌므로 인증서도 다시 적어야 합니다. `default` 컨텍스트는 환경을 따르므로 바꿀 수 없습니다.',
  },
  examples: [
    {
      code: 'docker context update prod --docker host=ssh://deploy@new.example.com',
      doc: {
        en: 'Points a context to another server.',
        ko: '컨텍스트가 다른 서버를 가리키게 합니다.',
      },
    },
  ],
  seeAlso: ['context create', 'context inspect'],
  concepts: ['contexts'],
  operands: [
    {
      name: 'CONTEXT',
      kind: 'context',
      doc: { en: 'The context to change.', ko: '수정할 컨텍스트입니다.' },
    },
  ],
  flags: [
    {
      long: 'description',
      type: 'string',
      doc: {
        en: 'Replaces the remark of the context.',
        ko: '컨텍스트의 설명을 바꿉니다.',
      },
      example: '--description "staging server"',
    },
    {
      long: 'docker',
      type: 'docker-endpoint',
      repeatable: true,
      doc: {
        en: 'Replaces how the engine is reached, with the keys of `docker context create --docker`, such as `host=ssh://USER@SERVER`.',
        ko: '엔진에 접속하는 방법을 바꿉니다. `docker context create --docker` 옵션과 같은 키를 쓰며 `host=ssh://USER@SERVER` 형태로 적습니다.',
      },
      example: '--docker host=ssh://deploy@new.example.com',
    },
  ],
};
