// docker compose images.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeImages: CommandSpec = {
  path: ['compose', 'images'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Lists the images of the project.', ko: '프로젝트가 사용하는 이미지를 나열합니다.' },
  doc: {
    en: 'Lists the images from which the containers of the project were made, with tags and sizes.',
    ko: '프로젝트의 컨테이너를 만든 이미지를 태그, 크기와 함께 나열합니다.',
  },
  examples: [
    {
      code: 'docker compose images',
      doc: { en: 'Shows which image each service runs.', ko: '서비스마다 어떤 이미지를 쓰는지 보여 줍니다.' },
    },
  ],
  seeAlso: ['image ls', 'compose config'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'format',
      type: 'format',
      default: 'table',
      doc: {
        en: 'Prints the images as `table` or `json`.',
        ko: '이미지 목록을 `table` 형식이나 `json` 형식으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Prints only the IDs of the images.', ko: '이미지 ID만 출력합니다.' },
    },
  ],
};
