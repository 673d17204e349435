// The hover on `--`.
import { pick, type Locale } from '../../base/text';

const text = {
  en: '`--` ends the options: every word after it is an operand, even one that begins with `-`.',
  ko: '`--` 표시는 옵션의 끝을 뜻합니다. 그 뒤의 단어는 `-` 문자로 시작하더라도 모두 인자로 처리됩니다.',
};

export function terminatorHover(locale: Locale): string {
  return pick(text, locale);
}
