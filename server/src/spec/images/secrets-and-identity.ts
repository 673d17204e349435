// Stores of secrets, logins and service registries (facts: the images' own documentation).
import type { ImageSpec } from '../types';

export const secretsAndIdentity: readonly ImageSpec[] = [
  {
    name: 'quay.io/keycloak/keycloak',
    purpose: {
      en: 'Keycloak, a login server; needs `start-dev` or `start` after the image.',
      ko: '로그인 서버 Keycloak이며, 이미지 뒤에 `start-dev` 또는 `start` 명령이 필요합니다.',
    },
    tags: ['26.4', '26.3', '26.0'],
    ports: [8080, 9000],
    dataDirectory: '/opt/keycloak/data',
    env: [
      {
        name: 'KC_BOOTSTRAP_ADMIN_USERNAME',
        doc: {
          en: 'First, temporary administrator; `KEYCLOAK_ADMIN` before version 26.',
          ko: '임시로 쓸 첫 관리자의 이름입니다. 26 버전 전에는 `KEYCLOAK_ADMIN` 변수였습니다.',
        },
        example: 'admin',
      },
      {
        name: 'KC_BOOTSTRAP_ADMIN_PASSWORD',
        secret: true,
        doc: {
          en: 'Password of the first administrator; `KEYCLOAK_ADMIN_PASSWORD` before version 26.',
          ko: '첫 관리자의 비밀번호입니다. 26 버전 전에는 `KEYCLOAK_ADMIN_PASSWORD` 변수였습니다.',
        },
        example: 'secret',
      },
      {
        name: 'KC_DB',
        doc: {
          en: 'Kind of database, such as `postgres`, `mysql` or `mariadb`; a file for trials by default.',
          ko: '`postgres`, `mysql`, `mariadb` 값 같은 데이터베이스 종류입니다. 기본값은 시험용 파일 데이터베이스입니다.',
        },
        example: 'postgres',
      },
      {
        name: 'KC_DB_URL',
        doc: {
          en: 'JDBC address of the database of Keycloak.',
          ko: 'Keycloak 데이터베이스의 JDBC 주소입니다.',
        },
        example: 'jdbc:postgresql://db/keycloak',
      },
      {
        name: 'KC_DB_USERNAME',
        doc: {
          en: 'User with which Keycloak logs in to its database.',
          ko: 'Keycloak이 데이터베이스에 로그인할 사용자입니다.',
        },
        example: 'keycloak',
      },
      {
        name: 'KC_DB_PASSWORD',
        secret: true,
        doc: {
          en: 'Password of the database user of Keycloak.',
          ko: 'Keycloak 데이터베이스 사용자의 비밀번호입니다.',
        },
        example: 'secret',
      },
      {
        name: 'KC_HOSTNAME',
        doc: {
          en: 'Host name or URL under which Keycloak is reached; `start` needs it.',
          ko: 'Keycloak에 접속하는 호스트 이름 또는 URL이며 `start` 명령에 필요합니다.',
        },
        example: 'login.example.com',
      },
      {
        name: 'KC_HEALTH_ENABLED',
        doc: {
          en: '`true` answers health checks on port 9000.',
          ko: '`true` 값은 9000번 포트에서 상태 확인 요청에 응답합니다.',
        },
        example: 'true',
      },
    ],
  },
  {
    name: 'hashicorp/vault',
    purpose: {
      en: 'Vault, a store for secrets; without arguments a development server that keeps everything in memory.',
      ko: '시크릿 저장소 Vault입니다. 인자가 없으면 모든 것을 메모리에 보관하는 개발용 서버로 실행됩니다.',
    },
    tags: ['1.20', '1.19', '1.18'],
    ports: [8200],
    dataDirectory: '/vault/file',
    env: [
      {
        name: 'VAULT_DEV_ROOT_TOKEN_ID',
        secret: true,
        doc: {
          en: 'Root token of the development server; made up and printed if left out.',
          ko: '개발용 서버의 루트 토큰입니다. 생략하면 임의로 만들어 출력합니다.',
        },
        example: 'root',
      },
      {
        name: 'VAULT_DEV_LISTEN_ADDRESS',
        doc: {
          en: 'Address of the development server; `0.0.0.0:8200` by default.',
          ko: '개발용 서버의 주소입니다. 기본값은 `0.0.0.0:8200` 주소입니다.',
        },
        example: '0.0.0.0:8200',
      },
      {
        name: 'VAULT_LOCAL_CONFIG',
        doc: {
          en: 'Configuration in JSON or HCL, which is written to `/vault/config/local.json`.',
          ko: 'JSON이나 HCL 형식의 설정이며 `/vault/config/local.json` 파일에 저장됩니다.',
        },
        example: '{"ui":true}',
      },
    ],
  },
  {
    name: 'hashicorp/consul',
    purpose: {
      en: 'Consul, a registry of services with DNS on port 8600.',
      ko: '8600번 포트에서 DNS를 제공하는 서비스 레지스트리 Consul입니다.',
    },
    tags: ['1.21', '1.20'],
    ports: [8500, 8600],
    dataDirectory: '/consul/data',
    env: [
      {
        name: 'CONSUL_BIND_INTERFACE',
        doc: {
          en: 'Network interface whose address the cluster uses.',
          ko: '클러스터 통신에 쓸 네트워크 인터페이스입니다.',
        },
        example: 'eth0',
      },
      {
        name: 'CONSUL_CLIENT_INTERFACE',
        doc: {
          en: 'Network interface on which clients are served.',
          ko: '클라이언트 요청을 받을 네트워크 인터페이스입니다.',
        },
        example: 'eth0',
      },
      {
        name: 'CONSUL_LOCAL_CONFIG',
        doc: {
          en: 'Configuration in JSON, added to what is in `/consul/config`.',
          ko: 'JSON 형식의 설정이며 `/consul/config` 디렉터리의 설정에 더해집니다.',
        },
        example: '{"ui":true}',
      },
    ],
  },
];
