// docker swarm ca.
import type { CommandSpec } from '../../types';

export const swarmCa: CommandSpec = {
  path: ['swarm', 'ca'],
  usage: '[OPTIONS]',
  summary: {
    en: 'Shows or replaces the root certificate of the swarm.',
    ko: '스웜의 루트 인증서를 보여 주거나 교체합니다.',
  },
  doc: {
    en: 'Prints the root certificate of the swarm in PEM form. With `--rotate` it makes a new one, or takes yours, and has all nodes renew their certificates, which is needed when a key may have leaked. The options about certificates need `--rotate`.',
    ko: '스웜의 루트 인증서를 PEM 형식으로 출력합니다. `--rotate` 옵션을 쓰면 새로 만들거나 지정한 인증서로 바꾸고 모든 노드의 인증서를 갱신합니다. 키가 유출되었을 수 있을 때 필요합니다. 인증서에 관한 옵션은 `--rotate` 옵션과 함께 써야 합니다.',
  },
  examples: [
    {
      code: 'docker swarm ca > swarm-ca.pem',
      doc: { en: 'Stores the root certificate in a file.', ko: '루트 인증서를 파일에 저장합니다.' },
    },
    {
      code: 'docker swarm ca --rotate',
      doc: {
        en: 'Makes a new root certificate and renews those of all nodes.',
        ko: '루트 인증서를 새로 만들고 모든 노드의 인증서를 갱신합니다.',
      },
    },
  ],
  seeAlso: ['swarm update', 'swarm join-token'],
  operands: [],
  flags: [
    {
      long: 'ca-cert',
      type: 'host-path',
      doc: {
        en: 'File with the root certificate to use from now on, in PEM form.',
        ko: '앞으로 쓸 루트 인증서가 든 PEM 형식의 파일입니다.',
      },
      example: '--rotate --ca-cert root.pem --ca-key root-key.pem',
    },
    {
      long: 'ca-key',
      type: 'host-path',
      doc: {
        en: 'File with the private key of that root certificate, in PEM form.',
        ko: '그 루트 인증서의 개인 키가 든 PEM 형식의 파일입니다.',
      },
      example: '--rotate --ca-cert root.pem --ca-key root-key.pem',
    },
    {
      long: 'cert-expiry',
      type: 'duration',
      default: '2160h0m0s',
      doc: {
        en: 'How long the new certificates of nodes are valid, here and at each later renewal.',
        ko: '새로 발급하는 노드 인증서의 유효 기간이며 이후의 갱신에도 적용됩니다.',
      },
      example: '--rotate --cert-expiry 720h',
    },
    {
      long: 'detach',
      short: 'd',
      type: 'switch',
      doc: {
        en: 'Returns at once instead of waiting until all nodes trust the new certificate.',
        ko: '모든 노드가 새 인증서를 신뢰할 때까지 기다리지 않고 곧바로 끝납니다.',
      },
    },
    {
      long: 'external-ca',
      type: 'external-ca',
      repeatable: true,
      doc: {
        en: 'Certificate authority that signs the new certificates of nodes, as `protocol=cfssl,url=…`. Name its root certificate with `--ca-cert`.',
        ko: '새 노드 인증서에 서명할 인증 기관이며 값은 `protocol=cfssl,url=…` 형식입니다. 그 루트 인증서를 `--ca-cert` 옵션으로 지정합니다.',
      },
      example: '--rotate --ca-cert root.pem --external-ca protocol=cfssl,url=https://ca.example.com/sign',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Hides the progress of the rotation.', ko: '교체의 진행 상황을 숨깁니다.' },
    },
    {
      long: 'rotate',
      type: 'switch',
      doc: {
        en: 'Replaces the root certificate; without `--ca-cert` and `--ca-key` docker makes a new one. Join tokens change with it.',
        ko: '루트 인증서를 교체합니다. `--ca-cert` 옵션과 `--ca-key` 옵션이 없으면 Docker가 새로 만듭니다. 참여 토큰도 함께 바뀝니다.',
      },
    },
  ],
};
