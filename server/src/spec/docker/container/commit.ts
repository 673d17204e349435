// docker container commit.
import type { CommandSpec } from '../../types';

export const containerCommit: CommandSpec = {
  path: ['container', 'commit'],
  aliases: [['commit']],
  usage: '[OPTIONS] CONTAINER [REPOSITORY[:TAG]]',
  summary: {
    en: 'Makes an image from the files of a container.',
    ko: '컨테이너의 파일로 이미지를 만듭니다.',
  },
  doc: {
    en: 'Saves what has changed in the file system of a container as one new layer on its image, together with its settings (command, environment, working directory). The processes are frozen for the time of the copy. It is good for keeping the state of a broken container for a later look. For images that others use, write a Dockerfile and use `docker build`: it can be repeated and shows what is inside.',
    ko: '컨테이너의 파일 시스템에서 바뀐 내용을 이미지 위의 새 레이어 하나로 저장하고, 명령, 환경 변수, 작업 디렉터리 같은 설정도 함께 담습니다. 복사하는 동안 프로세스는 멈춥니다. 문제가 생긴 컨테이너의 상태를 남겨 두고 나중에 살펴볼 때 좋습니다. 다른 사람이 쓸 이미지라면 Dockerfile을 작성하여 `docker build` 명령으로 만드는 것이 좋습니다. 다시 만들 수 있고 무엇이 들어 있는지도 드러나기 때문입니다.',
  },
  pitfalls: [
    {
      en: 'The contents of volumes and bind mounts are not part of the image, so a committed database container holds no data.',
      ko: '볼륨과 바인드 마운트의 내용은 이미지에 들어가지 않습니다. 따라서 데이터베이스 컨테이너를 커밋해도 데이터는 담기지 않습니다.',
    },
    {
      en: 'Passwords in environment variables and files end up in the image.',
      ko: '환경 변수와 파일에 있는 비밀번호도 이미지에 그대로 남습니다.',
    },
  ],
  examples: [
    {
      code: 'docker commit -m "state after the crash" web web-debug:1',
      doc: {
        en: 'Keeps the files of a crashed container as an image.',
        ko: '비정상 종료된 컨테이너의 파일을 이미지로 남깁니다.',
      },
    },
    {
      code: 'docker commit --change \'CMD ["python", "app.py"]\' dev-shell prototype:0.1',
      doc: {
        en: 'Makes an image that starts another command than the container did.',
        ko: '컨테이너와 다른 명령을 시작하는 이미지를 만듭니다.',
      },
    },
  ],
  seeAlso: ['buildx build', 'container diff', 'container export', 'image tag'],
  concepts: ['image-references', 'layers'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: {
        en: 'The container to save, running or stopped.',
        ko: '이미지로 저장할 컨테이너입니다. 실행 중이어도, 중지되어 있어도 됩니다.',
      },
    },
    {
      name: 'REPOSITORY[:TAG]',
      kind: 'image',
      optional: true,
      doc: {
        en: 'Name of the new image; without it the image has only an ID.',
        ko: '새 이미지의 이름입니다. 생략하면 이미지에 ID만 있습니다.',
      },
    },
  ],
  flagsStopAtOperand: true,
  flags: [
    {
      long: 'author',
      short: 'a',
      type: 'string',
      doc: {
        en: 'Writes an author into the committed image, such as `"Jane Doe <jane@example.com>"`.',
        ko: '커밋한 이미지에 `"Jane Doe <jane@example.com>"` 형태로 만든 사람을 기록합니다.',
      },
      example: '--author "Jane Doe <jane@example.com>"',
    },
    {
      long: 'change',
      short: 'c',
      type: 'change',
      repeatable: true,
      doc: {
        en: 'Applies one instruction of a Dockerfile to the settings of the new image: `CMD`, `ENTRYPOINT`, `ENV`, `EXPOSE`, `LABEL`, `ONBUILD`, `USER`, `VOLUME`, `WORKDIR`, `HEALTHCHECK` or `STOPSIGNAL`.',
        ko: '새 이미지의 설정에 Dockerfile 명령어 하나를 적용합니다. `CMD`, `ENTRYPOINT`, `ENV`, `EXPOSE`, `LABEL`, `ONBUILD`, `USER`, `VOLUME`, `WORKDIR`, `HEALTHCHECK`, `STOPSIGNAL` 명령어를 쓸 수 있습니다.',
      },
      example: "--change 'ENV DEBUG=true'",
    },
    {
      long: 'message',
      short: 'm',
      type: 'string',
      doc: {
        en: 'Writes a comment about the change into the image; `docker history` shows it.',
        ko: '변경 내용에 대한 설명을 이미지에 기록합니다. `docker history` 명령으로 볼 수 있습니다.',
      },
      example: '--message "added debugging tools"',
    },
    {
      long: 'no-pause',
      type: 'switch',
      since: '29.0',
      doc: {
        en: 'Lets the processes run on during the copy. Files that are just being written may then be saved half done.',
        ko: '복사하는 동안에도 프로세스를 계속 실행합니다. 기록 중인 파일이 불완전한 상태로 저장될 수 있습니다.',
      },
    },
    {
      long: 'pause',
      short: 'p',
      type: 'switch',
      default: 'true',
      deprecated: { since: '29.0' },
      doc: {
        en: 'Freezes the container during the copy, which is the default anyway. Up to Docker 28 `--pause=false` turned it off; since Docker 29 that is `--no-pause`.',
        ko: '복사하는 동안 컨테이너를 멈춥니다. 원래 기본 동작입니다. Docker 28까지는 `--pause=false` 옵션으로 껐고, Docker 29부터는 `--no-pause` 옵션을 사용합니다.',
      },
      example: '--pause=false',
    },
  ],
};
