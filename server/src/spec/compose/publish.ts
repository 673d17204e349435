// docker compose publish.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composePublish: CommandSpec = {
  path: ['compose', 'publish'],
  usage: '[OPTIONS] REPOSITORY[:TAG]',
  summary: { en: 'Publishes the application to a registry.', ko: '애플리케이션을 레지스트리에 게시합니다.' },
  doc: {
    en: 'Puts the compose file, without images, into a registry as an OCI artifact. Others start it with `docker compose -f oci://… up`.',
    ko: '이미지를 제외한 compose 파일을 OCI 아티팩트로 레지스트리에 올립니다. 다른 사람은 `docker compose -f oci://… up` 명령으로 실행합니다.',
  },
  examples: [
    {
      code: 'docker compose publish acme/shop:1.2',
      doc: { en: 'Publishes the application under a tag.', ko: '애플리케이션을 태그를 붙여 게시합니다.' },
    },
  ],
  seeAlso: ['compose push'],
  operands: [
    {
      name: 'REPOSITORY[:TAG]',
      kind: 'text',
      doc: { en: 'Name of the artifact in the registry.', ko: '레지스트리에 올릴 아티팩트의 이름입니다.' },
    },
  ],
  flags: [
    ...composeFlags,
    {
      long: 'app',
      type: 'switch',
      doc: {
        en: 'Publishes the images of the services along with the file.',
        ko: '서비스의 이미지도 파일과 함께 게시합니다.',
      },
    },
    {
      long: 'insecure-registry',
      type: 'switch',
      hidden: true,
      doc: {
        en: 'Permits a registry without TLS for publishing.',
        ko: '게시할 때 TLS를 쓰지 않는 레지스트리를 허용합니다.',
      },
    },
    {
      long: 'oci-version',
      type: 'string',
      doc: {
        en: 'Version of the OCI format; chosen by the registry if left out.',
        ko: 'OCI 형식의 버전입니다. 생략하면 레지스트리에 맞게 정해집니다.',
      },
      example: '--oci-version 1.1',
    },
    {
      long: 'resolve-image-digests',
      type: 'switch',
      doc: {
        en: 'Pins the images in the published file to digests.',
        ko: '게시하는 파일의 이미지를 다이제스트로 고정합니다.',
      },
    },
    {
      long: 'with-env',
      type: 'switch',
      doc: {
        en: 'Includes the variables of the file, which may be secrets.',
        ko: '파일의 변수를 포함하며, 비밀 값이 들어갈 수 있습니다.',
      },
    },
    {
      long: 'yes',
      short: 'y',
      type: 'switch',
      doc: {
        en: 'Answers all questions with yes while publishing.',
        ko: '게시하는 동안 나오는 모든 질문에 예로 답합니다.',
      },
    },
  ],
};
