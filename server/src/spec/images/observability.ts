// Metrics, logs and traces (facts: the images' own documentation and Dockerfiles).
import type { ImageSpec } from '../types';

export const observability: readonly ImageSpec[] = [
  {
    name: 'grafana/grafana',
    purpose: {
      en: 'Grafana, dashboards for metrics and logs; the first login is `admin` with the password `admin`.',
      ko: '지표와 로그를 보여 주는 대시보드 Grafana입니다. 첫 로그인은 `admin` 사용자와 `admin` 비밀번호입니다.',
    },
    tags: ['12.2.0', '12.1.0', '11.6.0', 'latest'],
    ports: [3000],
    dataDirectory: '/var/lib/grafana',
    env: [
      {
        name: 'GF_SECURITY_ADMIN_PASSWORD',
        secret: true,
        doc: {
          en: 'First password of the administrator; `admin` by default.',
          ko: '관리자의 첫 비밀번호입니다. 기본값은 `admin` 값입니다.',
        },
        example: 'secret',
      },
      {
        name: 'GF_SECURITY_ADMIN_USER',
        doc: {
          en: 'Name of the administrator; `admin` by default. Every setting is given as `GF_<SECTION>_<KEY>`.',
          ko: '관리자의 이름입니다. 기본값은 `admin` 사용자입니다. 다른 설정도 `GF_<섹션>_<키>` 형식으로 지정합니다.',
        },
        example: 'admin',
      },
      {
        name: 'GF_SERVER_ROOT_URL',
        doc: {
          en: 'URL under which browsers reach Grafana.',
          ko: '브라우저에서 Grafana에 접속하는 URL입니다.',
        },
        example: 'https://grafana.example.com',
      },
      {
        name: 'GF_USERS_ALLOW_SIGN_UP',
        doc: {
          en: 'Whether visitors may create accounts.',
          ko: '방문자가 계정을 만들 수 있는지 정합니다.',
        },
        example: 'false',
      },
      {
        name: 'GF_AUTH_ANONYMOUS_ENABLED',
        doc: {
          en: '`true` lets visitors look at dashboards without a login.',
          ko: '`true` 값은 방문자가 로그인 없이 대시보드를 볼 수 있게 합니다.',
        },
        example: 'true',
      },
      {
        name: 'GF_PLUGINS_PREINSTALL',
        doc: {
          en: 'Plugins to install at start, separated by commas; takes the place of `GF_INSTALL_PLUGINS`.',
          ko: '시작할 때 설치할 플러그인 목록이며 쉼표로 구분합니다. 예전의 `GF_INSTALL_PLUGINS` 변수를 대신합니다.',
        },
        example: 'grafana-clock-panel',
      },
    ],
  },
  {
    name: 'prom/prometheus',
    purpose: {
      en: 'Prometheus, which collects metrics as `/etc/prometheus/prometheus.yml` says.',
      ko: '`/etc/prometheus/prometheus.yml` 설정에 따라 지표를 수집하는 Prometheus입니다.',
    },
    tags: ['v3.5.0', 'v2.55.1', 'latest'],
    ports: [9090],
    dataDirectory: '/prometheus',
  },
  {
    name: 'prom/alertmanager',
    purpose: {
      en: 'Alertmanager, which sends the alerts of Prometheus to people.',
      ko: 'Prometheus의 경보를 사람에게 전달하는 Alertmanager입니다.',
    },
    tags: ['v0.28.1', 'v0.27.0', 'latest'],
    ports: [9093],
    dataDirectory: '/alertmanager',
  },
  {
    name: 'prom/node-exporter',
    purpose: {
      en: 'Tells Prometheus the figures of the host; runs with `--pid host` and the root of the host mounted at `/host`.',
      ko: '호스트의 지표를 Prometheus에 제공합니다. `--pid host` 옵션과 함께 호스트의 루트를 `/host` 경로에 마운트하여 실행합니다.',
    },
    tags: ['v1.9.1', 'v1.8.2', 'latest'],
    ports: [9100],
  },
  {
    name: 'grafana/loki',
    purpose: {
      en: 'Loki, a store for logs that Grafana shows.',
      ko: 'Grafana로 볼 수 있는 로그 저장소 Loki입니다.',
    },
    tags: ['3.5.0', '3.4.2', 'latest'],
    ports: [3100],
    dataDirectory: '/loki',
  },
  {
    name: 'jaegertracing/all-in-one',
    purpose: {
      en: 'Jaeger 1 for traces, all in one and in memory; takes OTLP on ports 4317 and 4318.',
      ko: '메모리에 저장하는 일체형 트레이스 도구 Jaeger 1이며, OTLP는 4317번과 4318번 포트로 받습니다.',
    },
    tags: ['1.60', '1.57'],
    ports: [16686, 4317, 4318],
    env: [
      {
        name: 'COLLECTOR_OTLP_ENABLED',
        doc: {
          en: '`true` takes traces by OTLP; the default since 1.35.',
          ko: '`true` 값은 OTLP로 트레이스를 받으며, 1.35 버전부터 기본값입니다.',
        },
        example: 'true',
      },
    ],
  },
  {
    name: 'netdata/netdata',
    purpose: {
      en: 'Netdata, which shows the figures of the host second by second.',
      ko: '호스트의 지표를 초 단위로 보여 주는 Netdata입니다.',
    },
    tags: ['stable', 'latest'],
    ports: [19999],
    dataDirectory: '/var/lib/netdata',
  },
];
