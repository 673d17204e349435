// The headings and small words of a page that explains a command.
import type { Text } from '../../base/text';
import type { Severity } from '../../rules/rule';

export const labels = {
  line: { en: 'The command', ko: '명령' },
  pieces: { en: 'Piece by piece', ko: '하나씩 살펴보기' },
  steps: { en: 'What happens, in order', ko: '실행 순서' },
  findings: { en: 'What is wrong', ko: '문제점' },
  noFindings: { en: 'Dockline finds nothing wrong here.', ko: 'Dockline이 찾은 문제가 없습니다.' },
  fix: { en: 'Fix', ko: '수정' },
  reference: { en: 'Reference of docker', ko: 'Docker 공식 문서' },
  before: { en: 'before the command', ko: '명령 앞' },
  hidden: {
    en: 'Values of variables and passwords are left out on this page.',
    ko: '이 페이지에는 환경 변수의 값과 비밀번호를 표시하지 않습니다.',
  },
} satisfies Record<string, Text>;

export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { en: 'Error', ko: '오류' },
  warning: { en: 'Warning', ko: '경고' },
  info: { en: 'Information', ko: '정보' },
  hint: { en: 'Hint', ko: '힌트' },
};
