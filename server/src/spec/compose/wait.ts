// docker compose wait.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeWait: CommandSpec = {
  path: ['compose', 'wait'],
  usage: '[OPTIONS] SERVICE [SERVICE...]',
  summary: { en: 'Waits until services end.', ko: '서비스가 끝날 때까지 기다립니다.' },
  doc: {
    en: 'Waits until the first of the named services has ended and prints its exit status.',
    ko: '지정한 서비스 중 첫 번째가 끝날 때까지 기다렸다가 종료 코드를 출력합니다.',
  },
  examples: [
    {
      code: 'docker compose wait migrate',
      doc: { en: 'Waits for the end of a job.', ko: '작업이 끝날 때까지 기다립니다.' },
    },
  ],
  seeAlso: ['container wait'],
  operands: [
    {
      name: 'SERVICE',
      kind: 'service',
      repeated: true,
      doc: { en: 'Services to wait for.', ko: '기다릴 서비스입니다.' },
    },
  ],
  flags: [
    ...composeFlags,
    {
      long: 'down-project',
      type: 'switch',
      doc: {
        en: 'Takes the whole project down when the service has ended.',
        ko: '서비스가 끝나면 프로젝트 전체를 내립니다.',
      },
    },
  ],
};
