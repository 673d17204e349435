// docker swarm update.
import { swarmCertificateFlags } from '../../shared/swarm-certificate-flags';
import { swarmStateFlags } from '../../shared/swarm-state-flags';
import { withoutDefaults } from '../../shared/without-defaults';
import type { CommandSpec } from '../../types';

export const swarmUpdate: CommandSpec = {
  path: ['swarm', 'update'],
  usage: '[OPTIONS]',
  summary: { en: 'Changes settings of the swarm.', ko: '스웜의 설정을 바꿉니다.' },
  doc: {
    en: 'Changes settings that hold for the whole swarm; what is not given stays as it is. Address pools and the data port are fixed at `docker swarm init`.',
    ko: '스웜 전체에 적용되는 설정을 바꾸며, 지정하지 않은 것은 그대로 둡니다. 주소 대역과 데이터 포트는 `docker swarm init` 명령에서 정한 뒤 바꿀 수 없습니다.',
  },
  examples: [
    {
      code: 'docker swarm update --autolock=true',
      doc: {
        en: 'Locks managers from now on and prints the key.',
        ko: '앞으로 매니저를 잠그고 키를 출력합니다.',
      },
    },
    {
      code: 'docker swarm update --cert-expiry 720h --task-history-limit 2',
      doc: {
        en: 'Shortens the life of certificates and the list of ended tasks.',
        ko: '인증서의 유효 기간과 끝난 태스크의 목록을 줄입니다.',
      },
    },
  ],
  seeAlso: ['swarm init', 'swarm unlock-key', 'node update'],
  operands: [],
  flags: [
    ...withoutDefaults(swarmCertificateFlags),
    ...withoutDefaults(swarmStateFlags),
    {
      long: 'autolock',
      type: 'switch',
      doc: {
        en: 'Switches the encryption of the keys of managers on or off.',
        ko: '매니저의 키를 암호화하는 기능을 켜거나 끕니다.',
      },
      example: '--autolock=false',
    },
  ],
};
