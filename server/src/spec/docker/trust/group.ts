// docker trust.
import type { CommandSpec } from '../../types';

export const trust: CommandSpec = {
  path: ['trust'],
  usage: 'COMMAND',
  summary: {
    en: 'Signs images with Docker Content Trust.',
    ko: 'Docker Content Trust로 이미지를 서명합니다.',
  },
  doc: {
    en: 'Manages keys and signatures of Docker Content Trust (Notary v1). It is on the way out: Docker Hub retires it, and newer docker versions no longer bring it. For new work sign with Sigstore or Notation.',
    ko: 'Docker Content Trust(Notary v1)의 키와 서명을 관리합니다. Docker Hub가 지원을 종료하고 최신 Docker에서도 빠지는 중이므로, 새로 시작한다면 Sigstore나 Notation으로 서명하는 것이 좋습니다.',
  },
  seeAlso: ['image push'],
  operands: [],
  flags: [],
  group: true,
};
