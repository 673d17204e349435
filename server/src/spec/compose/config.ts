// docker compose config.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeConfig: CommandSpec = {
  path: ['compose', 'config'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: {
    en: 'Checks and prints the resolved compose file.',
    ko: 'compose 파일을 검사하고 최종 결과를 출력합니다.',
  },
  doc: {
    en: 'Reads the compose files, puts in variables, merges overrides and prints the result, or says what is wrong. The first thing to run when a service does not get the setting you expect.',
    ko: 'compose 파일을 읽어 변수를 넣고 재정의 파일을 합친 결과를 출력하거나, 잘못된 곳을 알려 줍니다. 서비스에 설정이 예상대로 적용되지 않을 때 먼저 실행해 볼 명령입니다.',
  },
  pitfalls: [
    {
      en: 'The output holds the values of variables, passwords included.',
      ko: '출력에는 비밀번호를 포함한 변수의 실제 값이 들어 있습니다.',
    },
  ],
  examples: [
    {
      code: 'docker compose config --quiet',
      doc: { en: 'Only checks whether the file is valid.', ko: '파일이 올바른지만 검사합니다.' },
    },
    {
      code: 'docker compose config --services',
      doc: { en: 'Lists the names of the services.', ko: '서비스 이름을 나열합니다.' },
    },
  ],
  seeAlso: ['compose up'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'environment',
      type: 'switch',
      doc: {
        en: 'Prints the variables that are put into the file.',
        ko: '파일에 대입되는 변수를 출력합니다.',
      },
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints the file as `yaml` or `json`.',
        ko: '결과를 `yaml` 형식이나 `json` 형식으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'hash',
      type: 'string',
      doc: {
        en: 'Prints a hash of the configuration of services, `*` for all; it changes when a container has to be made anew.',
        ko: '서비스 설정의 해시를 출력하며 `*` 값은 모든 서비스를 뜻합니다. 해시가 바뀌면 컨테이너를 다시 만들어야 합니다.',
      },
      example: "--hash '*'",
    },
    {
      long: 'images',
      type: 'switch',
      doc: { en: 'Prints only the images of the services.', ko: '서비스의 이미지만 출력합니다.' },
    },
    {
      long: 'lock-image-digests',
      type: 'switch',
      doc: {
        en: 'Prints an override file that pins the images to digests.',
        ko: '이미지를 다이제스트로 고정하는 재정의 파일을 출력합니다.',
      },
    },
    {
      long: 'models',
      type: 'switch',
      doc: { en: 'Prints only the names of AI models.', ko: 'AI 모델 이름만 출력합니다.' },
    },
    {
      long: 'networks',
      type: 'switch',
      doc: { en: 'Prints only the names of networks.', ko: '네트워크 이름만 출력합니다.' },
    },
    {
      long: 'no-consistency',
      type: 'switch',
      doc: {
        en: 'Skips checks between parts, such as services that are referred to but missing.',
        ko: '참조된 서비스가 없는 경우처럼 항목 사이의 관계는 검사하지 않습니다.',
      },
    },
    {
      long: 'no-env-resolution',
      type: 'switch',
      doc: { en: 'Leaves `env_file` entries unread.', ko: '`env_file` 항목의 파일을 읽지 않습니다.' },
    },
    {
      long: 'no-interpolate',
      type: 'switch',
      doc: {
        en: 'Leaves variables such as `${TAG}` as they stand.',
        ko: '`${TAG}` 같은 변수를 치환하지 않고 그대로 둡니다.',
      },
    },
    {
      long: 'no-normalize',
      type: 'switch',
      doc: {
        en: 'Leaves out defaults and short forms unexpanded.',
        ko: '기본값을 채우거나 짧은 표기를 펼치지 않습니다.',
      },
    },
    {
      long: 'no-path-resolution',
      type: 'switch',
      doc: { en: 'Leaves relative paths as they stand.', ko: '상대 경로를 그대로 둡니다.' },
    },
    {
      long: 'output',
      short: 'o',
      type: 'host-path',
      doc: { en: 'Writes the result to this file.', ko: '결과를 이 파일에 저장합니다.' },
      example: '-o resolved.yaml',
    },
    {
      long: 'profiles',
      type: 'switch',
      doc: { en: 'Prints only the names of profiles.', ko: '프로필 이름만 출력합니다.' },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints nothing; the exit status tells whether the file is valid.',
        ko: '아무것도 출력하지 않고 종료 코드로만 파일이 올바른지 알려 줍니다.',
      },
    },
    {
      long: 'resolve-image-digests',
      type: 'switch',
      doc: {
        en: 'Replaces image tags by the digests they stand for now.',
        ko: '이미지 태그를 현재 가리키는 다이제스트로 바꿉니다.',
      },
    },
    {
      long: 'services',
      type: 'switch',
      doc: { en: 'Prints only the names of services.', ko: '서비스 이름만 출력합니다.' },
    },
    {
      long: 'variables',
      type: 'switch',
      doc: {
        en: 'Lists the variables of the file with their defaults.',
        ko: '파일에서 사용하는 변수와 기본값을 나열합니다.',
      },
    },
    {
      long: 'volumes',
      type: 'switch',
      doc: { en: 'Prints only the names of volumes.', ko: '볼륨 이름만 출력합니다.' },
    },
  ],
};
