// docker compose ls.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeLs: CommandSpec = {
  path: ['compose', 'ls'],
  usage: '[OPTIONS]',
  summary: { en: 'Lists compose projects.', ko: 'compose 프로젝트를 나열합니다.' },
  doc: {
    en: 'Lists the projects that run on this host, with their state and the files they were started from, wherever you are.',
    ko: '현재 디렉터리와 상관없이 이 호스트에서 실행 중인 프로젝트를 상태, 시작할 때 쓴 파일과 함께 나열합니다.',
  },
  examples: [
    {
      code: 'docker compose ls --all',
      doc: { en: 'Lists stopped projects too.', ko: '중지된 프로젝트까지 나열합니다.' },
    },
  ],
  seeAlso: ['compose ps'],
  operands: [],
  flags: [
    ...composeFlags,
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Also lists projects whose containers have all stopped.',
        ko: '모든 컨테이너가 중지된 프로젝트도 나열합니다.',
      },
    },
    {
      long: 'filter',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only projects that match, such as `name=shop`.',
        ko: '`name=shop` 같은 조건에 맞는 프로젝트만 나열합니다.',
      },
      example: '--filter name=shop',
    },
    {
      long: 'format',
      type: 'format',
      default: 'table',
      doc: {
        en: 'Prints the projects as `table` or `json`.',
        ko: '프로젝트 목록을 `table` 형식이나 `json` 형식으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Prints only the names of the projects.', ko: '프로젝트 이름만 출력합니다.' },
    },
  ],
};
