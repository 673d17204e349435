// Web interfaces for databases (facts: the images' own documentation).
import type { ImageSpec } from '../types';

export const databaseInterfaces: readonly ImageSpec[] = [
  {
    name: 'adminer',
    purpose: {
      en: 'Adminer, a small web interface for MySQL, PostgreSQL, SQLite and others.',
      ko: 'MySQL, PostgreSQL, SQLite 등을 다루는 작은 웹 화면 Adminer입니다.',
    },
    tags: ['5', '4', 'standalone'],
    ports: [8080],
    env: [
      {
        name: 'ADMINER_DEFAULT_SERVER',
        doc: {
          en: 'Server that the login form names; `db` by default.',
          ko: '로그인 화면에 미리 채울 서버입니다. 기본값은 `db` 서버입니다.',
        },
        example: 'db',
      },
      {
        name: 'ADMINER_DESIGN',
        doc: {
          en: 'Look of the pages, by the name of a design.',
          ko: '화면에 적용할 디자인의 이름입니다.',
        },
        example: 'nette',
      },
    ],
  },
  {
    name: 'phpmyadmin',
    purpose: {
      en: 'phpMyAdmin, a web interface for MySQL and MariaDB.',
      ko: 'MySQL과 MariaDB를 다루는 웹 화면 phpMyAdmin입니다.',
    },
    tags: ['5.2', '5', '5-fpm'],
    ports: [80],
    env: [
      {
        name: 'PMA_HOST',
        doc: {
          en: 'Database server to connect to; `db` by default.',
          ko: '연결할 데이터베이스 서버입니다. 기본값은 `db` 서버입니다.',
        },
        example: 'db',
      },
      {
        name: 'PMA_ARBITRARY',
        doc: {
          en: '`1` asks for the server in the login form.',
          ko: '`1` 값은 로그인 화면에서 서버를 입력받습니다.',
        },
        example: '1',
      },
      {
        name: 'PMA_USER',
        doc: {
          en: 'User that is logged in without a form, together with `PMA_PASSWORD`.',
          ko: '`PMA_PASSWORD` 변수와 함께 쓰며, 로그인 화면 없이 접속할 사용자입니다.',
        },
        example: 'root',
      },
      {
        name: 'PMA_PASSWORD',
        secret: true,
        doc: {
          en: 'Password of that user; everybody who reaches the page is logged in.',
          ko: '로그인 화면 없이 접속할 사용자의 비밀번호입니다. 페이지에 접속한 사람은 누구나 로그인된 상태가 됩니다.',
        },
        example: 'secret',
      },
      {
        name: 'PMA_ABSOLUTE_URI',
        doc: {
          en: 'Full URL of phpMyAdmin behind a proxy.',
          ko: '프록시 뒤에서 쓸 phpMyAdmin의 전체 URL입니다.',
        },
        example: 'https://example.com/pma/',
      },
      {
        name: 'UPLOAD_LIMIT',
        doc: {
          en: 'Largest file that can be imported; `2048K` by default.',
          ko: '가져올 수 있는 파일의 최대 크기입니다. 기본값은 `2048K` 값입니다.',
        },
        example: '64M',
      },
    ],
  },
  {
    name: 'dpage/pgadmin4',
    purpose: {
      en: 'pgAdmin, a web interface for PostgreSQL.',
      ko: 'PostgreSQL을 다루는 웹 화면 pgAdmin입니다.',
    },
    tags: ['9', '8', 'latest'],
    ports: [80],
    dataDirectory: '/var/lib/pgadmin',
    env: [
      {
        name: 'PGADMIN_DEFAULT_EMAIL',
        required: true,
        doc: {
          en: 'Address with which the first user logs in; the first start fails without it.',
          ko: '첫 사용자가 로그인할 이메일 주소입니다. 없으면 첫 시작이 실패합니다.',
        },
        example: 'admin@example.com',
      },
      {
        name: 'PGADMIN_DEFAULT_PASSWORD',
        required: true,
        secret: true,
        doc: {
          en: 'Password of the first user; the first start fails without it or `PGADMIN_DEFAULT_PASSWORD_FILE`.',
          ko: '첫 사용자의 비밀번호입니다. 이 값이나 `PGADMIN_DEFAULT_PASSWORD_FILE` 변수가 없으면 첫 시작이 실패합니다.',
        },
        example: 'secret',
      },
      {
        name: 'PGADMIN_LISTEN_PORT',
        doc: {
          en: 'Port in the container; `80`, or `443` with TLS.',
          ko: '컨테이너 안의 포트입니다. 기본값은 `80` 포트이며 TLS를 쓰면 `443` 포트입니다.',
        },
        example: '5050',
      },
    ],
  },
  {
    name: 'mongo-express',
    purpose: {
      en: 'mongo-express, a web interface for MongoDB meant for development.',
      ko: '개발 환경에서 MongoDB를 다루는 웹 화면 mongo-express입니다.',
    },
    tags: ['1.0', '1'],
    ports: [8081],
    env: [
      {
        name: 'ME_CONFIG_MONGODB_URL',
        doc: {
          en: 'Connection string of MongoDB; `mongodb://mongo:27017` by default.',
          ko: 'MongoDB 연결 문자열입니다. 기본값은 `mongodb://mongo:27017` 주소입니다.',
        },
        example: 'mongodb://mongo:27017',
      },
      {
        name: 'ME_CONFIG_BASICAUTH_USERNAME',
        doc: {
          en: 'User who may open the web interface.',
          ko: '웹 화면에 접속할 수 있는 사용자입니다.',
        },
        example: 'admin',
      },
      {
        name: 'ME_CONFIG_BASICAUTH_PASSWORD',
        secret: true,
        doc: {
          en: 'Password for the web interface.',
          ko: '웹 화면의 비밀번호입니다.',
        },
        example: 'secret',
      },
    ],
  },
];
