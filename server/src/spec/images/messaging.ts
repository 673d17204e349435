// Message brokers and what they need (facts: the images' own documentation and start scripts).
import type { ImageSpec } from '../types';

export const messaging: readonly ImageSpec[] = [
  {
    name: 'rabbitmq',
    purpose: {
      en: 'RabbitMQ, a message broker; the `-management` tags have a web interface on port 15672. It keeps its data under the name of the host: set `--hostname`.',
      ko: '메시지 브로커 RabbitMQ입니다. `-management` 태그에는 15672번 포트의 웹 화면이 있습니다. 데이터를 호스트 이름별로 저장하므로 `--hostname` 옵션을 지정합니다.',
    },
    tags: ['4-management', '4', '4-management-alpine', '4-alpine', '3.13-management'],
    ports: [5672, 15672],
    dataDirectory: '/var/lib/rabbitmq',
    env: [
      {
        name: 'RABBITMQ_DEFAULT_USER',
        doc: {
          en: 'First user; `guest` by default.',
          ko: '첫 사용자의 이름입니다. 기본값은 `guest` 사용자입니다.',
        },
        example: 'app',
      },
      {
        name: 'RABBITMQ_DEFAULT_PASS',
        secret: true,
        doc: {
          en: 'Password of the first user; `guest` by default.',
          ko: '첫 사용자의 비밀번호입니다. 기본값은 `guest` 값입니다.',
        },
        example: 'secret',
      },
      {
        name: 'RABBITMQ_DEFAULT_VHOST',
        doc: {
          en: 'Virtual host that is created at the first start; `/` by default.',
          ko: '처음 시작할 때 만들 가상 호스트입니다. 기본값은 `/` 값입니다.',
        },
        example: 'app',
      },
      {
        name: 'RABBITMQ_NODENAME',
        doc: {
          en: 'Name of the node, `rabbit@` and the name of the host by default; the data are kept under it.',
          ko: '노드 이름이며 이 이름으로 데이터를 저장합니다. 기본값은 `rabbit@` 뒤에 호스트 이름을 붙인 값입니다.',
        },
        example: 'rabbit@broker',
      },
    ],
  },
  {
    name: 'apache/kafka',
    purpose: {
      en: 'Apache Kafka; without settings it runs as a single broker in KRaft mode that clients reach as `localhost:9092`.',
      ko: 'Apache Kafka입니다. 설정이 없으면 클라이언트가 `localhost:9092` 주소로 접속하는 단일 브로커(KRaft 모드)로 실행됩니다.',
    },
    tags: ['4.1.0', '4.0.0', '3.9.1'],
    ports: [9092],
    env: [
      {
        name: 'KAFKA_NODE_ID',
        doc: {
          en: 'Number of the node. As soon as one setting of `server.properties` is given like this, all needed ones must be.',
          ko: '노드 번호입니다. `server.properties` 설정을 환경 변수로 하나라도 지정하면 필요한 설정을 모두 지정해야 합니다.',
        },
        example: '1',
      },
      {
        name: 'KAFKA_PROCESS_ROLES',
        doc: {
          en: 'Whether the node is `broker`, `controller` or both.',
          ko: '노드의 역할이며 `broker`, `controller` 값을 하나 또는 둘 다 씁니다.',
        },
        example: 'broker,controller',
      },
      {
        name: 'KAFKA_LISTENERS',
        doc: {
          en: 'Addresses on which the node listens.',
          ko: '노드가 연결을 기다리는 주소 목록입니다.',
        },
        example: 'PLAINTEXT://:9092,CONTROLLER://:9093',
      },
      {
        name: 'KAFKA_ADVERTISED_LISTENERS',
        doc: {
          en: 'Addresses that clients are told to connect to: they must be reachable from where the clients run.',
          ko: '클라이언트에게 알려 줄 접속 주소이며, 클라이언트가 실행되는 곳에서 접속할 수 있어야 합니다.',
        },
        example: 'PLAINTEXT://kafka:9092',
      },
      {
        name: 'KAFKA_CONTROLLER_QUORUM_VOTERS',
        doc: {
          en: 'The controllers as `<id>@<host>:<port>`, separated by commas.',
          ko: '컨트롤러 목록이며 `<id>@<호스트>:<포트>` 형식을 쉼표로 구분합니다.',
        },
        example: '1@localhost:9093',
      },
      {
        name: 'KAFKA_CONTROLLER_LISTENER_NAMES',
        doc: {
          en: 'Which listener the controllers use.',
          ko: '컨트롤러가 쓸 리스너의 이름입니다.',
        },
        example: 'CONTROLLER',
      },
      {
        name: 'KAFKA_LISTENER_SECURITY_PROTOCOL_MAP',
        doc: {
          en: 'Security protocol of each listener.',
          ko: '리스너마다 쓸 보안 프로토콜입니다.',
        },
        example: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
      },
      {
        name: 'KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR',
        doc: {
          en: 'Copies of the topic of consumer offsets; must be `1` with a single broker, the default is 3.',
          ko: '컨슈머 오프셋 토픽의 복제본 수입니다. 기본값은 3이며 브로커가 하나뿐이면 `1` 값이어야 합니다.',
        },
        example: '1',
      },
      {
        name: 'KAFKA_LOG_DIRS',
        doc: {
          en: 'Where the messages are stored: set it to the path of a volume to keep them.',
          ko: '메시지를 저장할 디렉터리입니다. 메시지를 보존하려면 볼륨을 연결한 경로로 지정합니다.',
        },
        example: '/var/lib/kafka/data',
      },
    ],
  },
  {
    name: 'nats',
    purpose: {
      en: 'NATS, a light message broker; `-js` after the image switches on JetStream, which stores messages.',
      ko: '가벼운 메시지 브로커 NATS입니다. 이미지 뒤에 `-js` 인자를 쓰면 메시지를 저장하는 JetStream 기능이 켜집니다.',
    },
    tags: ['2.11', '2.11-alpine', '2', '2-alpine'],
    ports: [4222, 8222, 6222],
  },
  {
    name: 'eclipse-mosquitto',
    purpose: {
      en: 'Mosquitto, a broker for MQTT; without a configuration file it listens inside the container only.',
      ko: 'MQTT 브로커 Mosquitto입니다. 설정 파일이 없으면 컨테이너 내부에서만 접속할 수 있습니다.',
    },
    tags: ['2', '2.0'],
    ports: [1883],
    dataDirectory: '/mosquitto/data',
  },
  {
    name: 'zookeeper',
    purpose: {
      en: 'Apache ZooKeeper, which keeps the shared state of clusters.',
      ko: '클러스터의 공유 상태를 보관하는 Apache ZooKeeper입니다.',
    },
    tags: ['3.9', '3.8'],
    ports: [2181, 2888, 3888, 8080],
    dataDirectory: '/data',
    env: [
      {
        name: 'ZOO_MY_ID',
        doc: {
          en: 'Number of this server in the ensemble, from 1 to 255.',
          ko: '앙상블에서 이 서버의 번호이며 1부터 255까지 쓸 수 있습니다.',
        },
        example: '1',
      },
      {
        name: 'ZOO_SERVERS',
        doc: {
          en: 'All servers of the ensemble as `server.<id>=<host>:2888:3888;2181`, separated by blanks.',
          ko: '앙상블의 모든 서버이며 `server.<id>=<호스트>:2888:3888;2181` 형식을 공백으로 구분합니다.',
        },
        example: 'server.1=zoo1:2888:3888;2181',
      },
      {
        name: 'ZOO_TICK_TIME',
        doc: {
          en: 'Length of a tick in milliseconds; `2000` by default.',
          ko: '틱의 길이이며 단위는 밀리초입니다. 기본값은 `2000` 값입니다.',
        },
        example: '2000',
      },
      {
        name: 'ZOO_4LW_COMMANDS_WHITELIST',
        doc: {
          en: 'Four-letter commands that clients may send; `srvr` by default.',
          ko: '클라이언트에 허용할 네 글자 명령입니다. 기본값은 `srvr` 명령입니다.',
        },
        example: 'srvr,ruok,stat',
      },
    ],
  },
];
