// Web applications to run for oneself: blogs, clouds and the like (facts: the images' own documentation).
import type { ImageSpec } from '../types';

export const webApplications: readonly ImageSpec[] = [
  {
    name: 'wordpress',
    purpose: {
      en: 'WordPress with Apache and PHP; needs a MySQL or MariaDB database.',
      ko: 'Apache와 PHP가 포함된 WordPress이며 MySQL이나 MariaDB 데이터베이스가 필요합니다.',
    },
    tags: ['6.8', '6.8-apache', '6.8-fpm', '6.8-fpm-alpine', 'cli'],
    ports: [80],
    dataDirectory: '/var/www/html',
    env: [
      {
        name: 'WORDPRESS_DB_HOST',
        doc: {
          en: 'Name and port of the database server; `mysql` by default.',
          ko: '데이터베이스 서버의 이름과 포트입니다. 기본값은 `mysql` 호스트입니다.',
        },
        example: 'db',
      },
      {
        name: 'WORDPRESS_DB_USER',
        doc: {
          en: 'User with which WordPress logs in to the database.',
          ko: 'WordPress가 데이터베이스에 로그인할 사용자입니다.',
        },
        example: 'wordpress',
      },
      {
        name: 'WORDPRESS_DB_PASSWORD',
        secret: true,
        doc: {
          en: 'Password of the database user; `WORDPRESS_DB_PASSWORD_FILE` reads it from a file.',
          ko: '데이터베이스 사용자의 비밀번호입니다. `WORDPRESS_DB_PASSWORD_FILE` 변수를 쓰면 파일에서 읽습니다.',
        },
        example: 'secret',
      },
      {
        name: 'WORDPRESS_DB_NAME',
        doc: {
          en: 'Database that holds the site; `wordpress` by default.',
          ko: '사이트 데이터를 담을 데이터베이스입니다. 기본값은 `wordpress` 데이터베이스입니다.',
        },
        example: 'wordpress',
      },
      {
        name: 'WORDPRESS_TABLE_PREFIX',
        doc: {
          en: 'Prefix of the names of tables, so that several sites can share a database.',
          ko: '여러 사이트가 데이터베이스 하나를 함께 쓸 수 있도록 테이블 이름 앞에 붙이는 글자입니다.',
        },
        example: 'wp_',
      },
      {
        name: 'WORDPRESS_DEBUG',
        doc: {
          en: 'Any value switches on `WP_DEBUG`.',
          ko: '값이 있으면 `WP_DEBUG` 설정을 켭니다.',
        },
        example: '1',
      },
    ],
  },
  {
    name: 'ghost',
    purpose: {
      en: 'Ghost, a blog; in production it wants a MySQL 8 database.',
      ko: '블로그 Ghost이며, 운영 환경에서는 MySQL 8 데이터베이스가 필요합니다.',
    },
    tags: ['6', '6-alpine', '5', '5-alpine'],
    ports: [2368],
    dataDirectory: '/var/lib/ghost/content',
    env: [
      {
        name: 'url',
        doc: {
          en: 'Address under which visitors reach the blog.',
          ko: '방문자가 블로그에 접속하는 주소입니다.',
        },
        example: 'http://localhost:2368',
      },
      {
        name: 'NODE_ENV',
        doc: {
          en: '`development` uses SQLite, so no database server is needed; `production` by default.',
          ko: '`development` 값은 SQLite를 쓰므로 데이터베이스 서버가 필요 없습니다. 기본값은 `production` 값입니다.',
        },
        example: 'development',
      },
      {
        name: 'database__connection__host',
        doc: {
          en: 'Name of the MySQL server. Each setting is given like this, with two underscores between its parts.',
          ko: 'MySQL 서버의 이름입니다. 다른 설정도 밑줄 두 개로 단계를 이어 이렇게 지정합니다.',
        },
        example: 'db',
      },
      {
        name: 'database__connection__user',
        doc: {
          en: 'User of the MySQL database of the blog.',
          ko: '블로그가 쓰는 MySQL 데이터베이스의 사용자입니다.',
        },
        example: 'ghost',
      },
      {
        name: 'database__connection__password',
        secret: true,
        doc: {
          en: 'Password of the MySQL user of the blog.',
          ko: '블로그가 쓰는 MySQL 사용자의 비밀번호입니다.',
        },
        example: 'secret',
      },
      {
        name: 'database__connection__database',
        doc: {
          en: 'MySQL database that holds the blog.',
          ko: '블로그 데이터를 담을 MySQL 데이터베이스입니다.',
        },
        example: 'ghost',
      },
    ],
  },
  {
    name: 'nextcloud',
    purpose: {
      en: 'Nextcloud: files, calendars and contacts on your own server.',
      ko: '파일, 일정, 연락처를 직접 운영하는 서버에 보관하는 Nextcloud입니다.',
    },
    tags: ['31', '31-apache', '31-fpm', '30', 'stable'],
    ports: [80],
    dataDirectory: '/var/www/html',
    env: [
      {
        name: 'NEXTCLOUD_ADMIN_USER',
        doc: {
          en: 'First administrator; with it and a database given, the installation runs by itself.',
          ko: '첫 관리자의 이름입니다. 이 값과 데이터베이스를 지정하면 설치가 자동으로 진행됩니다.',
        },
        example: 'admin',
      },
      {
        name: 'NEXTCLOUD_ADMIN_PASSWORD',
        secret: true,
        doc: {
          en: 'Password of the first administrator of Nextcloud.',
          ko: 'Nextcloud 첫 관리자의 비밀번호입니다.',
        },
        example: 'secret',
      },
      {
        name: 'NEXTCLOUD_TRUSTED_DOMAINS',
        doc: {
          en: 'Host names, separated by blanks, under which Nextcloud answers.',
          ko: 'Nextcloud가 응답할 호스트 이름 목록이며 공백으로 구분합니다.',
        },
        example: 'cloud.example.com',
      },
      {
        name: 'MYSQL_HOST',
        doc: {
          en: 'Server of a MySQL or MariaDB database; with `POSTGRES_HOST` PostgreSQL is used instead.',
          ko: 'MySQL 또는 MariaDB 서버입니다. `POSTGRES_HOST` 변수를 쓰면 PostgreSQL에 연결합니다.',
        },
        example: 'db',
      },
      {
        name: 'MYSQL_DATABASE',
        doc: {
          en: 'MySQL database that Nextcloud uses.',
          ko: 'Nextcloud가 쓸 MySQL 데이터베이스입니다.',
        },
        example: 'nextcloud',
      },
      {
        name: 'MYSQL_USER',
        doc: {
          en: 'MySQL user that Nextcloud logs in with.',
          ko: 'Nextcloud가 로그인할 MySQL 사용자입니다.',
        },
        example: 'nextcloud',
      },
      {
        name: 'MYSQL_PASSWORD',
        secret: true,
        doc: {
          en: 'Password of that MySQL user.',
          ko: 'Nextcloud가 로그인할 MySQL 사용자의 비밀번호입니다.',
        },
        example: 'secret',
      },
      {
        name: 'REDIS_HOST',
        doc: {
          en: 'Redis server for locks and sessions.',
          ko: '잠금과 세션에 쓸 Redis 서버입니다.',
        },
        example: 'redis',
      },
    ],
  },
  {
    name: 'vaultwarden/server',
    purpose: {
      en: 'Vaultwarden, a small server for the password managers of Bitwarden.',
      ko: 'Bitwarden 비밀번호 관리자와 함께 쓰는 작은 서버 Vaultwarden입니다.',
    },
    tags: ['1.34.3', '1.34.3-alpine', 'latest'],
    ports: [80],
    dataDirectory: '/data',
    env: [
      {
        name: 'DOMAIN',
        doc: {
          en: 'URL under which the vault is reached, with `https://`.',
          ko: '보관함에 접속하는 URL이며 `https://` 부분까지 적습니다.',
        },
        example: 'https://vault.example.com',
      },
      {
        name: 'SIGNUPS_ALLOWED',
        doc: {
          en: '`false` lets nobody create an account any more.',
          ko: '`false` 값은 새 계정을 만들 수 없게 합니다.',
        },
        example: 'false',
      },
      {
        name: 'ADMIN_TOKEN',
        secret: true,
        doc: {
          en: 'Switches on the page `/admin`, which this token opens; an Argon2 hash is taken too.',
          ko: '`/admin` 페이지를 켜고 이 토큰으로 접속하게 합니다. Argon2 해시도 쓸 수 있습니다.',
        },
        example: 'long-random-text',
      },
    ],
  },
  {
    name: 'louislam/uptime-kuma',
    purpose: {
      en: 'Uptime Kuma, which watches whether websites and services are up.',
      ko: '웹 사이트와 서비스가 동작하는지 감시하는 Uptime Kuma입니다.',
    },
    tags: ['1', '2'],
    ports: [3001],
    dataDirectory: '/app/data',
  },
];
