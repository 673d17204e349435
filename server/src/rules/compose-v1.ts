// `docker-compose`, the program that `docker compose` has replaced.
import { defineRule } from './rule';

export const composeV1 = defineRule<undefined>({
  id: 'compose-v1',
  severity: 'hint',
  title: { en: 'Old name of Compose', ko: 'Compose의 옛 이름' },
  why: {
    en: 'The program `docker-compose` was Compose version 1, which has had no updates since July 2023 and is missing on new installations. Its successor is a part of docker and is called with a blank: `docker compose`. It reads the same files and takes nearly the same options.',
    ko: '`docker-compose` 프로그램은 Compose 버전 1이며, 2023년 7월 이후 업데이트가 없고 새로 설치한 환경에는 들어 있지 않습니다. 후속 버전은 Docker에 포함되어 있고 `docker compose`처럼 공백을 넣어 부릅니다. 같은 파일을 읽고 옵션도 거의 같습니다.',
  },
  examples: [{ bad: '<|>docker-compose<|> up -d', good: 'docker compose up -d' }],
  message: () => ({
    en: '`docker-compose` is the old Compose, which new installations lack: it is `docker compose` now.',
    ko: '`docker-compose` 명령은 새로 설치한 환경에 없는 옛 Compose입니다. 이제는 `docker compose` 명령을 씁니다.',
  }),
  *check({ site }) {
    const word = site.words[0];
    // A path names a program that somebody has put there on purpose.
    if (word?.cooked !== 'docker-compose') return;
    yield { span: word.span, data: undefined, tag: 'deprecated' };
  },
  fixes({ span }) {
    const title = { en: 'Change to `docker compose`', ko: '`docker compose` 명령으로 바꾸기' };
    return [{ title, edits: [{ span, newText: 'docker compose' }], safe: false }];
  },
});
