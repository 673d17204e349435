// `dockline --help`, from the table of options.
import type { Locale, Text } from '../base/text';
import { displayWidth } from '../base/display-width';
import { options, type Option } from './options';

const intro: Text = {
  en: `Usage: dockline check [OPTION]... FILE|FOLDER|GLOB...
       dockline check [OPTION]... -
       dockline rules
       dockline explain RULE

Checks the docker command lines in files. Folders are searched for files that Dockline knows,
without those in .gitignore. With - standard input is read.
"rules" lists the rules, "explain" tells of one.

Exit status: 0 nothing wrong, 1 errors or more warnings than --max-warnings allows,
2 wrong usage, or a file that cannot be read or written.`,
  ko: `사용법: dockline check [옵션]... 파일|폴더|glob...
        dockline check [옵션]... -
        dockline rules
        dockline explain 규칙

파일에 있는 docker 명령줄을 검사합니다. 폴더에서는 .gitignore 대상이 아닌 파일 가운데
Dockline이 아는 종류를 찾아 검사하고, -를 쓰면 표준 입력을 읽습니다.
rules 명령은 규칙 목록을, explain 명령은 규칙 설명을 출력합니다.

종료 코드: 0 문제 없음, 1 오류가 있거나 경고가 --max-warnings 값보다 많음,
2 잘못된 사용법 또는 읽거나 쓸 수 없는 파일.`,
};

const columns = 100;
const indent = 4;

export function helpText(locale: Locale): string {
  const parts = options.flatMap((option: Option) => {
    const value = option.value ? ` ${option.value.shown[locale]}` : '';
    return [`  ${option.name}${value}`, ...wrap(option.help[locale])];
  });
  return `${intro[locale]}\n\n${parts.join('\n')}\n`;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(' '.repeat(indent) + word);
  }
  return lines;
}
