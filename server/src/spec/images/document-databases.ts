// Databases of documents, wide rows, graphs, time series and columns (facts: the images' own documentation).
import type { ImageSpec } from '../types';

export const documentDatabases: readonly ImageSpec[] = [
  {
    name: 'mongo',
    purpose: { en: 'The MongoDB document database.', ko: '문서 데이터베이스 MongoDB입니다.' },
    tags: ['8.0', '7.0', '8', '8.0-noble'],
    ports: [27017],
    dataDirectory: '/data/db',
    env: [
      {
        name: 'MONGO_INITDB_ROOT_USERNAME',
        doc: {
          en: 'Administrator that is created while `/data/db` is empty. Only together with `MONGO_INITDB_ROOT_PASSWORD`; without the two nobody has to log in.',
          ko: '`/data/db` 디렉터리가 비어 있을 때 만들 관리자입니다. `MONGO_INITDB_ROOT_PASSWORD` 변수와 함께 써야 하며, 둘 다 없으면 로그인 없이 접속할 수 있습니다.',
        },
        example: 'root',
      },
      {
        name: 'MONGO_INITDB_ROOT_PASSWORD',
        secret: true,
        doc: {
          en: 'Password of the administrator; `MONGO_INITDB_ROOT_PASSWORD_FILE` reads it from a file.',
          ko: '관리자의 비밀번호입니다. `MONGO_INITDB_ROOT_PASSWORD_FILE` 변수를 쓰면 파일에서 읽습니다.',
        },
        example: 'secret',
      },
      {
        name: 'MONGO_INITDB_DATABASE',
        doc: {
          en: 'Database in which the scripts of `/docker-entrypoint-initdb.d` run at the first start.',
          ko: '처음 시작할 때 `/docker-entrypoint-initdb.d` 디렉터리의 스크립트를 실행할 데이터베이스입니다.',
        },
        example: 'app',
      },
    ],
  },
  {
    name: 'cassandra',
    purpose: {
      en: 'Apache Cassandra, a database of wide rows for clusters.',
      ko: '클러스터로 운영하는 와이드 컬럼 데이터베이스 Apache Cassandra입니다.',
    },
    tags: ['5.0', '4.1', '5'],
    ports: [9042, 7000],
    dataDirectory: '/var/lib/cassandra',
    env: [
      {
        name: 'CASSANDRA_CLUSTER_NAME',
        doc: {
          en: 'Name of the cluster; the same on all its nodes.',
          ko: '클러스터 이름이며 모든 노드에서 같아야 합니다.',
        },
        example: 'dev',
      },
      {
        name: 'CASSANDRA_SEEDS',
        doc: {
          en: 'Nodes, separated by commas, that a new node asks to join the cluster.',
          ko: '새 노드가 클러스터에 참여할 때 연락할 노드 목록이며 쉼표로 구분합니다.',
        },
        example: 'cassandra-1',
      },
      {
        name: 'CASSANDRA_DC',
        doc: {
          en: 'Data center of this node.',
          ko: '이 노드가 속한 데이터 센터 이름입니다.',
        },
        example: 'dc1',
      },
      {
        name: 'CASSANDRA_ENDPOINT_SNITCH',
        doc: {
          en: 'How nodes learn of data centers and racks; `GossipingPropertyFileSnitch` is needed for `CASSANDRA_DC`.',
          ko: '노드가 데이터 센터와 랙을 파악하는 방식입니다. `CASSANDRA_DC` 변수를 쓰려면 `GossipingPropertyFileSnitch` 값이 필요합니다.',
        },
        example: 'GossipingPropertyFileSnitch',
      },
      {
        name: 'MAX_HEAP_SIZE',
        doc: {
          en: 'Heap of the JVM; set together with `HEAP_NEWSIZE`. By default a share of the memory of the host.',
          ko: 'JVM 힙 크기이며 `HEAP_NEWSIZE` 변수와 함께 설정합니다. 기본값은 호스트 메모리의 일정 비율입니다.',
        },
        example: '1G',
      },
    ],
  },
  {
    name: 'couchdb',
    purpose: {
      en: 'Apache CouchDB, a document database that speaks HTTP.',
      ko: 'HTTP로 접속하는 문서 데이터베이스 Apache CouchDB입니다.',
    },
    tags: ['3.5', '3.4', '3'],
    ports: [5984],
    dataDirectory: '/opt/couchdb/data',
    env: [
      {
        name: 'COUCHDB_USER',
        required: true,
        doc: {
          en: 'Administrator. Since 3.0 the server does not start without one, given here or in a mounted configuration file.',
          ko: '관리자 이름입니다. 3.0 버전부터는 이 변수나 마운트한 설정 파일로 관리자를 지정하지 않으면 서버가 시작하지 않습니다.',
        },
        example: 'admin',
      },
      {
        name: 'COUCHDB_PASSWORD',
        required: true,
        secret: true,
        doc: {
          en: 'Password of the administrator that `COUCHDB_USER` names.',
          ko: '`COUCHDB_USER` 변수로 지정한 관리자의 비밀번호입니다.',
        },
        example: 'secret',
      },
      {
        name: 'COUCHDB_SECRET',
        secret: true,
        doc: {
          en: 'Secret that signs cookies; the same on all nodes of a cluster.',
          ko: '쿠키에 서명하는 비밀 값이며 클러스터의 모든 노드에서 같아야 합니다.',
        },
        example: 'long-random-text',
      },
    ],
  },
  {
    name: 'neo4j',
    purpose: {
      en: 'The Neo4j graph database, with its browser on port 7474 and Bolt on 7687.',
      ko: '그래프 데이터베이스 Neo4j입니다. 7474번 포트에서 브라우저 화면을, 7687번 포트에서 Bolt 접속을 제공합니다.',
    },
    tags: ['5.26', '5', '5.26-enterprise'],
    ports: [7474, 7687],
    dataDirectory: '/data',
    env: [
      {
        name: 'NEO4J_AUTH',
        secret: true,
        doc: {
          en: 'User and first password as `neo4j/<password>` with at least 8 characters, or `none` to let everybody in.',
          ko: '`neo4j/<비밀번호>` 형식의 사용자와 첫 비밀번호이며, 비밀번호는 8자 이상이어야 합니다. `none` 값은 누구나 접속할 수 있게 합니다.',
        },
        example: 'neo4j/long-secret',
      },
      {
        name: 'NEO4J_PLUGINS',
        doc: {
          en: 'Plugins to download at start, as a JSON list.',
          ko: '시작할 때 내려받을 플러그인을 JSON 목록으로 적습니다.',
        },
        example: '["apoc"]',
      },
      {
        name: 'NEO4J_ACCEPT_LICENSE_AGREEMENT',
        doc: {
          en: 'Accepts the license of the Enterprise edition; the `-enterprise` tags do not start without it.',
          ko: '엔터프라이즈 에디션의 라이선스에 동의합니다. `-enterprise` 태그는 이 값이 없으면 시작하지 않습니다.',
        },
        example: 'yes',
      },
      {
        name: 'NEO4J_server_memory_heap_max__size',
        doc: {
          en: 'Most heap of the JVM. Every setting can be given like this: `.` becomes `_` and `_` becomes `__`.',
          ko: 'JVM 힙의 최대 크기입니다. 다른 설정도 `.` 문자를 `_` 문자로, `_` 문자를 `__` 문자로 바꾸어 이렇게 지정할 수 있습니다.',
        },
        example: '1G',
      },
    ],
  },
  {
    name: 'influxdb',
    purpose: {
      en: 'InfluxDB, a database of time series.',
      ko: '시계열 데이터베이스 InfluxDB입니다.',
    },
    tags: ['2.7', '2', '2-alpine'],
    ports: [8086],
    dataDirectory: '/var/lib/influxdb2',
    env: [
      {
        name: 'DOCKER_INFLUXDB_INIT_MODE',
        doc: {
          en: '`setup` creates user, organization and bucket at the first start from the other variables; `upgrade` takes over the data of version 1.',
          ko: '`setup` 값은 처음 시작할 때 다른 변수의 값으로 사용자, 조직, 버킷을 만들고, `upgrade` 값은 1.x 버전의 데이터를 옮깁니다.',
        },
        example: 'setup',
      },
      {
        name: 'DOCKER_INFLUXDB_INIT_USERNAME',
        doc: {
          en: 'First user; `setup` needs it.',
          ko: '첫 사용자의 이름이며 `setup` 모드에 필요합니다.',
        },
        example: 'admin',
      },
      {
        name: 'DOCKER_INFLUXDB_INIT_PASSWORD',
        secret: true,
        doc: {
          en: 'Password of the first user, at least 8 characters.',
          ko: '첫 사용자의 비밀번호이며 8자 이상이어야 합니다.',
        },
        example: 'long-secret',
      },
      {
        name: 'DOCKER_INFLUXDB_INIT_ORG',
        doc: {
          en: 'First organization; `setup` needs it.',
          ko: '첫 조직의 이름이며 `setup` 모드에 필요합니다.',
        },
        example: 'acme',
      },
      {
        name: 'DOCKER_INFLUXDB_INIT_BUCKET',
        doc: {
          en: 'First bucket; `setup` needs it.',
          ko: '첫 버킷의 이름이며 `setup` 모드에 필요합니다.',
        },
        example: 'metrics',
      },
      {
        name: 'DOCKER_INFLUXDB_INIT_ADMIN_TOKEN',
        secret: true,
        doc: {
          en: 'Token of the first user; made up if left out.',
          ko: '첫 사용자의 토큰입니다. 생략하면 임의로 만듭니다.',
        },
        example: 'long-random-text',
      },
      {
        name: 'DOCKER_INFLUXDB_INIT_RETENTION',
        doc: {
          en: 'How long the first bucket keeps its data; for ever by default.',
          ko: '첫 버킷의 데이터 보존 기간입니다. 기본값은 무기한입니다.',
        },
        example: '30d',
      },
    ],
  },
  {
    name: 'clickhouse/clickhouse-server',
    purpose: {
      en: 'ClickHouse, a column database for analytics.',
      ko: '분석용 컬럼 데이터베이스 ClickHouse입니다.',
    },
    tags: ['25.8', '25.8-alpine', '25.3'],
    ports: [8123, 9000],
    dataDirectory: '/var/lib/clickhouse',
    env: [
      {
        name: 'CLICKHOUSE_USER',
        doc: {
          en: 'User to create in place of `default`.',
          ko: '`default` 사용자 대신 만들 사용자의 이름입니다.',
        },
        example: 'app',
      },
      {
        name: 'CLICKHOUSE_PASSWORD',
        secret: true,
        doc: {
          en: 'Password of the user. Without user and password the server takes connections from the container itself only.',
          ko: '사용자의 비밀번호입니다. 사용자와 비밀번호를 지정하지 않으면 컨테이너 내부에서만 접속할 수 있습니다.',
        },
        example: 'secret',
      },
      {
        name: 'CLICKHOUSE_DB',
        doc: {
          en: 'Database to create at start.',
          ko: '시작할 때 만들 데이터베이스입니다.',
        },
        example: 'analytics',
      },
      {
        name: 'CLICKHOUSE_DEFAULT_ACCESS_MANAGEMENT',
        doc: {
          en: '`1` lets the user manage other users by SQL.',
          ko: '`1` 값은 사용자가 SQL로 다른 사용자를 관리할 수 있게 합니다.',
        },
        example: '1',
      },
    ],
  },
];
