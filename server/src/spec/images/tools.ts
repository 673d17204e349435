// Tools and servers that fit under no other topic (facts: the images' own documentation).
import type { ImageSpec } from '../types';

export const tools: readonly ImageSpec[] = [
  {
    name: 'hello-world',
    purpose: {
      en: 'Prints a message that tells whether docker works, and ends.',
      ko: 'Docker가 제대로 동작하는지 알려 주는 메시지를 출력하고 종료합니다.',
    },
    tags: ['latest', 'linux'],
  },
  {
    name: 'curlimages/curl',
    purpose: {
      en: 'curl, to try requests from within a docker network; its arguments follow the image.',
      ko: 'Docker 네트워크 안에서 요청을 시험해 보는 curl이며, 이미지 뒤에 인자를 적습니다.',
    },
    tags: ['8.16.0', '8.15.0', '8.10.1'],
  },
  {
    name: 'nicolaka/netshoot',
    purpose: {
      en: 'Tools for finding faults in networks; often run with `--network container:<name>`.',
      ko: '네트워크 문제를 찾는 도구 모음이며, 흔히 `--network container:<이름>` 옵션과 함께 실행합니다.',
    },
    tags: ['v0.13', 'latest'],
    needsCommand: true,
  },
  {
    name: 'minio/minio',
    purpose: {
      en: 'MinIO, storage that speaks S3; needs `server /data --console-address :9001` after the image.',
      ko: 'S3와 호환되는 저장소 MinIO이며, 이미지 뒤에 `server /data --console-address :9001` 명령이 필요합니다.',
    },
    tags: ['RELEASE.2025-09-07T16-13-09Z', 'latest'],
    ports: [9000, 9001],
    dataDirectory: '/data',
    env: [
      {
        name: 'MINIO_ROOT_USER',
        doc: {
          en: 'Administrator and access key; `minioadmin` by default.',
          ko: '관리자이자 액세스 키입니다. 기본값은 `minioadmin` 사용자입니다.',
        },
        example: 'admin',
      },
      {
        name: 'MINIO_ROOT_PASSWORD',
        secret: true,
        doc: {
          en: 'Password and secret key, at least 8 characters; `minioadmin` by default.',
          ko: '비밀번호이자 비밀 키이며 8자 이상이어야 합니다. 기본값은 `minioadmin` 값입니다.',
        },
        example: 'long-secret',
      },
      {
        name: 'MINIO_BROWSER_REDIRECT_URL',
        doc: {
          en: 'URL of the console behind a proxy.',
          ko: '프록시 뒤에서 쓸 콘솔의 URL입니다.',
        },
        example: 'https://console.example.com',
      },
    ],
  },
  {
    name: 'apache/airflow',
    purpose: {
      en: 'Apache Airflow, which runs workflows; `standalone` after the image starts everything for a trial.',
      ko: '워크플로를 실행하는 Apache Airflow입니다. 이미지 뒤에 `standalone` 명령을 쓰면 시험용으로 전체를 시작합니다.',
    },
    tags: ['3.1.0', '3.0.0', '2.11.0', '2.10.5'],
    ports: [8080],
    env: [
      {
        name: 'AIRFLOW__DATABASE__SQL_ALCHEMY_CONN',
        secret: true,
        doc: {
          en: 'Address of the database with user and password; a SQLite file by default. Every setting is given as `AIRFLOW__<SECTION>__<KEY>`.',
          ko: '사용자와 비밀번호가 들어 있는 데이터베이스 주소입니다. 기본값은 SQLite 파일입니다. 다른 설정도 `AIRFLOW__<섹션>__<키>` 형식으로 지정합니다.',
        },
        example: 'postgresql+psycopg2://airflow:secret@db/airflow',
      },
      {
        name: 'AIRFLOW__CORE__EXECUTOR',
        doc: {
          en: 'What runs the tasks, such as `LocalExecutor` or `CeleryExecutor`.',
          ko: '`LocalExecutor`, `CeleryExecutor` 값처럼 작업을 실행할 방식입니다.',
        },
        example: 'LocalExecutor',
      },
      {
        name: 'AIRFLOW__CORE__FERNET_KEY',
        secret: true,
        doc: {
          en: 'Key that encrypts saved connections; the same in all containers.',
          ko: '저장된 연결 정보를 암호화하는 키이며 모든 컨테이너에서 같아야 합니다.',
        },
        example: 'key',
      },
      {
        name: 'AIRFLOW__CORE__LOAD_EXAMPLES',
        doc: {
          en: '`false` leaves out the examples.',
          ko: '`false` 값은 예제 워크플로를 제외합니다.',
        },
        example: 'false',
      },
    ],
  },
  {
    name: 'ollama/ollama',
    purpose: {
      en: 'Ollama, which runs language models; `--gpus all` lets it use the GPUs of NVIDIA.',
      ko: '언어 모델을 실행하는 Ollama입니다. `--gpus all` 옵션이 있으면 NVIDIA GPU를 씁니다.',
    },
    tags: ['0.11.0', 'latest', 'rocm'],
    ports: [11434],
    dataDirectory: '/root/.ollama',
    env: [
      {
        name: 'OLLAMA_KEEP_ALIVE',
        doc: {
          en: 'How long a model stays in memory after use; `5m` by default.',
          ko: '모델을 사용한 뒤 메모리에 유지할 시간입니다. 기본값은 `5m` 값입니다.',
        },
        example: '24h',
      },
      {
        name: 'OLLAMA_ORIGINS',
        doc: {
          en: 'Web origins that may use the API, separated by commas.',
          ko: 'API를 쓸 수 있는 웹 출처(origin) 목록이며 쉼표로 구분합니다.',
        },
        example: 'https://app.example.com',
      },
    ],
  },
  {
    name: 'pihole/pihole',
    purpose: {
      en: 'Pi-hole, a DNS server that blocks advertisements; needs port 53 for TCP and UDP.',
      ko: '광고를 막는 DNS 서버 Pi-hole이며, TCP와 UDP 53번 포트가 모두 필요합니다.',
    },
    tags: ['2025.08.0', 'latest'],
    ports: [80, 53, 443],
    dataDirectory: '/etc/pihole',
    env: [
      {
        name: 'FTLCONF_webserver_api_password',
        secret: true,
        doc: {
          en: 'Password for the web interface of Pi-hole; made up and logged if left out.',
          ko: 'Pi-hole 웹 화면의 비밀번호입니다. 생략하면 임의로 만들어 로그에 남깁니다.',
        },
        example: 'secret',
      },
      {
        name: 'FTLCONF_dns_listeningMode',
        doc: {
          en: '`all` answers requests from every network, which the bridge network of docker needs.',
          ko: '`all` 값은 모든 네트워크의 요청에 응답합니다. Docker의 브리지 네트워크에서 필요합니다.',
        },
        example: 'all',
      },
      {
        name: 'TZ',
        doc: {
          en: 'Time zone for the logs and statistics of Pi-hole.',
          ko: 'Pi-hole 로그와 통계에 쓸 시간대입니다.',
        },
        example: 'Asia/Seoul',
      },
    ],
  },
];
