// Annotations that registries and tools know (image-spec of OCI, annotations).
import type { ValueSpec } from '../types';

export const annotations: readonly ValueSpec[] = [
  {
    value: 'org.opencontainers.image.title=',
    doc: { en: 'Title of the image for people.', ko: '사람이 읽을 이미지 제목입니다.' },
  },
  {
    value: 'org.opencontainers.image.description=',
    doc: { en: 'What the software in the image is for.', ko: '이미지에 담긴 소프트웨어의 설명입니다.' },
  },
  {
    value: 'org.opencontainers.image.source=',
    doc: {
      en: 'Address of the source code; GitHub links the image to its repository by it.',
      ko: '소스 코드의 주소이며, GitHub는 이 값으로 이미지를 저장소에 연결합니다.',
    },
  },
  {
    value: 'org.opencontainers.image.url=',
    doc: { en: 'Address where more is told about the image.', ko: '이미지에 대한 정보가 있는 주소입니다.' },
  },
  {
    value: 'org.opencontainers.image.documentation=',
    doc: { en: 'Address of the documentation.', ko: '문서의 주소입니다.' },
  },
  {
    value: 'org.opencontainers.image.version=',
    doc: { en: 'Version of the software in the image.', ko: '이미지에 담긴 소프트웨어의 버전입니다.' },
  },
  {
    value: 'org.opencontainers.image.revision=',
    doc: {
      en: 'Revision of the source code, such as a commit of Git.',
      ko: 'Git 커밋처럼 소스 코드의 리비전입니다.',
    },
  },
  {
    value: 'org.opencontainers.image.created=',
    doc: {
      en: 'Date and time of the build, in the form of RFC 3339.',
      ko: '빌드한 날짜와 시각이며 RFC 3339 형식으로 적습니다.',
    },
  },
  {
    value: 'org.opencontainers.image.authors=',
    doc: {
      en: 'People or organization responsible for the image.',
      ko: '이미지를 책임지는 사람이나 조직입니다.',
    },
  },
  {
    value: 'org.opencontainers.image.vendor=',
    doc: { en: 'Organization that distributes the image.', ko: '이미지를 배포하는 조직입니다.' },
  },
  {
    value: 'org.opencontainers.image.licenses=',
    doc: {
      en: 'Licenses as an SPDX expression, such as `MIT`.',
      ko: '라이선스이며 `MIT` 값처럼 SPDX 표현으로 적습니다.',
    },
  },
];
