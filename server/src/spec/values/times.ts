// Examples of points in time for `--since` and `--until`.
import type { ValueSpec } from '../types';

export const times: readonly ValueSpec[] = [
  { value: '10m', doc: { en: 'Ten minutes ago.', ko: '10분 전입니다.' } },
  { value: '2h', doc: { en: 'Two hours ago.', ko: '2시간 전입니다.' } },
  {
    value: '24h',
    doc: { en: 'One day ago; there is no unit for days.', ko: '하루 전입니다. 일 단위는 없습니다.' },
  },
  {
    value: '2026-01-31',
    doc: {
      en: 'The start of this day, in the time zone of the client.',
      ko: '클라이언트의 시간대를 기준으로 그날이 시작되는 시각입니다.',
    },
  },
  {
    value: '2026-01-31T15:04:05',
    doc: {
      en: 'This moment, in the time zone of the client.',
      ko: '클라이언트의 시간대를 기준으로 한 시각입니다.',
    },
  },
  { value: '2026-01-31T15:04:05Z', doc: { en: 'This moment in UTC.', ko: 'UTC를 기준으로 한 시각입니다.' } },
];
