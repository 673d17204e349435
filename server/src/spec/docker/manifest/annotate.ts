// docker manifest annotate.
import type { CommandSpec } from '../../types';

export const manifestAnnotate: CommandSpec = {
  path: ['manifest', 'annotate'],
  usage: '[OPTIONS] MANIFEST_LIST MANIFEST',
  summary: {
    en: 'Adds platform data to an entry of a local manifest list.',
    ko: '로컬 매니페스트 목록의 항목에 플랫폼 정보를 추가합니다.',
  },
  doc: {
    en: 'Says for which platform an image of a manifest list is, where the image itself does not say it. Nothing is pushed yet.',
    ko: '이미지 자체에 정보가 없을 때 매니페스트 목록의 이미지가 어떤 플랫폼용인지 적습니다. 아직 푸시되지는 않습니다.',
  },
  examples: [
    {
      code: 'docker manifest annotate acme/app:1.2 acme/app:1.2-arm64 --arch arm64',
      doc: { en: 'Marks an entry of the list as ARM.', ko: '목록의 항목을 ARM용으로 표시합니다.' },
    },
  ],
  seeAlso: ['manifest create', 'manifest push'],
  operands: [
    {
      name: 'MANIFEST_LIST',
      kind: 'text',
      doc: {
        en: 'List to change, made before with `docker manifest create`.',
        ko: '`docker manifest create` 명령으로 만들어 둔, 수정할 목록입니다.',
      },
    },
    {
      name: 'MANIFEST',
      kind: 'text',
      doc: { en: 'Entry of the list that gets the data.', ko: '정보를 추가할 목록의 항목입니다.' },
    },
  ],
  flags: [
    {
      long: 'arch',
      type: 'string',
      doc: { en: 'Processor architecture of the image.', ko: '이미지의 프로세서 아키텍처입니다.' },
      example: '--arch arm64',
    },
    {
      long: 'os',
      type: 'string',
      doc: { en: 'Operating system of the image.', ko: '이미지의 운영체제입니다.' },
      example: '--os linux',
    },
    {
      long: 'os-features',
      type: 'csv',
      repeatable: true,
      doc: {
        en: 'Features of the operating system that the image needs.',
        ko: '이미지에 필요한 운영체제 기능입니다.',
      },
      example: '--os-features win32k',
    },
    {
      long: 'os-version',
      type: 'string',
      doc: {
        en: 'Version of the operating system, for Windows images.',
        ko: 'Windows 이미지의 운영체제 버전입니다.',
      },
      example: '--os-version 10.0.20348',
    },
    {
      long: 'variant',
      type: 'string',
      doc: {
        en: 'Variant of the architecture, such as `v7`.',
        ko: '`v7` 값처럼 아키텍처의 세부 종류입니다.',
      },
      example: '--variant v7',
    },
  ],
};
