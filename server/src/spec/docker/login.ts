// docker login.
import type { CommandSpec } from '../types';

export const login: CommandSpec = {
  path: ['login'],
  usage: '[OPTIONS] [SERVER]',
  summary: { en: 'Logs in to a registry.', ko: '레지스트리에 로그인합니다.' },
  doc: {
    en: 'Checks user name and password, or better an access token, with a registry and stores them for later pulls and pushes. Without a server it means Docker Hub, and without a user name it offers to log in through the browser. What is stored goes to the credential helper of the system or, without one, nearly in plain text to `~/.docker/config.json`.',
    ko: '레지스트리에 사용자 이름과 비밀번호(되도록 액세스 토큰)를 확인하고, 이후의 pull과 push에 쓰도록 저장합니다. 서버를 적지 않으면 Docker Hub를 뜻하며, 사용자 이름도 적지 않으면 브라우저로 로그인하도록 안내합니다. 인증 정보는 시스템의 자격 증명 도우미에 저장되고, 도우미가 없으면 `~/.docker/config.json` 파일에 평문에 가깝게 저장됩니다.',
  },
  pitfalls: [
    {
      en: 'A password on the command line (`-p`) stays in the shell history and shows up in the process list. Use `--password-stdin`.',
      ko: '명령줄에 적은 비밀번호(`-p`)는 셸 기록에 남고 프로세스 목록에 보입니다. `--password-stdin` 옵션을 사용합니다.',
    },
    {
      en: 'With `sudo docker login` the credentials belong to root and are not found by `docker push` without `sudo`.',
      ko: '`sudo docker login` 명령으로 로그인하면 인증 정보가 root 계정에 저장되어 `sudo` 없이 실행한 `docker push` 명령에서 쓰이지 않습니다.',
    },
  ],
  examples: [
    {
      code: 'echo "$GHCR_TOKEN" | docker login ghcr.io -u alice --password-stdin',
      doc: {
        en: 'Logs in to a registry from a script, with a token from the environment.',
        ko: '스크립트에서 환경 변수의 토큰으로 레지스트리에 로그인합니다.',
      },
    },
    {
      code: 'docker login',
      doc: {
        en: 'Logs in to Docker Hub.',
        ko: 'Docker Hub에 로그인합니다.',
      },
    },
  ],
  seeAlso: ['logout', 'image push', 'image pull'],
  concepts: ['image-references'],
  operands: [
    {
      name: 'SERVER',
      kind: 'text',
      optional: true,
      doc: {
        en: 'Address of the registry, such as `ghcr.io` or `registry.example.com:5000`; Docker Hub if left out.',
        ko: '`ghcr.io`, `registry.example.com:5000` 형태의 레지스트리 주소입니다. 생략하면 Docker Hub입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'password',
      short: 'p',
      type: 'string',
      doc: {
        en: 'Password or access token. Docker warns about it, because others can read it in the process list and the shell history.',
        ko: '비밀번호 또는 액세스 토큰입니다. 프로세스 목록과 셸 기록에서 다른 사람이 읽을 수 있으므로 Docker가 경고합니다.',
      },
      more: {
        en: 'Write `--password-stdin` in its place. For Docker Hub, GitHub and GitLab create an access token with only the needed rights instead of giving away the account’s password.',
        ko: '대신 `--password-stdin` 옵션을 사용합니다. Docker Hub, GitHub, GitLab에서는 계정 비밀번호 대신 필요한 권한만 가진 액세스 토큰을 만들어 씁니다.',
      },
    },
    {
      long: 'password-stdin',
      type: 'switch',
      doc: {
        en: 'Reads the password or token from standard input; needs `--username`.',
        ko: '비밀번호나 토큰을 표준 입력에서 읽습니다. `--username` 옵션이 필요합니다.',
      },
      more: {
        en: 'Feed it from a file or variable: `docker login -u alice --password-stdin < token.txt`. It cannot be combined with `--password`.',
        ko: '파일이나 변수에서 값을 넘겨줍니다(`docker login -u alice --password-stdin < token.txt`). `--password` 옵션과 함께 쓸 수 없습니다.',
      },
      example: '--username alice --password-stdin',
    },
    {
      long: 'username',
      short: 'u',
      type: 'string',
      doc: {
        en: 'User name at the registry. Some registries have fixed ones, such as `AWS` for Amazon ECR.',
        ko: '레지스트리의 사용자 이름입니다. Amazon ECR의 `AWS` 이름처럼 정해진 이름을 쓰는 레지스트리도 있습니다.',
      },
      example: '--username alice',
    },
  ],
};
