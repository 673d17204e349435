// What most compose commands have in common: a dry run, and services as operands.
import type { FlagSpec, OperandSpec, ValueSpec } from '../types';

export const composeFlags: readonly FlagSpec[] = [
  {
    long: 'dry-run',
    type: 'switch',
    doc: {
      en: 'Shows what would be done to containers, networks, volumes and images, and changes nothing.',
      ko: '컨테이너, 네트워크, 볼륨, 이미지에 수행할 작업만 보여 주고 실제로는 아무것도 바꾸지 않습니다.',
    },
  },
];

export const composeServices: OperandSpec = {
  name: 'SERVICE',
  kind: 'service',
  optional: true,
  repeated: true,
  doc: {
    en: 'Services of the compose file that are meant; all of them if none is given.',
    ko: '대상이 되는 compose 파일의 서비스입니다. 생략하면 모든 서비스가 대상입니다.',
  },
};

/** When up, run and create pull images. */
export const composePullPolicies: readonly ValueSpec[] = [
  {
    value: 'policy',
    doc: { en: 'As the service says with `pull_policy`.', ko: '서비스의 `pull_policy` 설정을 따릅니다.' },
  },
  {
    value: 'always',
    doc: {
      en: 'Pulls every image anew before containers are made.',
      ko: '컨테이너를 만들기 전에 모든 이미지를 다시 내려받습니다.',
    },
  },
  {
    value: 'missing',
    doc: {
      en: 'Pulls the images that are not on the host yet.',
      ko: '호스트에 아직 없는 이미지만 내려받습니다.',
    },
  },
  {
    value: 'never',
    doc: {
      en: 'Pulls no image and fails where one is missing.',
      ko: '이미지를 내려받지 않으며 없으면 실패합니다.',
    },
  },
  {
    value: 'build',
    doc: {
      en: 'Builds the images of services that have a `build` section.',
      ko: '`build` 항목이 있는 서비스의 이미지를 빌드합니다.',
    },
  },
];
