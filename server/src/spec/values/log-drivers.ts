// The logging drivers that come with the engine.
import type { ValueSpec } from '../types';

export const logDrivers: readonly ValueSpec[] = [
  {
    value: 'json-file',
    doc: {
      en: 'One JSON object a line in a file of the host; the default. Without `max-size` the file grows without end.',
      ko: '호스트의 파일에 한 줄씩 JSON 객체로 저장하는 기본 드라이버입니다. `max-size` 옵션이 없으면 파일이 끝없이 커집니다.',
    },
  },
  {
    value: 'local',
    doc: {
      en: 'A compact format of docker that rotates by itself.',
      ko: 'Docker 자체의 압축 형식이며 오래된 로그를 스스로 정리합니다.',
    },
  },
  {
    value: 'none',
    doc: {
      en: 'Keeps no logs; `docker logs` shows nothing.',
      ko: '로그를 남기지 않으며 `docker logs` 명령에도 아무것도 나오지 않습니다.',
    },
  },
  { value: 'journald', doc: { en: 'The journal of systemd.', ko: 'systemd 저널에 기록합니다.' } },
  { value: 'syslog', doc: { en: 'A syslog server.', ko: 'syslog 서버로 보냅니다.' } },
  {
    value: 'fluentd',
    doc: { en: 'A Fluentd or Fluent Bit collector.', ko: 'Fluentd 또는 Fluent Bit 수집기로 보냅니다.' },
  },
  {
    value: 'gelf',
    doc: { en: 'Graylog or Logstash, in GELF.', ko: 'Graylog 또는 Logstash 서버에 GELF 형식으로 보냅니다.' },
  },
  {
    value: 'awslogs',
    doc: { en: 'Amazon CloudWatch Logs.', ko: 'Amazon CloudWatch Logs 서비스로 보냅니다.' },
  },
  { value: 'gcplogs', doc: { en: 'Google Cloud Logging.', ko: 'Google Cloud Logging 서비스로 보냅니다.' } },
  {
    value: 'splunk',
    doc: { en: 'A Splunk HTTP event collector.', ko: 'Splunk HTTP 이벤트 수집기로 보냅니다.' },
  },
  {
    value: 'etwlogs',
    doc: { en: 'Event Tracing for Windows.', ko: 'Windows 이벤트 추적(ETW)에 기록합니다.' },
  },
];
