// Relational databases (facts: the images' own documentation and start scripts).
import type { ImageSpec } from '../types';

export const relationalDatabases: readonly ImageSpec[] = [
  {
    name: 'postgres',
    purpose: { en: 'The PostgreSQL database.', ko: 'PostgreSQL 데이터베이스입니다.' },
    tags: ['17', '17-alpine', '17-bookworm', '16', '16-alpine', '15'],
    ports: [5432],
    dataDirectory: '/var/lib/postgresql/data',
    env: [
      {
        name: 'POSTGRES_PASSWORD',
        required: true,
        secret: true,
        doc: {
          en: 'Password of the superuser. Without it the first start fails, unless `POSTGRES_PASSWORD_FILE` names a file with it or `POSTGRES_HOST_AUTH_METHOD` is `trust`. Read only while the data directory is empty.',
          ko: '슈퍼유저의 비밀번호입니다. `POSTGRES_PASSWORD_FILE` 변수로 파일을 지정하거나 `POSTGRES_HOST_AUTH_METHOD` 변수를 `trust` 값으로 두지 않는 한, 이 값이 없으면 첫 시작이 실패합니다. 데이터 디렉터리가 비어 있을 때만 읽습니다.',
        },
        example: 'secret',
      },
      {
        name: 'POSTGRES_USER',
        doc: {
          en: 'Name of the superuser that is created; `postgres` by default.',
          ko: '새로 만들 슈퍼유저의 이름입니다. 기본값은 `postgres` 사용자입니다.',
        },
        example: 'app',
      },
      {
        name: 'POSTGRES_DB',
        doc: {
          en: 'Database that is created at the first start; named after the user by default.',
          ko: '처음 시작할 때 만들 데이터베이스입니다. 기본값은 사용자 이름과 같습니다.',
        },
        example: 'app',
      },
      {
        name: 'POSTGRES_PASSWORD_FILE',
        doc: {
          en: 'Path of a file in the container that holds the password, in place of `POSTGRES_PASSWORD`.',
          ko: '`POSTGRES_PASSWORD` 변수 대신 쓰며, 비밀번호가 들어 있는 컨테이너 안의 파일 경로입니다.',
        },
        example: '/run/secrets/db-password',
      },
      {
        name: 'POSTGRES_INITDB_ARGS',
        doc: {
          en: 'Arguments for `initdb`, which prepares the data directory at the first start.',
          ko: '처음 시작할 때 데이터 디렉터리를 만드는 `initdb` 명령에 전달할 인자입니다.',
        },
        example: '--data-checksums',
      },
      {
        name: 'POSTGRES_HOST_AUTH_METHOD',
        doc: {
          en: 'How connections from other hosts log in; `scram-sha-256` by default. `trust` lets everybody in without a password.',
          ko: '다른 호스트에서 접속할 때의 인증 방식입니다. 기본값은 `scram-sha-256` 방식입니다. `trust` 값은 누구나 비밀번호 없이 접속할 수 있게 합니다.',
        },
        example: 'scram-sha-256',
      },
      {
        name: 'PGDATA',
        doc: {
          en: 'Directory of the database files; `/var/lib/postgresql/data` up to version 17. From 18 on it carries the version and the volume belongs at `/var/lib/postgresql`.',
          ko: '데이터베이스 파일이 있는 디렉터리입니다. 17 버전까지는 `/var/lib/postgresql/data` 경로입니다. 18 버전부터는 경로에 버전이 들어가므로 볼륨을 `/var/lib/postgresql` 경로에 연결합니다.',
        },
        example: '/var/lib/postgresql/data/pgdata',
      },
    ],
  },
  {
    name: 'mysql',
    purpose: { en: 'The MySQL database.', ko: 'MySQL 데이터베이스입니다.' },
    tags: ['8.4', '9', '8.0', 'lts'],
    ports: [3306, 33060],
    dataDirectory: '/var/lib/mysql',
    env: [
      {
        name: 'MYSQL_ROOT_PASSWORD',
        required: true,
        secret: true,
        doc: {
          en: 'Password of `root`. The first start fails without one of `MYSQL_ROOT_PASSWORD`, `MYSQL_ROOT_PASSWORD_FILE`, `MYSQL_RANDOM_ROOT_PASSWORD` and `MYSQL_ALLOW_EMPTY_PASSWORD`. Read only while the data directory is empty.',
          ko: '`root` 계정의 비밀번호입니다. `MYSQL_ROOT_PASSWORD`, `MYSQL_ROOT_PASSWORD_FILE`, `MYSQL_RANDOM_ROOT_PASSWORD`, `MYSQL_ALLOW_EMPTY_PASSWORD` 변수 중 하나가 없으면 첫 시작이 실패합니다. 데이터 디렉터리가 비어 있을 때만 읽습니다.',
        },
        example: 'secret',
      },
      {
        name: 'MYSQL_DATABASE',
        doc: {
          en: 'Database that is created at the first start.',
          ko: '처음 시작할 때 만들 데이터베이스입니다.',
        },
        example: 'app',
      },
      {
        name: 'MYSQL_USER',
        doc: {
          en: 'User that is created with all rights on `MYSQL_DATABASE`; needs `MYSQL_PASSWORD` and must not be `root`.',
          ko: '`MYSQL_DATABASE` 데이터베이스의 모든 권한을 가진 사용자를 만듭니다. `MYSQL_PASSWORD` 변수와 함께 쓰며 `root` 이름은 쓸 수 없습니다.',
        },
        example: 'app',
      },
      {
        name: 'MYSQL_PASSWORD',
        secret: true,
        doc: {
          en: 'Password of the user that `MYSQL_USER` names.',
          ko: '`MYSQL_USER` 변수로 지정한 사용자의 비밀번호입니다.',
        },
        example: 'secret',
      },
      {
        name: 'MYSQL_ROOT_PASSWORD_FILE',
        doc: {
          en: 'Path of a file in the container that holds the password of `root`.',
          ko: '`root` 계정의 비밀번호가 들어 있는 컨테이너 안의 파일 경로입니다.',
        },
        example: '/run/secrets/mysql-root',
      },
      {
        name: 'MYSQL_RANDOM_ROOT_PASSWORD',
        doc: {
          en: 'Any value makes up a password for `root` and prints it in the log once.',
          ko: '값이 있으면 `root` 계정의 비밀번호를 임의로 만들어 로그에 한 번 출력합니다.',
        },
        example: 'yes',
      },
      {
        name: 'MYSQL_ALLOW_EMPTY_PASSWORD',
        doc: {
          en: 'Any value leaves `root` without a password: for throwaway tests only.',
          ko: '값이 있으면 `root` 계정을 비밀번호 없이 둡니다. 잠깐 쓰는 테스트에만 알맞습니다.',
        },
        example: 'yes',
      },
      {
        name: 'MYSQL_ROOT_HOST',
        doc: {
          en: 'Hosts from which `root` may connect; `%` for all by default.',
          ko: '`root` 계정으로 접속할 수 있는 호스트입니다. 기본값은 모든 호스트를 뜻하는 `%` 값입니다.',
        },
        example: 'localhost',
      },
      {
        name: 'MYSQL_ONETIME_PASSWORD',
        doc: {
          en: 'Any value makes `root` choose a new password at the first login.',
          ko: '값이 있으면 `root` 계정이 처음 로그인할 때 비밀번호를 바꾸어야 합니다.',
        },
        example: 'yes',
      },
    ],
  },
  {
    name: 'mariadb',
    purpose: {
      en: 'MariaDB, a database compatible with MySQL.',
      ko: 'MySQL과 호환되는 MariaDB 데이터베이스입니다.',
    },
    tags: ['11.8', '11.4', '10.11', 'lts'],
    ports: [3306],
    dataDirectory: '/var/lib/mysql',
    env: [
      {
        name: 'MARIADB_ROOT_PASSWORD',
        required: true,
        secret: true,
        doc: {
          en: 'Password of `root`. The first start fails without one of `MARIADB_ROOT_PASSWORD`, `MARIADB_ROOT_PASSWORD_FILE`, `MARIADB_ROOT_PASSWORD_HASH`, `MARIADB_RANDOM_ROOT_PASSWORD` and `MARIADB_ALLOW_EMPTY_ROOT_PASSWORD`. The names of MySQL, such as `MYSQL_ROOT_PASSWORD`, are taken too.',
          ko: '`root` 계정의 비밀번호입니다. `MARIADB_ROOT_PASSWORD`, `MARIADB_ROOT_PASSWORD_FILE`, `MARIADB_ROOT_PASSWORD_HASH`, `MARIADB_RANDOM_ROOT_PASSWORD`, `MARIADB_ALLOW_EMPTY_ROOT_PASSWORD` 변수 중 하나가 없으면 첫 시작이 실패합니다. `MYSQL_ROOT_PASSWORD` 변수처럼 MySQL의 이름도 쓸 수 있습니다.',
        },
        example: 'secret',
      },
      {
        name: 'MARIADB_DATABASE',
        doc: {
          en: 'Database that is created while the data directory is still empty.',
          ko: '데이터 디렉터리가 비어 있을 때 만들 데이터베이스입니다.',
        },
        example: 'app',
      },
      {
        name: 'MARIADB_USER',
        doc: {
          en: 'User that is created with all rights on `MARIADB_DATABASE`; needs `MARIADB_PASSWORD`.',
          ko: '`MARIADB_DATABASE` 데이터베이스의 모든 권한을 가진 사용자를 만듭니다. `MARIADB_PASSWORD` 변수와 함께 씁니다.',
        },
        example: 'app',
      },
      {
        name: 'MARIADB_PASSWORD',
        secret: true,
        doc: {
          en: 'Password of the user that `MARIADB_USER` names.',
          ko: '`MARIADB_USER` 변수로 지정한 사용자의 비밀번호입니다.',
        },
        example: 'secret',
      },
      {
        name: 'MARIADB_ROOT_PASSWORD_FILE',
        doc: {
          en: 'Path of a file in the container that holds the password of `root`, such as a mounted secret.',
          ko: '마운트한 시크릿처럼 `root` 계정의 비밀번호가 들어 있는 컨테이너 안의 파일 경로입니다.',
        },
        example: '/run/secrets/mariadb-root',
      },
      {
        name: 'MARIADB_RANDOM_ROOT_PASSWORD',
        doc: {
          en: 'Any value makes up a password for `root` and prints it in the log as `GENERATED ROOT PASSWORD`.',
          ko: '값이 있으면 `root` 계정의 비밀번호를 임의로 만들어 로그에 `GENERATED ROOT PASSWORD` 줄로 출력합니다.',
        },
        example: '1',
      },
      {
        name: 'MARIADB_ALLOW_EMPTY_ROOT_PASSWORD',
        doc: {
          en: 'Any value lets `root` in without a password; keep such a server away from every network.',
          ko: '값이 있으면 `root` 계정이 비밀번호 없이 접속할 수 있습니다. 이런 서버는 어떤 네트워크에도 공개하지 않습니다.',
        },
        example: '1',
      },
      {
        name: 'MARIADB_AUTO_UPGRADE',
        doc: {
          en: 'Any value runs `mariadb-upgrade` at start when the data come from an older version.',
          ko: '값이 있으면 데이터가 이전 버전의 것일 때 시작하면서 `mariadb-upgrade` 명령을 실행합니다.',
        },
        example: '1',
      },
    ],
  },
  {
    name: 'mcr.microsoft.com/mssql/server',
    purpose: {
      en: 'Microsoft SQL Server for Linux (x86-64 only).',
      ko: 'Linux용 Microsoft SQL Server이며 x86-64에서만 실행됩니다.',
    },
    tags: ['2022-latest', '2019-latest'],
    ports: [1433],
    dataDirectory: '/var/opt/mssql',
    env: [
      {
        name: 'ACCEPT_EULA',
        required: true,
        doc: {
          en: 'Accepts the license terms; the server exits without it.',
          ko: '사용권 계약에 동의합니다. 이 값이 없으면 서버가 종료됩니다.',
        },
        example: 'Y',
      },
      {
        name: 'MSSQL_SA_PASSWORD',
        required: true,
        secret: true,
        doc: {
          en: 'Password of `sa`: at least 8 characters of three of the four kinds upper case, lower case, digits, symbols. The server exits when it is missing or too weak. `SA_PASSWORD` is its older name.',
          ko: '`sa` 계정의 비밀번호입니다. 8자 이상이어야 하고 대문자, 소문자, 숫자, 기호 네 종류 중 세 종류를 써야 합니다. 없거나 약하면 서버가 종료됩니다. 예전 이름은 `SA_PASSWORD` 변수입니다.',
        },
        example: 'Str0ng-Secret',
      },
      {
        name: 'MSSQL_PID',
        doc: {
          en: 'Edition or product key; `Developer` by default.',
          ko: '에디션 또는 제품 키입니다. 기본값은 `Developer` 에디션입니다.',
        },
        example: 'Express',
      },
      {
        name: 'MSSQL_COLLATION',
        doc: {
          en: 'Collation of the server.',
          ko: '서버의 기본 정렬 방식(collation)입니다.',
        },
        example: 'Korean_Wansung_CI_AS',
      },
      {
        name: 'MSSQL_AGENT_ENABLED',
        doc: {
          en: 'Whether SQL Server Agent runs, which starts scheduled jobs.',
          ko: '예약 작업을 실행하는 SQL Server 에이전트를 켤지 정합니다.',
        },
        example: 'true',
      },
      {
        name: 'MSSQL_MEMORY_LIMIT_MB',
        doc: {
          en: 'Most memory the server uses, in MB.',
          ko: '서버가 쓸 최대 메모리이며 단위는 MB입니다.',
        },
        example: '2048',
      },
    ],
  },
];
