// Blanks around `=` or within a value that is not quoted: what follows them is no longer part of the value.
import { upTo } from '../base/cut-off';
import type { CommandSite } from '../hosts/types';
import { hasLookalike } from '../model/lookalikes';
import { tornAssignments, type TornAssignment } from '../model/torn-assignment';
import { partSpan, wordsSpan } from '../model/word-places';
import { defineRule, type Edit } from './rule';
import { isReadOnce } from '../model/transparent-wrappers';

interface Data {
  readonly torn: TornAssignment;
  /** What stands before the `=`. */
  readonly name: string;
}

export const blankInAssignment = defineRule<Data>({
  id: 'blank-in-assignment',
  severity: 'error',
  title: { en: 'Assignment torn by a blank', ko: '공백으로 끊어진 대입' },
  why: {
    en: 'The shell parts words at blanks, so `-e NAME= value` sets an empty variable, and `value` stands in the place of the image. `NAME=value` is written without blanks around `=`, and a value with blanks in it needs quotes.',
    ko: '셸은 공백에서 단어를 나눕니다. 그래서 `-e NAME= value` 표기는 빈 변수를 설정하고 `value` 부분을 이미지 자리에 놓습니다. `NAME=value` 형태는 `=` 앞뒤에 공백 없이 쓰고, 공백이 든 값은 따옴표로 묶어야 합니다.',
  },
  examples: [
    {
      bad: 'docker run -d -e <|>PORT= 8080<|> -p 8080:8080 web:1.0',
      good: 'docker run -d -e PORT=8080 -p 8080:8080 web:1.0',
    },
    {
      bad: 'docker run -d --sysctl <|>net.ipv4.ip_local_port_range=1024 65535<|> nginx:1.29',
      good: 'docker run -d --sysctl "net.ipv4.ip_local_port_range=1024 65535" nginx:1.29',
    },
    {
      bad: 'docker run -d <|>--name = web<|> nginx:1.29',
      good: 'docker run -d --name=web nginx:1.29',
    },
  ],
  message: ({ torn: { tornAt }, name }) =>
    tornAt === 'equals'
      ? {
          en: `No blank can stand beside \`=\`: the value of \`${name}\` becomes a word of its own.`,
          ko: `\`=\` 옆에는 공백을 둘 수 없습니다. \`${name}\` 항목의 값이 별개의 단어가 됩니다.`,
        }
      : {
          en: `The value of \`${name}\` ends at the blank: a value with blanks needs quotes.`,
          ko: `\`${name}\` 항목의 값이 공백에서 끊어집니다. 공백이 든 값은 따옴표로 묶어야 합니다.`,
        },
  *check(invocation) {
    const { site } = invocation;
    for (const torn of tornAssignments(invocation)) {
      const { first, last, start } = torn;
      const text = site.words[first]?.cooked.slice(start) ?? '';
      const { end } = wordsSpan(site, first, last);
      const span = { start: partSpan(site, { word: first, start, end: start + text.length }).start, end };
      // Curly quotes hold the words together, but for the shell.
      if (hasLookalike(site.text.slice(span.start, span.end))) continue;
      yield { span, data: { torn, name: upTo(text, '=') }, rootCause: true };
    }
  },
  fixes({ span, data: { torn } }, { site }) {
    if (torn.tornAt === 'equals') {
      const title = { en: 'Remove the blanks', ko: '공백 삭제' };
      return [{ title, edits: gapsWithin(site, torn), safe: torn.sure }];
    }
    // Between double quotes these would mean something else than without.
    if (/["'$`\\!]/u.test(site.text.slice(span.start, span.end)) || !isReadOnce(site)) return [];
    const edits = [span.start, span.end].map((at) => ({ span: { start: at, end: at }, newText: '"' }));
    return [{ title: { en: 'Quote the value', ko: '값을 따옴표로 묶기' }, edits, safe: torn.sure }];
  },
});

function gapsWithin({ words }: CommandSite, { first, last }: TornAssignment): Edit[] {
  return words.slice(first, last).map((word, index) => {
    const start = word.span.end;
    return { span: { start, end: words[first + index + 1]?.span.start ?? start }, newText: '' };
  });
}
