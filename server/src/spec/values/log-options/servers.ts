// Options of the drivers that send logs to servers of one’s own: syslog, Fluentd, GELF, Splunk.
import type { ValueSpec } from '../../types';

export const syslogOptions: readonly ValueSpec[] = [
  {
    value: 'syslog-address=',
    doc: {
      en: 'Server, such as `tcp://logs.example.com:514`, `udp://…` or `tcp+tls://…`; the local socket by default.',
      ko: '`tcp://logs.example.com:514`, `udp://…`, `tcp+tls://…` 형식의 서버 주소입니다. 기본값은 로컬 소켓입니다.',
    },
  },
  {
    value: 'syslog-facility=',
    doc: {
      en: 'Facility, such as `daemon` or `local0`; `daemon` by default.',
      ko: '`daemon`, `local0` 값 같은 기능 분류(facility)입니다. 기본값은 `daemon` 값입니다.',
    },
  },
  {
    value: 'syslog-format=',
    doc: {
      en: 'Form of the messages: `rfc3164`, `rfc5424` or `rfc5424micro`.',
      ko: '메시지 형식이며 `rfc3164`, `rfc5424`, `rfc5424micro` 값을 쓸 수 있습니다.',
    },
  },
  {
    value: 'syslog-tls-ca-cert=',
    doc: {
      en: 'Certificate of the authority that the syslog server is checked with.',
      ko: 'syslog 서버를 확인할 인증 기관 인증서의 경로입니다.',
    },
  },
  {
    value: 'syslog-tls-cert=',
    doc: {
      en: 'Certificate that the daemon shows to the syslog server.',
      ko: '데몬이 syslog 서버에 제시할 인증서의 경로입니다.',
    },
  },
  {
    value: 'syslog-tls-key=',
    doc: {
      en: 'Private key of that certificate.',
      ko: '데몬이 syslog 서버에 제시할 인증서의 개인 키 경로입니다.',
    },
  },
  {
    value: 'syslog-tls-skip-verify=',
    doc: {
      en: '`true` does not check the certificate of the syslog server.',
      ko: '`true` 값은 syslog 서버의 인증서를 확인하지 않습니다.',
    },
  },
];

export const fluentdOptions: readonly ValueSpec[] = [
  {
    value: 'fluentd-address=',
    doc: {
      en: 'Server, such as `fluentd.example.com:24224` or `unix:///run/fluent.sock`; `127.0.0.1:24224` by default.',
      ko: '`fluentd.example.com:24224`, `unix:///run/fluent.sock` 형식의 서버 주소입니다. 기본값은 `127.0.0.1:24224` 주소입니다.',
    },
  },
  {
    value: 'fluentd-async=',
    doc: {
      en: '`true` lets containers start although the server is away, and buffers the logs.',
      ko: '`true` 값은 서버에 연결할 수 없어도 컨테이너를 시작하고 로그를 버퍼에 담아 둡니다.',
    },
  },
  {
    value: 'fluentd-buffer-limit=',
    doc: { en: 'Messages, as a count, that are held in memory.', ko: '메모리에 담아 둘 메시지의 수입니다.' },
  },
  {
    value: 'fluentd-retry-wait=',
    doc: {
      en: 'Wait before the first new attempt to connect; `1s` by default.',
      ko: '다시 연결하기 전에 처음 기다리는 시간이며 기본값은 `1s` 값입니다.',
    },
  },
  {
    value: 'fluentd-max-retries=',
    doc: {
      en: 'Attempts to connect until the driver gives up.',
      ko: '연결을 포기하기까지 시도할 횟수입니다.',
    },
  },
  {
    value: 'fluentd-sub-second-precision=',
    doc: { en: '`true` tells times in nanoseconds.', ko: '`true` 값은 시각을 나노초까지 남깁니다.' },
  },
  {
    value: 'fluentd-request-ack=',
    doc: {
      en: '`true` waits for the server to confirm each batch.',
      ko: '`true` 값은 서버가 묶음마다 받았다고 확인할 때까지 기다립니다.',
    },
  },
  {
    value: 'fluentd-write-timeout=',
    doc: { en: 'Longest time that sending may take.', ko: '보내는 데 걸릴 수 있는 최대 시간입니다.' },
  },
];

export const gelfOptions: readonly ValueSpec[] = [
  {
    value: 'gelf-address=',
    doc: {
      en: 'Server, such as `udp://graylog.example.com:12201`; required.',
      ko: '`udp://graylog.example.com:12201` 형식의 서버 주소이며 반드시 필요합니다.',
    },
  },
  {
    value: 'gelf-compression-type=',
    doc: {
      en: 'Compression over UDP: `gzip` (default), `zlib` or `none`.',
      ko: 'UDP로 보낼 때의 압축 방식이며 `gzip`(기본값), `zlib`, `none` 값을 쓸 수 있습니다.',
    },
  },
  {
    value: 'gelf-compression-level=',
    doc: {
      en: 'Strength of the compression from `-1` to `9`; `1` by default.',
      ko: '`-1` 값부터 `9` 값까지의 압축 강도이며 기본값은 `1` 값입니다.',
    },
  },
  {
    value: 'gelf-tcp-max-reconnect=',
    doc: {
      en: 'Attempts to connect again over TCP; `3` by default.',
      ko: 'TCP로 다시 연결을 시도할 횟수이며 기본값은 `3` 값입니다.',
    },
  },
  {
    value: 'gelf-tcp-reconnect-delay=',
    doc: {
      en: 'Seconds between attempts to connect over TCP; `1` by default.',
      ko: 'TCP 연결 시도 사이의 간격(초)이며 기본값은 `1` 값입니다.',
    },
  },
];

export const splunkOptions: readonly ValueSpec[] = [
  {
    value: 'splunk-token=',
    doc: {
      en: 'Token of the HTTP event collector; required.',
      ko: 'HTTP 이벤트 수집기의 토큰이며 반드시 필요합니다.',
    },
  },
  {
    value: 'splunk-url=',
    doc: {
      en: 'Address of Splunk, such as `https://splunk.example.com:8088`; required.',
      ko: '`https://splunk.example.com:8088` 형식의 Splunk 주소이며 반드시 필요합니다.',
    },
  },
  {
    value: 'splunk-source=',
    doc: { en: 'Source that events are filed under.', ko: '이벤트를 분류할 소스(source)입니다.' },
  },
  {
    value: 'splunk-sourcetype=',
    doc: {
      en: 'Source type that events are filed under.',
      ko: '이벤트를 분류할 소스 타입(sourcetype)입니다.',
    },
  },
  {
    value: 'splunk-index=',
    doc: { en: 'Index that takes the events.', ko: '이벤트를 저장할 인덱스입니다.' },
  },
  {
    value: 'splunk-format=',
    doc: {
      en: 'Form of the events: `inline` (default), `json` or `raw`.',
      ko: '이벤트 형식이며 `inline`(기본값), `json`, `raw` 값을 쓸 수 있습니다.',
    },
  },
  {
    value: 'splunk-verify-connection=',
    doc: {
      en: '`false` does not test the connection when a container starts.',
      ko: '`false` 값은 컨테이너가 시작할 때 연결을 확인하지 않습니다.',
    },
  },
  {
    value: 'splunk-capath=',
    doc: {
      en: 'Certificate of the authority that Splunk is checked with.',
      ko: 'Splunk를 확인할 인증 기관 인증서의 경로입니다.',
    },
  },
  {
    value: 'splunk-caname=',
    doc: {
      en: 'Name that the certificate of Splunk must carry.',
      ko: 'Splunk 인증서에 있어야 하는 이름입니다.',
    },
  },
  {
    value: 'splunk-insecureskipverify=',
    doc: {
      en: '`true` does not check the certificate of Splunk.',
      ko: '`true` 값은 Splunk의 인증서를 확인하지 않습니다.',
    },
  },
  {
    value: 'splunk-gzip=',
    doc: { en: '`true` compresses what is sent.', ko: '`true` 값은 보내는 내용을 압축합니다.' },
  },
  {
    value: 'splunk-gzip-level=',
    doc: {
      en: 'Strength of that compression from `-1` to `9`.',
      ko: '`-1` 값부터 `9` 값까지, 보내는 내용의 압축 강도입니다.',
    },
  },
];
