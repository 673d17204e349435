// The options of `dockline check`: what reads the arguments and what prints the help both go by this table.
import type { Text } from '../base/text';
import { severities } from '../features/setting-values';
import { formatNames } from './formats/registry';

export interface Option {
  readonly name: string;
  /** Left out where the option is a switch. */
  readonly value?: {
    /** How the help calls it. */
    readonly shown: Text;
    /** Left out where any value is read. */
    readonly choices?: readonly string[];
  };
  readonly help: Text;
}

const same = (text: string): Text => ({ en: text, ko: text });

/** In the order of the help. */
export const options = [
  {
    name: '--format',
    value: { shown: same(formatNames.join('|')), choices: formatNames },
    help: {
      en: 'how findings are written; left out, pretty on a terminal and compact elsewhere',
      ko: '출력 형식(생략하면 터미널에서는 pretty, 그 밖에는 compact)',
    },
  },
  {
    name: '--fix',
    help: {
      en: 'apply the safe fixes, write the files, and print what is left; with - the fixed text goes to standard output, the findings to standard error',
      ko: '안전한 수정을 적용해 파일에 쓰고 남은 문제를 출력(-와 함께 쓰면 고친 내용은 표준 출력, 문제는 표준 오류로 출력)',
    },
  },
  {
    name: '--diff',
    help: {
      en: 'print what --fix would change as a unified diff, write nothing, and exit with 1 if there is anything',
      ko: '--fix 옵션으로 바뀔 내용을 unified diff 형식으로 출력(파일은 그대로 두며, 바뀔 내용이 있으면 종료 코드 1)',
    },
  },
  {
    name: '--max-warnings',
    value: { shown: { en: 'N', ko: '개수' } },
    help: { en: 'exit with 1 if there are more warnings', ko: '경고가 이보다 많으면 종료 코드 1' },
  },
  {
    name: '--rule',
    value: { shown: { en: 'ID=SEVERITY', ko: '규칙=심각도' } },
    help: {
      en: `severity of a rule (${severities.join(', ')}), before all files of settings; may be repeated`,
      ko: `규칙의 심각도(${severities.join(', ')})로, 설정 파일보다 우선하며 여러 번 쓸 수 있음`,
    },
  },
  {
    name: '--config',
    value: { shown: { en: 'FILE', ko: '파일' } },
    help: {
      en: 'settings for all files, in place of the nearest .docklinerc.json',
      ko: '가장 가까운 .docklinerc.json 대신 모든 파일에 적용할 설정 파일',
    },
  },
  {
    name: '--stdin-filename',
    value: { shown: { en: 'NAME', ko: '이름' } },
    help: {
      en: 'the name of what comes from standard input; a shell script if left out',
      ko: '표준 입력 내용의 파일 이름(생략하면 셸 스크립트로 처리)',
    },
  },
  {
    name: '--quiet',
    help: {
      en: 'print errors only, and no summary',
      ko: '오류만 출력하고 요약은 생략',
    },
  },
  {
    name: '--color',
    value: { shown: same('auto|always|never'), choices: ['auto', 'always', 'never'] },
    help: {
      en: 'colours in the pretty format; auto is a terminal without NO_COLOR',
      ko: 'pretty 형식의 색상(auto는 NO_COLOR 변수가 없는 터미널에서만 사용)',
    },
  },
  {
    name: '--locale',
    value: { shown: same('en|ko'), choices: ['en', 'ko'] },
    help: {
      en: 'language of the messages; left out, that of the environment (LC_ALL, LC_MESSAGES, LANG)',
      ko: '메시지 언어(생략하면 LC_ALL, LC_MESSAGES, LANG 환경 변수를 따름)',
    },
  },
  { name: '--help', help: { en: 'this text', ko: '이 도움말' } },
  { name: '--version', help: { en: 'the version', ko: '버전' } },
] as const satisfies readonly Option[];

export type OptionName = (typeof options)[number]['name'];

export function optionOf(name: string): Option | undefined {
  return options.find((option) => option.name === name);
}
