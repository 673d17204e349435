// docker buildx history inspect attachment.
import { buildxFlags } from '../../../shared/buildx-flags';
import type { CommandSpec } from '../../../types';

export const buildxHistoryInspectAttachment: CommandSpec = {
  path: ['buildx', 'history', 'inspect', 'attachment'],
  usage: '[OPTIONS] [REF [DIGEST]]',
  summary: { en: 'Shows an attachment of a build record.', ko: '빌드 기록의 첨부 자료를 보여 줍니다.' },
  doc: {
    en: 'Prints one attachment of a build, such as its provenance, its list of software or its error log.',
    ko: '빌드에 첨부된 출처 증명, 소프트웨어 목록, 오류 로그 같은 자료 하나를 출력합니다.',
  },
  examples: [
    {
      code: 'docker buildx history inspect attachment --type provenance',
      doc: { en: 'Prints the provenance of the last build.', ko: '마지막 빌드의 출처 증명을 출력합니다.' },
    },
  ],
  seeAlso: ['buildx history inspect'],
  operands: [
    {
      name: 'REF',
      kind: 'text',
      optional: true,
      doc: {
        en: 'Record, and the digest of the attachment where its type is not given.',
        ko: '기록과, 종류를 지정하지 않을 때 첨부 자료의 다이제스트입니다.',
      },
    },
  ],
  operandLimit: { min: 0, max: 2 },
  flags: [
    ...buildxFlags,
    {
      long: 'platform',
      type: 'platform',
      doc: {
        en: 'Platform of the result whose attachment is meant.',
        ko: '첨부 자료를 볼 결과의 플랫폼입니다.',
      },
      example: '--platform linux/arm64',
    },
    {
      long: 'type',
      type: 'string',
      doc: {
        en: 'Kind of the attachment: `index`, `manifest`, `image`, `provenance` or `sbom`.',
        ko: '첨부 자료의 종류이며 `index`, `manifest`, `image`, `provenance`, `sbom` 값을 쓸 수 있습니다.',
      },
      example: '--type sbom',
    },
  ],
};
