// docker compose watch.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeWatch: CommandSpec = {
  path: ['compose', 'watch'],
  usage: '[SERVICE...]',
  summary: { en: 'Updates services as their source changes.', ko: '소스가 바뀌면 서비스를 갱신합니다.' },
  doc: {
    en: 'Watches the files named in the `develop` sections and syncs them into the containers, or rebuilds, when they change.',
    ko: '`develop` 항목에 적힌 파일을 감시하여 바뀌면 컨테이너에 동기화하거나 다시 빌드합니다.',
  },
  examples: [
    {
      code: 'docker compose watch',
      doc: { en: 'Watches all services of the project.', ko: '프로젝트의 모든 서비스를 감시합니다.' },
    },
  ],
  seeAlso: ['compose up'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'no-up',
      type: 'switch',
      doc: {
        en: 'Does not build and start the services before watching.',
        ko: '감시하기 전에 서비스를 빌드하거나 시작하지 않습니다.',
      },
    },
    {
      long: 'prune',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Removes images that rebuilding has left without a tag.',
        ko: '다시 빌드하면서 태그가 없어진 이미지를 삭제합니다.',
      },
    },
    {
      long: 'quiet',
      type: 'switch',
      doc: { en: 'Hides the output of building while watching.', ko: '감시하는 동안 빌드 출력을 숨깁니다.' },
    },
  ],
};
