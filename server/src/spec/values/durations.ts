// Examples of durations.
import type { ValueSpec } from '../types';

export const durations: readonly ValueSpec[] = [
  { value: '10s', doc: { en: 'Ten seconds.', ko: '10초입니다.' } },
  { value: '30s', doc: { en: 'Half a minute.', ko: '30초입니다.' } },
  {
    value: '1m30s',
    doc: {
      en: 'A minute and a half; units follow one another without blanks.',
      ko: '1분 30초이며 단위를 공백 없이 이어 적습니다.',
    },
  },
  { value: '5m', doc: { en: 'Five minutes.', ko: '5분입니다.' } },
  { value: '1h', doc: { en: 'One hour.', ko: '1시간입니다.' } },
  {
    value: '24h',
    doc: { en: 'One day: hours are the largest unit.', ko: '하루입니다. 가장 큰 단위는 시간입니다.' },
  },
  { value: '500ms', doc: { en: 'Half a second.', ko: '0.5초입니다.' } },
];
