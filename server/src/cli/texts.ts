// What the command line door says to people, help aside.
import type { Locale, Text } from '../base/text';

/** Korean where the environment's locale is, as for every other program in the terminal. */
export function cliLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return name.startsWith('ko') ? 'ko' : 'en';
}

export const argumentTexts = {
  noFiles: { en: 'no file given', ko: '검사할 파일이 없습니다' },
  noRule: {
    en: 'explain: no rule given; `dockline rules` lists them',
    ko: 'explain: 규칙이 빠졌습니다(`dockline rules` 명령으로 목록 확인)',
  },
  nameWithoutStdin: {
    en: '--stdin-filename names what comes from standard input, but no file is called -',
    ko: '--stdin-filename 옵션은 표준 입력을 읽을 때만 쓸 수 있습니다(파일 자리에 - 필요)',
  },
  fixAndDiff: {
    en: '--fix writes the files and --diff does not: choose one',
    ko: '파일에 쓰는 --fix 옵션과 쓰지 않는 --diff 옵션은 함께 쓸 수 없습니다',
  },
  seeHelp: {
    en: 'See `dockline --help`.',
    ko: '`dockline --help` 명령으로 사용법을 볼 수 있습니다.',
  },
} satisfies Record<string, Text>;

/** Nothing where no name is near. */
function suggestion(name: string | undefined): Text {
  if (name === undefined) return { en: '', ko: '' };
  return { en: `; did you mean ${name}?`, ko: `(${name} 값을 뜻한 것일 수 있습니다)` };
}

function suggesting({ en, ko }: Text, name: string | undefined): Text {
  const added = suggestion(name);
  return { en: en + added.en, ko: ko + added.ko };
}

export function unknownArgument(argument: string, near: string | undefined): Text {
  return suggesting({ en: `unknown option: ${argument}`, ko: `알 수 없는 옵션: ${argument}` }, near);
}

export function unknownCommandName(name: string | undefined, near: string | undefined): Text {
  if (name === undefined) return { en: 'no command given', ko: '명령이 빠졌습니다' };
  return suggesting({ en: `unknown command: ${name}`, ko: `알 수 없는 명령: ${name}` }, near);
}

export function unknownRule(place: string, id: string, near: string | undefined): Text {
  const text = { en: `${place}: there is no rule "${id}"`, ko: `${place}: "${id}" 규칙이 없습니다` };
  return suggesting(text, near);
}

export function badRuleSetting(setting: string, levels: readonly string[], near: string | undefined): Text {
  const text = {
    en: `--rule: "${setting}" does not set a severity; write ID=SEVERITY with one of ${levels.join(', ')}`,
    ko: `--rule: "${setting}" 값에서 심각도를 읽을 수 없습니다(규칙=심각도, 심각도는 ${levels.join(', ')} 중 하나)`,
  };
  return suggesting(text, near);
}

export function badValue(
  option: string,
  value: string,
  choices: readonly string[],
  near: string | undefined,
): Text {
  const text = {
    en: `${option}: "${value}" is none of ${choices.join(', ')}`,
    ko: `${option}: "${value}" 값은 쓸 수 없습니다(${choices.join(', ')} 중 하나)`,
  };
  return suggesting(text, near);
}

export function badNumber(option: string, value: string): Text {
  return {
    en: `${option}: "${value}" is not a number such as 0 or 10`,
    ko: `${option}: "${value}" 값은 0이나 10과 같은 숫자가 아닙니다`,
  };
}

export function badSwitch(option: string, value: string): Text {
  return {
    en: `${option} takes no value, but "${value}" is given`,
    ko: `${option} 옵션은 값을 받지 않습니다: "${value}"`,
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
    en: `${file} is not encoded in UTF-8, so it cannot be fixed`,
    ko: `${file} 파일은 UTF-8 인코딩이 아니므로 고칠 수 없습니다`,
  };
}

export function unreadable(file: string, reason: string): Text {
  return { en: `cannot read ${file}: ${reason}`, ko: `${file} 파일을 읽을 수 없습니다: ${reason}` };
}

export function binaryFile(file: string): Text {
  return { en: `${file} is not text`, ko: `${file} 파일은 텍스트가 아닙니다` };
}

export function hugeFile(file: string, most: number): Text {
  const size = `${String(most / 1024 / 1024)} MiB`;
  return {
    en: `${file} is larger than ${size} and is left out`,
    ko: `${file} 파일은 ${size}보다 크므로 검사하지 않습니다`,
  };
}

export function notUnderstood(file: string): Text {
  return {
    en: `${file} is not a kind of file that Dockline understands`,
    ko: `${file} 파일은 Dockline이 이해하는 종류가 아닙니다`,
  };
}

export function nothingMatches(pattern: string): Text {
  return {
    en: `nothing to check matches ${pattern}`,
    ko: `${pattern} 패턴에 맞는 검사할 파일이 없습니다`,
  };
}
