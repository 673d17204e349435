// docker itself: the options that stand before every command.
import type { CommandSpec } from '../types';

export const docker: CommandSpec = {
  path: [],
  usage: '[OPTIONS] COMMAND',
  summary: {
    en: 'Sends commands to the Docker daemon.',
    ko: 'Docker 데몬에 명령을 보내는 클라이언트입니다.',
  },
  doc: {
    en: 'The command-line client of Docker. It reads the command line, sends requests to the daemon (`dockerd`) over its API and prints the answers; images and containers live with the daemon, which may be on another machine. Global options such as `--context` and `--host` choose the daemon and stand before the command; options of a command stand after its name. Most commands are grouped by what they act on, such as `docker container stop`, and have a short form, `docker stop`.',
    ko: 'Docker의 명령줄 클라이언트입니다. 명령줄을 해석하여 데몬(`dockerd`)의 API에 요청을 보내고 응답을 출력합니다. 이미지와 컨테이너는 데몬 쪽에 있으며, 데몬은 다른 컴퓨터에 있을 수도 있습니다. 데몬을 고르는 `--context`, `--host` 같은 전역 옵션은 명령 앞에 쓰고, 명령의 옵션은 명령 이름 뒤에 씁니다. 대부분의 명령은 `docker container stop` 명령처럼 대상별로 묶여 있고 `docker stop` 형식의 짧은 이름도 있습니다.',
  },
  pitfalls: [
    {
      en: 'Global options work only before the command: `docker --debug ps` is right, `docker ps --debug` is an error.',
      ko: '전역 옵션은 명령 앞에서만 쓸 수 있습니다. `docker --debug ps` 명령은 올바르고 `docker ps --debug` 명령은 오류입니다.',
    },
    {
      en: 'Whoever may talk to the daemon can become root on its host, so be careful with the group `docker` and with `tcp://` addresses.',
      ko: '데몬에 접근할 수 있는 사용자는 그 호스트의 root 권한을 얻을 수 있으므로, `docker` 그룹과 `tcp://` 주소를 다룰 때 주의합니다.',
    },
  ],
  examples: [
    {
      code: 'docker --context staging ps',
      doc: {
        en: 'Lists the containers of the daemon that the context `staging` describes.',
        ko: '`staging` 컨텍스트가 가리키는 데몬의 컨테이너를 나열합니다.',
      },
    },
    {
      code: 'docker -H ssh://deploy@example.com logs web',
      doc: {
        en: 'Shows the logs of a container on another machine over SSH.',
        ko: 'SSH로 다른 컴퓨터에 연결하여 그곳에 있는 컨테이너의 로그를 봅니다.',
      },
    },
  ],
  seeAlso: ['container run', 'context use', 'version', 'system info'],
  concepts: ['daemon', 'container', 'image'],
  operands: [],
  flags: [
    {
      long: 'config',
      type: 'host-path',
      default: '~/.docker',
      doc: {
        en: 'Sets the directory of the client configuration, which holds `config.json`, the registry logins and the contexts. The variable `DOCKER_CONFIG` does the same.',
        ko: '클라이언트 설정 디렉터리를 지정합니다. 이 디렉터리에는 `config.json` 파일과 레지스트리 로그인 정보, 컨텍스트가 들어 있습니다. `DOCKER_CONFIG` 환경 변수로도 지정할 수 있습니다.',
      },
      example: '--config ./ci-docker-config',
    },
    {
      long: 'context',
      short: 'c',
      type: 'context-ref',
      doc: {
        en: 'Uses the named context for this call: the address and certificates of a daemon, saved with `docker context create`. It overrides `DOCKER_HOST` and the context chosen with `docker context use`, and cannot be combined with `--host`.',
        ko: '이번 호출에 사용할 컨텍스트를 이름으로 지정합니다. 컨텍스트는 `docker context create` 명령으로 저장한 데몬의 주소와 인증서입니다. `DOCKER_HOST` 환경 변수와 `docker context use` 명령으로 선택한 컨텍스트보다 우선하며, `--host` 옵션과 함께 쓸 수 없습니다.',
      },
      example: '--context staging',
    },
    {
      long: 'debug',
      short: 'D',
      type: 'switch',
      doc: {
        en: 'Prints debug messages of the client. The messages of the daemon are in its own log.',
        ko: '클라이언트의 디버그 메시지를 출력합니다. 데몬의 메시지는 데몬 로그에 따로 기록됩니다.',
      },
    },
    {
      long: 'host',
      short: 'H',
      type: 'docker-host',
      repeatable: true,
      doc: {
        en: 'Sets the address of the daemon: `unix:///path`, `ssh://user@host`, `tcp://host:port` or, on Windows, `npipe:////./pipe/name`. Although it looks like a list, the client takes only one.',
        ko: '데몬의 주소를 `unix:///path`, `ssh://user@host`, `tcp://host:port` 형식으로 지정하며, Windows에서는 `npipe:////./pipe/name` 형식도 씁니다. 목록형 옵션처럼 보이지만 클라이언트는 하나만 받습니다.',
      },
      more: {
        en: '- `DOCKER_HOST` sets it for a whole shell; for daily use save the address as a context.\n- Paths in `-v` and bind mounts are those of the machine of the daemon, while build contexts and `--env-file` are read on yours. Published ports open there too.\n- `ssh://` needs docker on the other machine and a login by key. `tcp://` without TLS gives everybody in the network root on that machine.\n- It must stand before the command: in `docker run -h`, the small letter sets the host name of the container.',
        ko: '- 셸 전체에 적용하려면 `DOCKER_HOST` 환경 변수를 쓰고, 자주 쓰는 주소는 컨텍스트로 저장합니다.\n- `-v` 옵션과 바인드 마운트의 경로는 데몬이 있는 컴퓨터의 경로이며, 게시한 포트도 그쪽에서 열립니다. 빌드 컨텍스트와 `--env-file` 옵션의 파일은 현재 컴퓨터에서 읽습니다.\n- `ssh://` 주소를 쓰려면 상대 컴퓨터에 docker가 설치되어 있고 키로 로그인할 수 있어야 합니다. TLS 없는 `tcp://` 주소는 네트워크의 누구에게나 그 컴퓨터의 root 권한을 내주는 셈입니다.\n- 명령 앞에 써야 합니다. `docker run -h` 명령의 소문자 옵션은 컨테이너의 호스트 이름을 정합니다.',
      },
      example: '-H ssh://deploy@example.com',
    },
    {
      long: 'log-level',
      short: 'l',
      type: 'string',
      default: 'info',
      values: [
        {
          value: 'debug',
          doc: { en: 'Everything, for finding errors.', ko: '오류를 찾기 위한 모든 메시지입니다.' },
        },
        {
          value: 'info',
          doc: { en: 'Usual messages and all below.', ko: '일반 메시지와 그 아래 단계 전부입니다.' },
        },
        {
          value: 'warn',
          doc: { en: 'Warnings and errors.', ko: '경고와 오류입니다.' },
        },
        {
          value: 'error',
          doc: { en: 'Errors only.', ko: '오류만 출력합니다.' },
        },
        {
          value: 'fatal',
          doc: { en: 'Only errors that end the client.', ko: '클라이언트를 끝내는 오류만 출력합니다.' },
        },
      ],
      doc: {
        en: 'Sets from which severity on the client prints its own messages. It changes neither the logs of containers nor those of the daemon.',
        ko: '클라이언트가 자신의 메시지를 어느 심각도부터 출력할지 정합니다. 컨테이너나 데몬의 로그는 바뀌지 않습니다.',
      },
      example: '--log-level warn',
    },
    {
      long: 'tls',
      type: 'switch',
      doc: {
        en: 'Encrypts the connection to a `tcp://` daemon without checking whose certificate it shows. Use `--tlsverify` to check it.',
        ko: '`tcp://` 주소의 데몬과 통신을 암호화하지만 상대의 인증서는 확인하지 않습니다. 확인하려면 `--tlsverify` 옵션을 씁니다.',
      },
    },
    {
      long: 'tlscacert',
      type: 'host-path',
      default: '~/.docker/ca.pem',
      doc: {
        en: 'Sets the file of the certificate authority that the certificate of the daemon must come from.',
        ko: '데몬의 인증서를 발급한 인증 기관(CA)의 인증서 파일을 지정합니다.',
      },
      example: '--tlscacert ./certs/ca.pem',
    },
    {
      long: 'tlscert',
      type: 'host-path',
      default: '~/.docker/cert.pem',
      doc: {
        en: 'Sets the file of the certificate with which the client identifies itself to the daemon.',
        ko: '클라이언트가 데몬에 자신을 증명할 때 사용할 인증서 파일을 지정합니다.',
      },
      example: '--tlscert ./certs/cert.pem',
    },
    {
      long: 'tlskey',
      type: 'host-path',
      default: '~/.docker/key.pem',
      doc: {
        en: 'Sets the file of the private key that belongs to the certificate in `--tlscert`.',
        ko: '`--tlscert` 옵션의 인증서에 맞는 개인 키 파일을 지정합니다.',
      },
      example: '--tlskey ./certs/key.pem',
    },
    {
      long: 'tlsverify',
      type: 'switch',
      doc: {
        en: 'Encrypts the connection to a `tcp://` daemon and refuses one whose certificate is not from the known authority. The variable `DOCKER_TLS_VERIFY` does the same, and `DOCKER_CERT_PATH` names the directory of the certificates.',
        ko: '`tcp://` 주소의 데몬과 통신을 암호화하고, 지정한 인증 기관의 인증서가 아니면 연결을 거부합니다. `DOCKER_TLS_VERIFY` 환경 변수로도 켤 수 있고, `DOCKER_CERT_PATH` 환경 변수로 인증서 디렉터리를 지정합니다.',
      },
    },
    {
      long: 'version',
      short: 'v',
      type: 'switch',
      doc: {
        en: 'Prints the version of the client in one line, without asking the daemon. `docker version` shows both sides.',
        ko: '데몬에 묻지 않고 클라이언트의 버전을 한 줄로 출력합니다. 데몬의 버전까지 보려면 `docker version` 명령을 사용합니다.',
      },
    },
  ],
  flagsStopAtOperand: true,
  group: true,
};
