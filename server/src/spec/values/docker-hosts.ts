// Where a daemon listens, as `--host` and `DOCKER_HOST` take it, and the fields of a context.
import type { ValueSpec } from '../types';

export const dockerHosts: readonly ValueSpec[] = [
  {
    value: 'unix:///var/run/docker.sock',
    doc: {
      en: 'The socket of the daemon on this machine; the default on Linux and macOS.',
      ko: '이 컴퓨터에 있는 데몬의 소켓이며 Linux와 macOS의 기본값입니다.',
    },
  },
  {
    value: 'ssh://',
    doc: {
      en: 'A daemon on another machine, through SSH: `ssh://user@host`.',
      ko: '다른 컴퓨터의 데몬에 SSH로 접속하며 `ssh://user@host` 형식으로 씁니다.',
    },
  },
  {
    value: 'tcp://',
    doc: {
      en: 'A daemon that listens on the network, with TLS on port 2376: `tcp://host:2376`.',
      ko: '네트워크에 열린 데몬이며, TLS를 쓰는 2376번 포트에 `tcp://host:2376` 형식으로 접속합니다.',
    },
  },
  {
    value: 'npipe:////./pipe/docker_engine',
    doc: {
      en: 'The named pipe of the daemon on Windows.',
      ko: 'Windows에서 데몬이 쓰는 명명된 파이프입니다.',
    },
  },
];

export const dockerEndpoints: readonly ValueSpec[] = [
  {
    value: 'host=',
    doc: {
      en: 'Address of the daemon, such as `host=ssh://user@server`.',
      ko: '데몬의 주소이며 `host=ssh://user@server` 형식으로 씁니다.',
    },
  },
  {
    value: 'ca=',
    doc: {
      en: 'Path of the certificate of the authority that the daemon is checked with.',
      ko: '데몬을 확인할 인증 기관 인증서의 경로입니다.',
    },
  },
  {
    value: 'cert=',
    doc: { en: "Path of the client's certificate for TLS.", ko: 'TLS에 쓸 클라이언트 인증서의 경로입니다.' },
  },
  {
    value: 'key=',
    doc: { en: "Path of the client's private key for TLS.", ko: 'TLS에 쓸 클라이언트 개인 키의 경로입니다.' },
  },
  {
    value: 'skip-tls-verify=true',
    doc: { en: 'Does not check the certificate of the daemon.', ko: '데몬의 인증서를 확인하지 않습니다.' },
  },
  {
    value: 'from=',
    doc: {
      en: 'Context whose settings for the daemon are copied.',
      ko: '데몬 접속 설정을 복사할 컨텍스트의 이름입니다.',
    },
  },
];
