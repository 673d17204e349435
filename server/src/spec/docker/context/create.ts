// docker context create.
import type { CommandSpec } from '../../types';

export const contextCreate: CommandSpec = {
  path: ['context', 'create'],
  usage: '[OPTIONS] CONTEXT',
  summary: {
    en: 'Saves how to reach an engine under a name.',
    ko: '엔진에 접속하는 방법을 이름으로 저장합니다.',
  },
  doc: {
    en: 'Stores the address of an engine, with certificates if needed, under a name. `docker context use NAME` or `docker --context NAME …` then lets all commands work there, for example on a server over SSH. Nothing is contacted when the context is created, so mistakes show up at first use.',
    ko: '엔진의 주소를 필요하면 인증서와 함께 이름을 붙여 저장합니다. 그 뒤에 `docker context use NAME` 또는 `docker --context NAME …` 명령을 쓰면 모든 명령이 그 엔진에서 실행됩니다. SSH로 접속하는 서버가 좋은 예입니다. 만들 때는 접속을 시도하지 않으므로 잘못된 설정은 처음 쓸 때 드러납니다.',
  },
  pitfalls: [
    {
      en: 'Bind mounts of a remote engine mean paths on the remote machine; local files are not carried over.',
      ko: '원격 엔진에서 바인드 마운트의 경로는 원격 시스템의 경로를 뜻하며, 로컬 파일이 옮겨지지는 않습니다.',
    },
  ],
  examples: [
    {
      code: 'docker context create prod --docker host=ssh://deploy@server.example.com\ndocker --context prod ps',
      doc: {
        en: 'Names a server that is reached over SSH and lists its containers.',
        ko: 'SSH로 접속하는 서버에 이름을 붙이고 그 서버의 컨테이너를 나열합니다.',
      },
    },
  ],
  seeAlso: ['context use', 'context ls', 'context update'],
  concepts: ['contexts'],
  operands: [
    {
      name: 'CONTEXT',
      kind: 'new-name',
      doc: {
        en: 'Name of the new context: letters, digits, `_`, `.`, `+` and `-`, at least two characters.',
        ko: '새 컨텍스트의 이름입니다. 영문자, 숫자, `_`, `.`, `+`, `-` 문자로 두 글자 이상 적습니다.',
      },
    },
  ],
  flags: [
    {
      long: 'description',
      type: 'string',
      doc: {
        en: 'A remark about the new context, shown by `docker context ls`.',
        ko: '새 컨텍스트에 대한 설명입니다. `docker context ls` 명령에 표시됩니다.',
      },
      example: '--description "production server"',
    },
    {
      long: 'docker',
      type: 'docker-endpoint',
      repeatable: true,
      doc: {
        en: 'How to reach the engine, as `KEY=VALUE` pairs joined by commas: `host` (`ssh://`, `tcp://`, `unix://`, `npipe://`), `ca`, `cert`, `key`, `skip-tls-verify`, or `from` with another context.',
        ko: '엔진에 접속하는 방법을 쉼표로 이은 `KEY=VALUE` 쌍으로 적습니다. 키는 `host`(`ssh://`, `tcp://`, `unix://`, `npipe://`), `ca`, `cert`, `key`, `skip-tls-verify`, 그리고 다른 컨텍스트를 가리키는 `from` 등입니다.',
      },
      more: {
        en: 'With `ssh://` no port has to be opened and no certificate made: the client logs in with your SSH keys and talks to the engine through the connection. `tcp://` without certificates gives everyone who reaches the port full control over the machine.',
        ko: '`ssh://` 주소를 쓰면 포트를 열거나 인증서를 만들 필요가 없습니다. 클라이언트가 SSH 키로 로그인하여 그 연결로 엔진과 통신합니다. 인증서 없는 `tcp://` 주소는 포트에 접근할 수 있는 누구에게나 시스템의 모든 권한을 줍니다.',
      },
      example: '--docker host=ssh://deploy@server.example.com',
    },
    {
      long: 'from',
      type: 'string',
      doc: {
        en: 'Copies the settings of this existing context to begin with.',
        ko: '기존 컨텍스트의 설정을 복사하여 시작합니다.',
      },
      example: '--from default',
    },
  ],
};
