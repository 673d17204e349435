// Signals worth sending to a container, the common ones first (signal(7)).
import type { ValueSpec } from '../types';

export const signals: readonly ValueSpec[] = [
  {
    value: 'SIGTERM',
    doc: {
      en: 'Asks the process to end in good order (15).',
      ko: '프로세스에 정상 종료를 요청합니다(15번).',
    },
  },
  {
    value: 'SIGKILL',
    doc: {
      en: 'Ends the process at once; it cannot be caught (9).',
      ko: '프로세스를 즉시 종료하며, 프로세스가 막을 수 없습니다(9번).',
    },
  },
  {
    value: 'SIGINT',
    doc: { en: 'What Ctrl+C sends (2).', ko: 'Ctrl+C 키를 눌렀을 때와 같은 신호입니다(2번).' },
  },
  {
    value: 'SIGHUP',
    doc: {
      en: 'Makes many servers read their configuration again (1).',
      ko: '많은 서버 프로그램이 설정을 다시 읽습니다(1번).',
    },
  },
  {
    value: 'SIGQUIT',
    doc: {
      en: 'Ends the process with a dump; nginx shuts down gracefully (3).',
      ko: '덤프를 남기고 종료합니다. nginx 서버는 요청을 마친 뒤 종료합니다(3번).',
    },
  },
  {
    value: 'SIGUSR1',
    doc: {
      en: 'Means what the program makes of it, such as opening log files anew (10).',
      ko: '로그 파일을 다시 여는 것처럼 프로그램이 정한 동작을 합니다(10번).',
    },
  },
  {
    value: 'SIGUSR2',
    doc: {
      en: 'A second signal whose meaning the program decides (12).',
      ko: '프로그램이 뜻을 정하는 두 번째 신호입니다(12번).',
    },
  },
  {
    value: 'SIGSTOP',
    doc: {
      en: 'Freezes the process until SIGCONT (19).',
      ko: 'SIGCONT 신호를 받을 때까지 프로세스를 멈춥니다(19번).',
    },
  },
  {
    value: 'SIGCONT',
    doc: { en: 'Lets a frozen process go on (18).', ko: '멈춘 프로세스를 다시 진행시킵니다(18번).' },
  },
  {
    value: 'SIGWINCH',
    doc: {
      en: 'Tells of a new window size; Apache httpd shuts down gracefully (28).',
      ko: '창 크기가 바뀌었음을 알립니다. Apache httpd 서버는 요청을 마친 뒤 종료합니다(28번).',
    },
  },
];
