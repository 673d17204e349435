// What the command line door says.
import type { Locale, Text } from '../base/text';

/** Korean where the environment's locale is, as for every other program in the terminal. */
export function cliLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return name.startsWith('ko') ? 'ko' : 'en';
}

export const cliTexts = {
  usage: {
    en: `Usage: dockline check [--fix] [--locale en|ko] FILE...
       dockline check [--fix] [--stdin-filename NAME] -

Checks the docker command lines in shell scripts. FILE may be -, which stands for standard input.
Prints one line for each finding: file:line:column severity message rule

Exit status: 0 no errors, 1 errors found, 2 wrong usage or a file that cannot be read or written.

  --fix                  apply the safe fixes, write the files, and print what is left;
                         with - the fixed text goes to standard output, the findings to standard error
  --stdin-filename NAME  the name of what comes from standard input; a shell script if left out
  --locale en|ko         language of the messages
  --help                 this text
  --version              the version`,
    ko: `사용법: dockline check [--fix] [--locale en|ko] 파일...
        dockline check [--fix] [--stdin-filename 이름] -

셸 스크립트에 있는 docker 명령줄을 검사합니다. 파일 자리에 -를 쓰면 표준 입력을 읽습니다.
찾은 문제마다 한 줄씩 출력합니다: 파일:줄:열 심각도 메시지 규칙

종료 코드: 0 오류 없음, 1 오류 발견, 2 잘못된 사용법 또는 읽거나 쓸 수 없는 파일.

  --fix                  안전한 수정을 적용해 파일에 쓰고 남은 문제를 출력
                         -와 함께 쓰면 고친 내용은 표준 출력, 문제는 표준 오류로 출력
  --stdin-filename 이름  표준 입력 내용의 파일 이름(생략하면 셸 스크립트로 처리)
  --locale en|ko         메시지 언어
  --help                 이 도움말
  --version              버전`,
  },
  noFiles: { en: 'no file given', ko: '검사할 파일이 없습니다' },
  nameWithoutStdin: {
    en: '--stdin-filename names what comes from standard input, but no file is called -',
    ko: '--stdin-filename 옵션은 표준 입력을 읽을 때만 쓸 수 있습니다(파일 자리에 - 필요)',
  },
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

export function missingValue(option: string): Text {
  return { en: `${option}: the value is missing`, ko: `${option}: 값이 빠졌습니다` };
}

export function fixedFile(file: string): Text {
  return { en: `fixed ${file}`, ko: `${file} 파일을 고쳤습니다` };
}

export function unwritable(file: string, reason: string): Text {
  return { en: `cannot write ${file}: ${reason}`, ko: `${file} 파일에 쓸 수 없습니다: ${reason}` };
}

export function notUtf8(file: string): Text {
  return {
    en: `${file} is not encoded in UTF-8, so --fix leaves it as it is`,
    ko: `${file} 파일은 UTF-8 인코딩이 아니므로 --fix 옵션으로 고치지 않습니다`,
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
