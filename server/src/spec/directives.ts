// The parser directives at the top of a Dockerfile.
import type { DirectiveSpec } from './dockerfile-types';

export const directives: readonly DirectiveSpec[] = [
  {
    name: 'check',
    doc: {
      en: 'Says which checks of `docker build --check` are left out, and whether the others stop the build. Dockline leaves out the same.',
      ko: '`docker build --check` 명령의 검사 중 건너뛸 것과, 나머지를 오류로 볼지를 정합니다. Dockline도 같은 검사를 건너뜁니다.',
    },
    example: '# check=skip=JSONArgsRecommended;error=true',
    values: [
      {
        value: 'skip=',
        doc: { en: 'Names of checks, or `all`.', ko: '건너뛸 검사의 이름이나 `all` 값입니다.' },
      },
      {
        value: 'error=true',
        doc: { en: 'Any finding stops the build.', ko: '검사에 걸리면 빌드를 멈춥니다.' },
      },
    ],
  },
  {
    name: 'escape',
    doc: {
      en: 'The character that joins lines and escapes others. With a backtick, Windows paths can be written with backslashes.',
      ko: '줄을 잇고 다른 문자를 이스케이프하는 문자를 정합니다. 백틱으로 정하면 Windows 경로를 백슬래시로 적을 수 있습니다.',
    },
    example: '# escape=`',
    values: [
      {
        value: '\\',
        doc: {
          en: 'The backslash, as it is without the directive.',
          ko: '지시문이 없을 때와 같은 백슬래시입니다.',
        },
      },
      { value: '`', doc: { en: 'The backtick, for Windows.', ko: 'Windows에 알맞은 백틱입니다.' } },
    ],
  },
  {
    name: 'syntax',
    doc: {
      en: 'The version of the Dockerfile language that reads this file, fetched as an image. `docker/dockerfile:1` is always the newest stable one, so that new features work with an older Docker.',
      ko: '이 파일을 읽을 Dockerfile 문법의 버전이며 이미지로 내려받습니다. `docker/dockerfile:1` 값은 항상 최신 안정 버전이므로 오래된 Docker에서도 새 기능을 쓸 수 있습니다.',
    },
    example: '# syntax=docker/dockerfile:1',
    values: [
      {
        value: 'docker/dockerfile:1',
        doc: { en: 'The newest stable version.', ko: '최신 안정 버전입니다.' },
      },
      {
        value: 'docker/dockerfile:1-labs',
        doc: { en: 'With what is still being tried out.', ko: '아직 시험 중인 기능을 포함한 버전입니다.' },
      },
    ],
  },
];
