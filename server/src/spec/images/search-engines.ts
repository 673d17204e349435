// Search engines and their surroundings (facts: the documentation of Elastic and OpenSearch).
import type { ImageEnvSpec, ImageSpec } from '../types';

const elasticsearchEnv: readonly ImageEnvSpec[] = [
  {
    name: 'discovery.type',
    doc: {
      en: '`single-node` runs one node that looks for no others and skips the checks for production.',
      ko: '`single-node` 값은 다른 노드를 찾지 않고 운영 환경 점검도 건너뛰는 단일 노드로 실행합니다.',
    },
    example: 'single-node',
  },
  {
    name: 'xpack.security.enabled',
    doc: {
      en: '`false` switches off login and TLS, which are on since version 8: for trials only.',
      ko: '`false` 값은 8 버전부터 켜져 있는 로그인과 TLS를 끕니다. 시험 용도로만 씁니다.',
    },
    example: 'false',
  },
  {
    name: 'ELASTIC_PASSWORD',
    secret: true,
    doc: {
      en: 'Password of the user `elastic`; made up and printed at the first start if left out.',
      ko: '`elastic` 사용자의 비밀번호입니다. 생략하면 처음 시작할 때 임의로 만들어 출력합니다.',
    },
    example: 'secret',
  },
  {
    name: 'ES_JAVA_OPTS',
    doc: {
      en: 'Options for the JVM. By default the heap takes half of the memory of the container.',
      ko: 'JVM에 전달할 옵션입니다. 기본적으로 힙은 컨테이너 메모리의 절반을 차지합니다.',
    },
    example: '-Xms1g -Xmx1g',
  },
  {
    name: 'cluster.name',
    doc: {
      en: 'Name of the cluster that the node belongs to.',
      ko: '노드가 속할 클러스터의 이름입니다.',
    },
    example: 'docker-cluster',
  },
  {
    name: 'bootstrap.memory_lock',
    doc: {
      en: '`true` keeps the heap out of the swap; needs `--ulimit memlock=-1:-1`.',
      ko: '`true` 값은 힙이 스왑되지 않게 하며, `--ulimit memlock=-1:-1` 옵션이 필요합니다.',
    },
    example: 'true',
  },
];

const kibanaEnv: readonly ImageEnvSpec[] = [
  {
    name: 'ELASTICSEARCH_HOSTS',
    doc: {
      en: 'Address of Elasticsearch; `http://elasticsearch:9200` by default.',
      ko: 'Elasticsearch 주소입니다. 기본값은 `http://elasticsearch:9200` 주소입니다.',
    },
    example: 'http://elasticsearch:9200',
  },
  {
    name: 'ELASTICSEARCH_SERVICEACCOUNTTOKEN',
    secret: true,
    doc: {
      en: 'Token with which Kibana logs in to Elasticsearch.',
      ko: 'Kibana가 Elasticsearch에 로그인할 때 쓰는 토큰입니다.',
    },
    example: 'token',
  },
  {
    name: 'SERVER_PUBLICBASEURL',
    doc: {
      en: 'URL under which browsers reach Kibana.',
      ko: '브라우저에서 Kibana에 접속하는 URL입니다.',
    },
    example: 'https://kibana.example.com',
  },
  {
    name: 'XPACK_ENCRYPTEDSAVEDOBJECTS_ENCRYPTIONKEY',
    secret: true,
    doc: {
      en: 'Key for saved secrets, at least 32 characters; without it rules and alerts stop working at every restart.',
      ko: '저장된 비밀 값을 암호화하는 32자 이상의 키입니다. 이 값이 없으면 다시 시작할 때마다 규칙과 알림이 동작하지 않습니다.',
    },
    example: 'at-least-32-characters-of-random-text',
  },
];

const elasticVersions = ['9.1.0', '8.19.0', '8.18.0'];

const elasticsearchPurpose = {
  en: 'Elasticsearch, a search engine. There is no `latest` tag: write the full version.',
  ko: '검색 엔진 Elasticsearch입니다. `latest` 태그가 없으므로 전체 버전을 적어야 합니다.',
};

const kibanaPurpose = {
  en: 'Kibana, the web interface of Elasticsearch. Its version must be that of Elasticsearch.',
  ko: 'Elasticsearch의 웹 화면 Kibana입니다. Elasticsearch와 같은 버전을 써야 합니다.',
};

export const searchEngines: readonly ImageSpec[] = [
  {
    name: 'docker.elastic.co/elasticsearch/elasticsearch',
    purpose: elasticsearchPurpose,
    tags: elasticVersions,
    ports: [9200, 9300],
    dataDirectory: '/usr/share/elasticsearch/data',
    env: elasticsearchEnv,
  },
  {
    name: 'elasticsearch',
    purpose: elasticsearchPurpose,
    tags: elasticVersions,
    ports: [9200, 9300],
    dataDirectory: '/usr/share/elasticsearch/data',
    env: elasticsearchEnv,
  },
  {
    name: 'docker.elastic.co/kibana/kibana',
    purpose: kibanaPurpose,
    tags: elasticVersions,
    ports: [5601],
    env: kibanaEnv,
  },
  { name: 'kibana', purpose: kibanaPurpose, tags: elasticVersions, ports: [5601], env: kibanaEnv },
  {
    name: 'docker.elastic.co/logstash/logstash',
    purpose: {
      en: 'Logstash, which collects and reshapes logs; reads its pipelines from `/usr/share/logstash/pipeline`.',
      ko: '로그를 모아 가공하는 Logstash이며, `/usr/share/logstash/pipeline` 디렉터리에서 파이프라인을 읽습니다.',
    },
    tags: elasticVersions,
    ports: [5044, 9600],
    env: [
      {
        name: 'LS_JAVA_OPTS',
        doc: {
          en: 'Options for the JVM of Logstash, such as the size of the heap.',
          ko: '힙 크기처럼 Logstash의 JVM에 전달할 옵션입니다.',
        },
        example: '-Xms512m -Xmx512m',
      },
      {
        name: 'XPACK_MONITORING_ENABLED',
        doc: {
          en: '`false` sends no figures about Logstash itself to Elasticsearch.',
          ko: '`false` 값은 Logstash 자체의 지표를 Elasticsearch로 보내지 않습니다.',
        },
        example: 'false',
      },
    ],
  },
  {
    name: 'opensearchproject/opensearch',
    purpose: {
      en: 'OpenSearch, a search engine that grew out of Elasticsearch 7.10.',
      ko: 'Elasticsearch 7.10에서 갈라져 나온 검색 엔진 OpenSearch입니다.',
    },
    tags: ['3', '2'],
    ports: [9200, 9600],
    dataDirectory: '/usr/share/opensearch/data',
    env: [
      {
        name: 'OPENSEARCH_INITIAL_ADMIN_PASSWORD',
        required: true,
        secret: true,
        doc: {
          en: 'First password of `admin`, which must be strong. Since 2.12 the start fails without it, unless `DISABLE_INSTALL_DEMO_CONFIG` or `DISABLE_SECURITY_PLUGIN` is `true`.',
          ko: '`admin` 사용자의 첫 비밀번호이며 충분히 강해야 합니다. 2.12 버전부터는 `DISABLE_INSTALL_DEMO_CONFIG` 변수나 `DISABLE_SECURITY_PLUGIN` 변수가 `true` 값이 아니면 이 값 없이 시작할 수 없습니다.',
        },
        example: 'Str0ng-Secret!',
      },
      {
        name: 'discovery.type',
        doc: {
          en: '`single-node` starts one node that waits for no cluster; without it the start fails when no other nodes are named.',
          ko: '`single-node` 값은 클러스터를 기다리지 않는 단일 노드로 시작합니다. 다른 노드도 이 값도 없으면 시작이 실패합니다.',
        },
        example: 'single-node',
      },
      {
        name: 'OPENSEARCH_JAVA_OPTS',
        doc: {
          en: 'Options for the JVM of OpenSearch.',
          ko: 'OpenSearch의 JVM에 전달할 옵션입니다.',
        },
        example: '-Xms1g -Xmx1g',
      },
      {
        name: 'DISABLE_INSTALL_DEMO_CONFIG',
        doc: {
          en: '`true` leaves out the certificates for trials, so your own are needed.',
          ko: '`true` 값은 시험용 인증서를 설치하지 않으므로 직접 준비한 인증서가 필요합니다.',
        },
        example: 'true',
      },
      {
        name: 'DISABLE_SECURITY_PLUGIN',
        doc: {
          en: '`true` switches off login and TLS altogether.',
          ko: '`true` 값은 로그인과 TLS를 모두 끕니다.',
        },
        example: 'true',
      },
    ],
  },
];
