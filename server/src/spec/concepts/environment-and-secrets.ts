// The concept page on environment variables and the secrets in them.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const three = codeBlock(`docker run -d -e SPRING_PROFILES_ACTIVE=prod myapp:v1.0
docker run -d --env-file ./app.env myapp:v1.0
docker run -d -e DB_PASSWORD myapp:v1.0`);
const secretFile = codeBlock(`docker run -d --name db \\
  -v "$PWD/db-password.txt":/run/secrets/db-password:ro \\
  -e POSTGRES_PASSWORD_FILE=/run/secrets/db-password \\
  postgres:17`);

export const environmentAndSecrets: ConceptSpec = {
  id: 'environment-and-secrets',
  title: { en: 'Environment variables and secrets', ko: '환경 변수와 비밀 정보' },
  body: {
    en: paragraphs(
      'Environment variables carry settings into a container: `-e NAME=VALUE` sets one, `--env-file` sets many from a file, and `-e NAME` passes on a variable of your shell. They are not a safe place for secrets, because whoever may use docker can read them with `docker inspect`.',
      three,
      'If a name is set more than once, `-e` overrides `--env-file`, and both override `ENV` in the image. Values are fixed when the container is created.',
      '**Passwords**',
      'A literal `-e DB_PASSWORD=…` also ends up in the script, in version control, in the history of the shell and in the process list. Better ways, from good to best: `-e DB_PASSWORD` with the value in your environment, `--env-file` with a file outside of version control, or a mounted file. Many official images read such a file through a variable that ends in `_FILE`:',
      secretFile,
      'In Swarm and Compose, `secrets` do the mounting.',
      '**Pitfalls**',
      '- No blanks around `=`: in `-e NAME = value`, the `=` is taken for the image.\n- In an env file, quotes belong to the value, and `export` is an error.\n- `"$NAME"` is expanded by your shell, `\'$NAME\'` by nobody: the program receives it as it stands.\n- Database images read passwords only when they set up an empty data directory; later changes have no effect.\n- `ENV` and `ARG` in a Dockerfile stay in the image for everybody to see.',
    ),
    ko: paragraphs(
      '환경 변수는 컨테이너에 설정을 전달합니다. `-e NAME=VALUE` 옵션은 변수 하나를 설정하고, `--env-file` 옵션은 파일에서 여러 개를 읽으며, `-e NAME` 옵션은 현재 셸의 변수를 넘깁니다. Docker를 쓸 수 있는 사용자는 누구나 `docker inspect` 명령으로 값을 볼 수 있으므로 비밀 정보를 두기에 안전한 곳은 아닙니다.',
      three,
      '같은 이름이 여러 번 설정되면 `-e` 옵션이 `--env-file` 옵션보다, 두 옵션이 이미지의 `ENV` 설정보다 우선합니다. 값은 컨테이너를 만들 때 정해집니다.',
      '**비밀번호**',
      '`-e DB_PASSWORD=…` 형식으로 값을 직접 쓰면 스크립트와 버전 관리, 셸 기록, 프로세스 목록에도 남습니다. 환경에 값을 두고 `-e DB_PASSWORD` 형식으로 넘기는 방법, 버전 관리에서 제외한 파일을 `--env-file` 옵션으로 읽는 방법, 파일을 마운트하는 방법의 순서로 더 안전합니다. 많은 공식 이미지는 이름이 `_FILE` 접미사로 끝나는 변수로 이런 파일을 읽습니다.',
      secretFile,
      'Swarm과 Compose에서는 `secrets` 기능이 파일을 마운트해 줍니다.',
      '**주의할 점**',
      '- `=` 기호 앞뒤에 공백을 두지 않습니다. `-e NAME = value` 형식으로 쓰면 `=` 기호가 이미지로 처리됩니다.\n- 환경 변수 파일에서는 따옴표가 값에 포함되고, `export` 키워드는 오류입니다.\n- `"$NAME"` 표기는 현재 셸이 확장하고, `\'$NAME\'` 표기는 아무도 확장하지 않아 프로그램에 그대로 전달됩니다.\n- 데이터베이스 이미지는 빈 데이터 디렉터리를 준비할 때만 비밀번호를 읽으므로, 나중에 바꾸어도 효과가 없습니다.\n- Dockerfile의 `ENV` 값과 `ARG` 값은 이미지에 남아 누구나 볼 수 있습니다.',
    ),
  },
  seeAlso: ['container', 'image', 'volumes-and-bind-mounts'],
};
