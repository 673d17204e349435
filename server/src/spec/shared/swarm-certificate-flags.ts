// Flags that docker swarm init and update share: the certificates of nodes.
import type { FlagSpec } from '../types';

export const swarmCertificateFlags: readonly FlagSpec[] = [
  {
    long: 'cert-expiry',
    type: 'duration',
    default: '2160h0m0s',
    doc: {
      en: 'How long the certificates of nodes are valid; nodes renew them by themselves before. The default is 90 days, the unit `h` the largest.',
      ko: '노드 인증서의 유효 기간이며, 노드가 만료되기 전에 스스로 갱신합니다. 기본값은 90일이고 가장 큰 단위는 `h`입니다.',
    },
    example: '--cert-expiry 720h',
  },
  {
    long: 'external-ca',
    type: 'external-ca',
    repeatable: true,
    doc: {
      en: 'Lets another certificate authority sign the certificates of nodes, as `protocol=cfssl,url=…`. It must use the root certificate of the swarm.',
      ko: '다른 인증 기관이 노드 인증서에 서명하게 합니다. 값은 `protocol=cfssl,url=…` 형식이며, 스웜의 루트 인증서를 쓰는 인증 기관이어야 합니다.',
    },
    example: '--external-ca protocol=cfssl,url=https://ca.example.com/sign',
  },
];
