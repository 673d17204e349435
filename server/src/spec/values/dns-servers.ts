// Public name servers for `--dns`, and search domains for `--dns-search`.
import type { ValueSpec } from '../types';

export const dnsServers: readonly ValueSpec[] = [
  { value: '1.1.1.1', doc: { en: 'Cloudflare.', ko: 'Cloudflare의 공개 네임 서버입니다.' } },
  { value: '8.8.8.8', doc: { en: 'Google Public DNS.', ko: 'Google의 공개 네임 서버입니다.' } },
  {
    value: '9.9.9.9',
    doc: {
      en: 'Quad9, which blocks harmful names.',
      ko: '유해한 이름을 차단하는 Quad9의 공개 네임 서버입니다.',
    },
  },
];

export const dnsDomains: readonly ValueSpec[] = [
  {
    value: '.',
    doc: {
      en: 'No search domain at all, not even that of the host.',
      ko: '호스트의 검색 도메인까지 포함하여 어떤 검색 도메인도 쓰지 않습니다.',
    },
  },
];
