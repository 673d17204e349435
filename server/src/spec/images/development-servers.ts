// Servers that developers work with: builds, code, images (facts: the images' own documentation).
import type { ImageSpec } from '../types';

export const developmentServers: readonly ImageSpec[] = [
  {
    name: 'jenkins/jenkins',
    purpose: {
      en: 'Jenkins, a build server; port 50000 is for agents that connect from outside.',
      ko: '빌드 서버 Jenkins입니다. 50000번 포트는 외부에서 접속하는 에이전트용입니다.',
    },
    tags: ['lts-jdk21', 'lts', 'lts-alpine', 'lts-slim'],
    ports: [8080, 50000],
    dataDirectory: '/var/jenkins_home',
    env: [
      {
        name: 'JAVA_OPTS',
        doc: {
          en: 'Options for the JVM of Jenkins; `-Djenkins.install.runSetupWizard=false` skips the wizard.',
          ko: 'Jenkins의 JVM에 전달할 옵션입니다. `-Djenkins.install.runSetupWizard=false` 값은 설치 마법사를 건너뜁니다.',
        },
        example: '-Djenkins.install.runSetupWizard=false',
      },
      {
        name: 'JENKINS_OPTS',
        doc: {
          en: 'Arguments for Jenkins itself, such as `--prefix=/jenkins`.',
          ko: '`--prefix=/jenkins` 값처럼 Jenkins 자체에 전달할 인자입니다.',
        },
        example: '--prefix=/jenkins',
      },
      {
        name: 'JENKINS_SLAVE_AGENT_PORT',
        doc: {
          en: 'Port for agents; `50000` by default.',
          ko: '에이전트가 접속할 포트입니다. 기본값은 `50000` 포트입니다.',
        },
        example: '50000',
      },
    ],
  },
  {
    name: 'sonarqube',
    purpose: {
      en: 'SonarQube, which checks the quality of code. Its search engine needs `vm.max_map_count` of the host at 262144 or more.',
      ko: '코드 품질을 검사하는 SonarQube입니다. 내장 검색 엔진을 위해 호스트의 `vm.max_map_count` 값이 262144 이상이어야 합니다.',
    },
    tags: ['community', 'lts-community', 'developer'],
    ports: [9000],
    dataDirectory: '/opt/sonarqube/data',
    env: [
      {
        name: 'SONAR_JDBC_URL',
        doc: {
          en: 'Address of the PostgreSQL database; without it an embedded one for trials is used.',
          ko: 'PostgreSQL 데이터베이스 주소입니다. 없으면 시험용 내장 데이터베이스를 씁니다.',
        },
        example: 'jdbc:postgresql://db:5432/sonar',
      },
      {
        name: 'SONAR_JDBC_USERNAME',
        doc: {
          en: 'User with which SonarQube logs in to the database.',
          ko: 'SonarQube가 데이터베이스에 로그인할 사용자입니다.',
        },
        example: 'sonar',
      },
      {
        name: 'SONAR_JDBC_PASSWORD',
        secret: true,
        doc: {
          en: 'Password of the database user of SonarQube.',
          ko: 'SonarQube 데이터베이스 사용자의 비밀번호입니다.',
        },
        example: 'secret',
      },
      {
        name: 'SONAR_ES_BOOTSTRAP_CHECKS_DISABLE',
        doc: {
          en: '`true` skips the checks of the search engine, `vm.max_map_count` among them: for trials.',
          ko: '`true` 값은 `vm.max_map_count` 확인을 비롯한 검색 엔진의 점검을 건너뜁니다. 시험 용도로만 씁니다.',
        },
        example: 'true',
      },
    ],
  },
  {
    name: 'gitea/gitea',
    purpose: {
      en: 'Gitea, a server for Git repositories; SSH listens on port 22 of the container.',
      ko: 'Git 저장소 서버 Gitea입니다. SSH는 컨테이너의 22번 포트에서 동작합니다.',
    },
    tags: ['1.24', '1.24-rootless', '1'],
    ports: [3000, 22],
    dataDirectory: '/data',
    env: [
      {
        name: 'USER_UID',
        doc: {
          en: 'User id that Gitea runs with: the owner of a mounted directory.',
          ko: 'Gitea가 실행될 사용자 ID이며, 마운트한 디렉터리의 소유자와 맞춥니다.',
        },
        example: '1000',
      },
      {
        name: 'USER_GID',
        doc: {
          en: 'Group id that Gitea runs with.',
          ko: 'Gitea가 실행될 그룹 ID입니다.',
        },
        example: '1000',
      },
      {
        name: 'GITEA__database__DB_TYPE',
        doc: {
          en: 'Kind of database: `postgres`, `mysql`, `sqlite3` or `mssql`. Every setting is given as `GITEA__<section>__<KEY>`.',
          ko: '데이터베이스 종류이며 `postgres`, `mysql`, `sqlite3`, `mssql` 값을 쓸 수 있습니다. 다른 설정도 `GITEA__<섹션>__<키>` 형식으로 지정합니다.',
        },
        example: 'postgres',
      },
      {
        name: 'GITEA__database__HOST',
        doc: {
          en: 'Name and port of the database server of Gitea.',
          ko: 'Gitea가 쓸 데이터베이스 서버의 이름과 포트입니다.',
        },
        example: 'db:5432',
      },
      {
        name: 'GITEA__database__PASSWD',
        secret: true,
        doc: {
          en: 'Password of the database user of Gitea.',
          ko: 'Gitea 데이터베이스 사용자의 비밀번호입니다.',
        },
        example: 'secret',
      },
    ],
  },
  {
    name: 'gitlab/gitlab-ce',
    purpose: {
      en: 'GitLab Community Edition with all its services in one container; takes about 4 GB of memory. Mount volumes at `/etc/gitlab` and `/var/log/gitlab` too.',
      ko: '모든 서비스를 컨테이너 하나에 담은 GitLab 커뮤니티 에디션이며 메모리가 4GB가량 필요합니다. `/etc/gitlab`, `/var/log/gitlab` 경로에도 볼륨을 연결합니다.',
    },
    tags: ['18.5.0-ce.0', 'latest'],
    ports: [80, 443, 22],
    dataDirectory: '/var/opt/gitlab',
    env: [
      {
        name: 'GITLAB_OMNIBUS_CONFIG',
        doc: {
          en: 'Settings as in `gitlab.rb`, separated by semicolons.',
          ko: '`gitlab.rb` 파일과 같은 설정이며 세미콜론으로 구분합니다.',
        },
        example: "external_url 'https://gitlab.example.com'",
      },
      {
        name: 'GITLAB_ROOT_PASSWORD',
        secret: true,
        doc: {
          en: 'First password of `root`; made up and written to `/etc/gitlab/initial_root_password` if left out.',
          ko: '`root` 사용자의 첫 비밀번호입니다. 생략하면 임의로 만들어 `/etc/gitlab/initial_root_password` 파일에 저장합니다.',
        },
        example: 'long-secret',
      },
    ],
  },
  {
    name: 'registry',
    purpose: {
      en: 'A registry for images of your own.',
      ko: '직접 운영하는 이미지 레지스트리입니다.',
    },
    tags: ['3', '2'],
    ports: [5000],
    dataDirectory: '/var/lib/registry',
    env: [
      {
        name: 'REGISTRY_STORAGE_DELETE_ENABLED',
        doc: {
          en: '`true` allows images to be deleted through the API. Every setting is given as `REGISTRY_` and its path.',
          ko: '`true` 값은 API로 이미지를 삭제할 수 있게 합니다. 다른 설정도 `REGISTRY_` 뒤에 설정 경로를 붙여 지정합니다.',
        },
        example: 'true',
      },
      {
        name: 'REGISTRY_HTTP_TLS_CERTIFICATE',
        doc: {
          en: 'Path of the certificate with which the registry speaks HTTPS; goes with `REGISTRY_HTTP_TLS_KEY`.',
          ko: '레지스트리가 HTTPS에 쓸 인증서의 경로이며 `REGISTRY_HTTP_TLS_KEY` 변수와 함께 씁니다.',
        },
        example: '/certs/domain.crt',
      },
      {
        name: 'REGISTRY_AUTH_HTPASSWD_PATH',
        doc: {
          en: 'Path of the file with users and bcrypt passwords; goes with `REGISTRY_AUTH_HTPASSWD_REALM`.',
          ko: '사용자와 bcrypt 비밀번호가 있는 파일의 경로이며 `REGISTRY_AUTH_HTPASSWD_REALM` 변수와 함께 씁니다.',
        },
        example: '/auth/htpasswd',
      },
      {
        name: 'REGISTRY_PROXY_REMOTEURL',
        doc: {
          en: 'Registry to mirror: images are fetched from there and kept.',
          ko: '미러링할 레지스트리의 주소이며, 여기서 가져온 이미지를 보관합니다.',
        },
        example: 'https://registry-1.docker.io',
      },
    ],
  },
  {
    name: 'docker',
    purpose: {
      en: 'Docker in Docker: the `-dind` tags run a daemon and need `--privileged`, the `-cli` tags hold the client only.',
      ko: 'Docker 안의 Docker입니다. `-dind` 태그는 데몬을 실행하며 `--privileged` 옵션이 필요하고, `-cli` 태그에는 클라이언트만 있습니다.',
    },
    tags: ['28-dind', '28-cli', '28', '28-dind-rootless'],
    ports: [2376, 2375],
    dataDirectory: '/var/lib/docker',
    env: [
      {
        name: 'DOCKER_TLS_CERTDIR',
        doc: {
          en: 'Where certificates are created; the empty value switches TLS off and opens port 2375 to everybody.',
          ko: '인증서를 만들 디렉터리입니다. 빈 값이면 TLS를 끄고 2375번 포트를 누구에게나 엽니다.',
        },
        example: '/certs',
      },
      {
        name: 'DOCKER_HOST',
        doc: {
          en: 'Daemon that the client talks to.',
          ko: '클라이언트가 접속할 데몬의 주소입니다.',
        },
        example: 'tcp://docker:2376',
      },
    ],
  },
  {
    name: 'portainer/portainer-ce',
    purpose: {
      en: 'Portainer, a web interface for docker; mounts the socket of the daemon and so rules the host.',
      ko: 'Docker용 웹 화면 Portainer입니다. 데몬의 소켓을 마운트하므로 호스트 전체를 제어할 수 있습니다.',
    },
    tags: ['lts', 'sts', '2.27.0'],
    ports: [9443, 9000, 8000],
    dataDirectory: '/data',
  },
  {
    name: 'sonatype/nexus3',
    purpose: {
      en: 'Nexus Repository, which keeps packages and images; the first password is in `/nexus-data/admin.password`.',
      ko: '패키지와 이미지를 보관하는 Nexus Repository입니다. 첫 비밀번호는 `/nexus-data/admin.password` 파일에 있습니다.',
    },
    tags: ['3.80.0', 'latest'],
    ports: [8081],
    dataDirectory: '/nexus-data',
    env: [
      {
        name: 'INSTALL4J_ADD_VM_PARAMS',
        doc: {
          en: 'Options for the JVM of Nexus.',
          ko: 'Nexus의 JVM에 전달할 옵션입니다.',
        },
        example: '-Xms1g -Xmx1g',
      },
    ],
  },
  {
    name: 'wiremock/wiremock',
    purpose: {
      en: 'WireMock, which stands in for HTTP services in tests; reads its stubs from `/home/wiremock/mappings`.',
      ko: '테스트에서 HTTP 서비스를 대신하는 WireMock이며, `/home/wiremock/mappings` 디렉터리에서 응답 정의를 읽습니다.',
    },
    tags: ['3.13.0', '3.9.1'],
    ports: [8080],
    env: [
      {
        name: 'WIREMOCK_OPTIONS',
        doc: {
          en: 'Arguments of WireMock, separated by commas.',
          ko: 'WireMock에 전달할 인자이며 쉼표로 구분합니다.',
        },
        example: '--verbose',
      },
    ],
  },
  {
    name: 'localstack/localstack',
    purpose: {
      en: 'LocalStack, which imitates the services of AWS on your machine.',
      ko: 'AWS 서비스를 로컬에서 흉내 내는 LocalStack입니다.',
    },
    tags: ['4', '4.0', 'stable'],
    ports: [4566],
    dataDirectory: '/var/lib/localstack',
    env: [
      {
        name: 'SERVICES',
        doc: {
          en: 'Services that may be used, separated by commas; all by default.',
          ko: '사용할 서비스 목록이며 쉼표로 구분합니다. 기본값은 모든 서비스입니다.',
        },
        example: 's3,sqs',
      },
      {
        name: 'DEBUG',
        doc: {
          en: '`1` logs much more.',
          ko: '`1` 값은 로그를 훨씬 자세히 남깁니다.',
        },
        example: '1',
      },
      {
        name: 'PERSISTENCE',
        doc: {
          en: '`1` keeps the state over restarts, in the paid editions.',
          ko: '`1` 값은 재시작 후에도 상태를 유지합니다. 유료 에디션에서 동작합니다.',
        },
        example: '1',
      },
      {
        name: 'LOCALSTACK_AUTH_TOKEN',
        secret: true,
        doc: {
          en: 'Token of a LocalStack account.',
          ko: 'LocalStack 계정의 토큰입니다.',
        },
        example: 'token',
      },
    ],
  },
  {
    name: 'axllent/mailpit',
    purpose: {
      en: 'Mailpit, which catches the mail of programs under test: SMTP on port 1025, web interface on port 8025.',
      ko: '테스트하는 프로그램의 메일을 받아 보여 주는 Mailpit입니다. SMTP는 1025번, 웹 화면은 8025번 포트입니다.',
    },
    tags: ['v1.27', 'v1.21', 'latest'],
    ports: [8025, 1025],
    env: [
      {
        name: 'MP_DATABASE',
        doc: {
          en: 'File that keeps the messages; without it they are gone with the container.',
          ko: '메시지를 보관할 파일입니다. 없으면 컨테이너와 함께 사라집니다.',
        },
        example: '/data/mailpit.db',
      },
      {
        name: 'MP_MAX_MESSAGES',
        doc: {
          en: 'How many messages are kept; `500` by default.',
          ko: '보관할 메시지 수입니다. 기본값은 `500` 값입니다.',
        },
        example: '500',
      },
    ],
  },
  {
    name: 'selenium/standalone-chrome',
    purpose: {
      en: 'Chrome for browser tests with Selenium; give it `--shm-size 2g`. Port 7900 shows the browser.',
      ko: 'Selenium 브라우저 테스트용 Chrome이며 `--shm-size 2g` 옵션을 함께 씁니다. 7900번 포트에서 브라우저 화면을 볼 수 있습니다.',
    },
    tags: ['4', '4.25.0-20241024', 'latest'],
    ports: [4444, 7900],
    env: [
      {
        name: 'SE_NODE_MAX_SESSIONS',
        doc: {
          en: 'How many sessions run at once; needs `SE_NODE_OVERRIDE_MAX_SESSIONS=true` to go beyond the CPUs.',
          ko: '동시에 실행할 세션 수입니다. CPU 수보다 크게 하려면 `SE_NODE_OVERRIDE_MAX_SESSIONS=true` 설정이 필요합니다.',
        },
        example: '2',
      },
      {
        name: 'SE_VNC_NO_PASSWORD',
        doc: {
          en: '`1` shows the browser without a password.',
          ko: '`1` 값은 비밀번호 없이 브라우저 화면을 볼 수 있게 합니다.',
        },
        example: '1',
      },
    ],
  },
];
