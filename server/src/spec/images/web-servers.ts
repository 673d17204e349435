// Web servers and reverse proxies (facts: the images' own documentation and Dockerfiles).
import type { ImageSpec } from '../types';

export const webServers: readonly ImageSpec[] = [
  {
    name: 'nginx',
    purpose: {
      en: 'Web server and reverse proxy; serves the files in `/usr/share/nginx/html`.',
      ko: '웹 서버이자 리버스 프록시이며, `/usr/share/nginx/html` 디렉터리의 파일을 제공합니다.',
    },
    tags: ['1.29', '1.29-alpine', '1.28', '1.28-alpine', 'stable-alpine'],
    ports: [80],
    env: [
      {
        name: 'NGINX_ENVSUBST_TEMPLATE_DIR',
        doc: {
          en: 'Directory of the `*.template` files whose variables are filled in at start; `/etc/nginx/templates` by default.',
          ko: '시작할 때 변수를 채워 넣을 `*.template` 파일이 있는 디렉터리입니다. 기본값은 `/etc/nginx/templates` 경로입니다.',
        },
        example: '/etc/nginx/templates',
      },
      {
        name: 'NGINX_ENVSUBST_OUTPUT_DIR',
        doc: {
          en: 'Where the filled-in templates go; `/etc/nginx/conf.d` by default.',
          ko: '변수를 채운 템플릿을 저장할 디렉터리입니다. 기본값은 `/etc/nginx/conf.d` 경로입니다.',
        },
        example: '/etc/nginx/conf.d',
      },
      {
        name: 'NGINX_ENVSUBST_FILTER',
        doc: {
          en: 'Regular expression of the variable names to fill in; all others stay as they are.',
          ko: '템플릿에서 채워 넣을 변수 이름의 정규식입니다. 나머지 변수는 그대로 둡니다.',
        },
        example: '^APP_',
      },
      {
        name: 'NGINX_ENTRYPOINT_QUIET_LOGS',
        doc: {
          en: 'Any value silences the messages of the start scripts.',
          ko: '값이 있으면 시작 스크립트의 메시지를 출력하지 않습니다.',
        },
        example: '1',
      },
      {
        name: 'NGINX_ENTRYPOINT_WORKER_PROCESSES_AUTOTUNE',
        doc: {
          en: 'Any value sets the number of workers to the CPUs that the container may use.',
          ko: '값이 있으면 워커 수를 컨테이너가 쓸 수 있는 CPU 수에 맞춥니다.',
        },
        example: '1',
      },
    ],
  },
  {
    name: 'httpd',
    purpose: {
      en: 'Apache HTTP Server; serves the files in `/usr/local/apache2/htdocs`.',
      ko: 'Apache HTTP 서버이며, `/usr/local/apache2/htdocs` 디렉터리의 파일을 제공합니다.',
    },
    tags: ['2.4', '2.4-alpine'],
    ports: [80],
  },
  {
    name: 'caddy',
    purpose: {
      en: 'Web server that gets its TLS certificates by itself; reads `/etc/caddy/Caddyfile`.',
      ko: 'TLS 인증서를 스스로 발급받는 웹 서버이며, `/etc/caddy/Caddyfile` 파일을 읽습니다.',
    },
    tags: ['2.10', '2.10-alpine', '2', '2-alpine'],
    ports: [80, 443],
    dataDirectory: '/data',
    env: [
      {
        name: 'XDG_DATA_HOME',
        doc: {
          en: 'Where certificates and keys are kept; `/data` in this image.',
          ko: '인증서와 키를 보관하는 디렉터리입니다. 이 이미지에서는 `/data` 경로입니다.',
        },
        example: '/data',
      },
      {
        name: 'XDG_CONFIG_HOME',
        doc: {
          en: 'Where the last configuration loaded is saved; `/config` in this image.',
          ko: '마지막으로 불러온 설정을 저장하는 디렉터리입니다. 이 이미지에서는 `/config` 경로입니다.',
        },
        example: '/config',
      },
    ],
  },
  {
    name: 'traefik',
    purpose: {
      en: 'Reverse proxy that finds its backends from the labels of containers.',
      ko: '컨테이너의 레이블을 보고 연결할 서비스를 찾아내는 리버스 프록시입니다.',
    },
    tags: ['v3.5', 'v3.4', 'v2.11'],
    ports: [80],
    env: [
      {
        name: 'TRAEFIK_PROVIDERS_DOCKER',
        doc: {
          en: 'Whether containers are discovered through the docker socket, as the argument `--providers.docker`.',
          ko: '`--providers.docker` 인자와 같으며, Docker 소켓을 통해 컨테이너를 찾을지 정합니다.',
        },
        example: 'true',
      },
      {
        name: 'TRAEFIK_API_INSECURE',
        doc: {
          en: 'Opens the dashboard on port 8080 without a login: not for production.',
          ko: '로그인 없는 대시보드를 8080번 포트에 엽니다. 운영 환경에서는 쓰지 않습니다.',
        },
        example: 'true',
      },
      {
        name: 'TRAEFIK_LOG_LEVEL',
        doc: {
          en: 'How much is logged: `DEBUG`, `INFO`, `WARN`, `ERROR`.',
          ko: '로그 수준입니다. `DEBUG`, `INFO`, `WARN`, `ERROR` 값을 쓸 수 있습니다.',
        },
        example: 'INFO',
      },
    ],
  },
  {
    name: 'haproxy',
    purpose: {
      en: 'Load balancer for HTTP and TCP; does not start without `/usr/local/etc/haproxy/haproxy.cfg`.',
      ko: 'HTTP와 TCP 로드 밸런서이며, `/usr/local/etc/haproxy/haproxy.cfg` 파일이 없으면 시작하지 않습니다.',
    },
    tags: ['3.2', '3.2-alpine', '3.0', '3.0-alpine', 'lts'],
  },
  {
    name: 'tomcat',
    purpose: {
      en: 'Server for Java web applications; runs the WAR files in `/usr/local/tomcat/webapps`.',
      ko: 'Java 웹 애플리케이션 서버이며, `/usr/local/tomcat/webapps` 디렉터리의 WAR 파일을 실행합니다.',
    },
    tags: ['10.1-jdk21', '11.0-jdk21', '10.1', '9.0-jdk17'],
    ports: [8080],
    env: [
      {
        name: 'CATALINA_OPTS',
        doc: {
          en: 'Options for the JVM of the server, such as the size of the heap.',
          ko: '힙 크기처럼 서버의 JVM에 전달할 옵션입니다.',
        },
        example: '-Xmx512m',
      },
      {
        name: 'JAVA_OPTS',
        doc: {
          en: 'Options for every JVM that the scripts of Tomcat start, that of `shutdown.sh` too.',
          ko: '`shutdown.sh` 스크립트를 포함하여 Tomcat 스크립트가 시작하는 모든 JVM에 전달할 옵션입니다.',
        },
        example: '-Dfile.encoding=UTF-8',
      },
    ],
  },
];
