// Secrets and SSH keys that a build may use without keeping them in the image.
import type { ValueSpec } from '../types';

export const buildSecrets: readonly ValueSpec[] = [
  {
    value: 'id=token,env=TOKEN',
    doc: {
      en: 'A secret named `token` from the environment variable `TOKEN`.',
      ko: '`TOKEN` 환경 변수의 값을 `token` 이름의 시크릿으로 전달합니다.',
    },
  },
  {
    value: 'id=npmrc,src=.npmrc',
    doc: {
      en: 'A secret named `npmrc` from a file.',
      ko: '파일의 내용을 `npmrc` 이름의 시크릿으로 전달합니다.',
    },
  },
  {
    value: 'id=',
    doc: {
      en: 'Name by which `RUN --mount=type=secret,id=…` asks for the secret.',
      ko: '`RUN --mount=type=secret,id=…` 명령에서 시크릿을 찾을 때 쓰는 이름입니다.',
    },
  },
];

export const buildSsh: readonly ValueSpec[] = [
  {
    value: 'default',
    doc: {
      en: 'The SSH agent of this machine, for `RUN --mount=type=ssh`.',
      ko: '`RUN --mount=type=ssh` 명령에서 쓸 이 컴퓨터의 SSH 에이전트입니다.',
    },
  },
  {
    value: 'default=',
    doc: {
      en: 'A private key or agent socket in place of the running agent.',
      ko: '실행 중인 에이전트 대신 쓸 개인 키나 에이전트 소켓의 경로입니다.',
    },
  },
];
