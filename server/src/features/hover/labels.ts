// The small words of hovers.
import type { Text } from '../../base/text';

export const labels = {
  defaultValue: { en: 'Default', ko: '기본값' },
  repeatable: { en: 'may be given several times', ko: '여러 번 쓸 수 있습니다' },
  lastWins: { en: 'given twice, the last one counts', ko: '두 번 쓰면 마지막 값이 적용됩니다' },
  windowsOnly: { en: 'Windows containers only', ko: 'Windows 컨테이너 전용' },
  hidden: { en: 'not listed in the help of docker', ko: 'Docker 도움말에는 나오지 않습니다' },
  deprecated: { en: 'Deprecated', ko: '더 이상 권장되지 않음' },
  useInstead: { en: 'use', ko: '대신 사용' },
  removedIn: { en: 'removed in docker', ko: 'Docker에서 제거된 버전' },
  since: { en: 'since docker', ko: '추가된 Docker 버전' },
  values: { en: 'Values', ko: '값' },
  example: { en: 'Example', ko: '예' },
  examples: { en: 'Examples', ko: '예' },
  pitfalls: { en: 'Watch out', ko: '주의' },
  alsoWritten: { en: 'Also written', ko: '다른 표기' },
  seeAlso: { en: 'See also', ko: '함께 보기' },
  reference: { en: 'Reference', ko: '공식 문서' },
  experimental: { en: 'experimental', ko: '실험적 기능' },
} satisfies Record<string, Text>;
