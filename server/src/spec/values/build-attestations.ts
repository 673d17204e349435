// What a build can tell about itself, as `--attest` takes it.
import type { ValueSpec } from '../types';

export const buildAttestations: readonly ValueSpec[] = [
  {
    value: 'type=sbom',
    doc: { en: 'A list of the packages in the image.', ko: '이미지에 들어 있는 패키지 목록을 붙입니다.' },
  },
  {
    value: 'type=sbom,generator=',
    doc: {
      en: 'The list of packages, made by the scanner image that follows.',
      ko: '뒤에 적은 스캐너 이미지로 만든 패키지 목록을 붙입니다.',
    },
  },
  {
    value: 'type=provenance,mode=max',
    doc: {
      en: 'How the image was built, with all details: also build arguments, so none may be secret.',
      ko: '이미지를 어떻게 빌드했는지 모두 기록합니다. 빌드 인자도 기록되므로 비밀 값이 있으면 안 됩니다.',
    },
  },
  {
    value: 'type=provenance,mode=min',
    doc: {
      en: 'How the image was built, without build arguments.',
      ko: '이미지를 어떻게 빌드했는지 빌드 인자를 빼고 기록합니다.',
    },
  },
  {
    value: 'type=provenance,disabled=true',
    doc: {
      en: 'Leaves out the provenance that is added by default.',
      ko: '기본으로 붙는 출처 정보를 붙이지 않습니다.',
    },
  },
];
