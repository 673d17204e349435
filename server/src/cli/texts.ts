// What the command line door says.
import type { Locale, Text } from '../base/text';

/** Korean where the environment's locale is, as for every other program in the terminal. */
export function cliLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return name.startsWith('ko') ? 'ko' : 'en';
}

export const cliTexts = {
  usage: {
    en: `Usage: dockline check [--locale en|ko] FILE...

Checks the docker command lines in shell scripts.
Prints one line for each finding: file:line:column severity message rule

Exit status: 0 no errors, 1 errors found, 2 wrong usage or a file that cannot be read.

  --locale en|ko  language of the messages
  --help          this text
  --version       the version`,
    ko: `사용법: dockline check [--locale en|ko] 파일...

셸 스크립트에 있는 docker 명령줄을 검사합니다.
찾은 문제마다 한 줄씩 출력합니다: 파일:줄:열 심각도 메시지 규칙

종료 코드: 0 오류 없음, 1 오류 발견, 2 잘못된 사용법 또는 읽을 수 없는 파일.

  --locale en|ko  메시지 언어
  --help          이 도움말
  --version       버전`,
  },
  noFiles: { en: 'no file given', ko: '검사할 파일이 없습니다' },
} satisfies Record<string, Text>;

export function unknownArgument(argument: string): Text {
  return { en: `unknown argument: ${argument}`, ko: `알 수 없는 인자: ${argument}` };
}

export function unknownCommandName(name: string): Text {
  return { en: `unknown command: ${name}`, ko: `알 수 없는 명령: ${name}` };
}

export function badLocale(value: string): Text {
  return {
    en: `--locale: "${value}" is neither en nor ko`,
    ko: `--locale: "${value}" 값은 쓸 수 없습니다(en 또는 ko)`,
  };
}

export function unreadable(file: string, reason: string): Text {
  return { en: `cannot read ${file}: ${reason}`, ko: `${file} 파일을 읽을 수 없습니다: ${reason}` };
}

export function notUnderstood(file: string): Text {
  return {
    en: `${file} is not a file that Dockline understands (a shell script)`,
    ko: `${file} 파일은 Dockline이 이해하는 종류(셸 스크립트)가 아닙니다`,
  };
}
