// docker swarm unlock-key.
import type { CommandSpec } from '../../types';

export const swarmUnlockKey: CommandSpec = {
  path: ['swarm', 'unlock-key'],
  usage: '[OPTIONS]',
  summary: {
    en: 'Shows or replaces the key that unlocks managers.',
    ko: '매니저의 잠금을 푸는 키를 보여 주거나 교체합니다.',
  },
  doc: {
    en: 'Prints the key of a swarm with autolock, which a manager needs after a restart. It works only on a manager that is unlocked, so store the key before it is needed.',
    ko: '자동 잠금을 쓰는 스웜에서 매니저가 다시 시작된 뒤에 필요한 키를 출력합니다. 잠기지 않은 매니저에서만 동작하므로 키가 필요해지기 전에 보관합니다.',
  },
  examples: [
    { code: 'docker swarm unlock-key -q', doc: { en: 'Prints the key alone.', ko: '키만 출력합니다.' } },
    { code: 'docker swarm unlock-key --rotate', doc: { en: 'Makes a new key.', ko: '새 키를 만듭니다.' } },
  ],
  seeAlso: ['swarm unlock', 'swarm update'],
  operands: [],
  flags: [
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Prints only the unlock key.', ko: '잠금 해제 키만 출력합니다.' },
    },
    {
      long: 'rotate',
      type: 'switch',
      doc: {
        en: 'Replaces the unlock key. Keep the old one for a while: a manager that was down needs it still.',
        ko: '잠금 해제 키를 교체합니다. 꺼져 있던 매니저에는 이전 키가 필요하므로 얼마 동안 함께 보관합니다.',
      },
    },
  ],
};
