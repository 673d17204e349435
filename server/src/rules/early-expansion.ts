// Variables of a script for the container that the shell outside expands before the container sees it.
import type { DynamicPart, Word } from '../hosts/types';
import { countIn } from '../hosts/occurrences';
import { sourceSpan } from '../hosts/word-span';
import type { Invocation } from '../model/invocation';
import { assignment, firstAssignment } from '../model/variable-assignment';
import { defineNearbyRule, type Edit, type Fix } from './rule';
import { isReadOnce } from '../model/transparent-wrappers';

interface Data {
  readonly name: string;
  readonly word: Word;
  /** The expansions that come too early. */
  readonly parts: readonly DynamicPart[];
}

export const earlyExpansion = defineNearbyRule<Data>({
  id: 'early-expansion',
  severity: 'info',
  title: { en: 'Variable expanded outside the container', ko: '컨테이너 밖에서 바뀌는 변수' },
  why: {
    en: 'In double quotes the shell that runs docker puts in the values of variables before docker starts. A variable that the script itself sets in the container, as in `sh -c "n=3; echo $n"`, has no value out here, so the container gets `n=3; echo `. Single quotes leave the text as it is.',
    ko: '큰따옴표 안의 변수는 Docker를 실행하는 셸이 먼저 값으로 바꿉니다. `sh -c "n=3; echo $n"`처럼 컨테이너 안의 스크립트가 설정하는 변수는 바깥 셸에 값이 없으므로 컨테이너에는 `n=3; echo ` 내용만 전달됩니다. 작은따옴표로 묶으면 그대로 전달됩니다.',
  },
  examples: [
    {
      bad: 'docker exec web sh -c "for f in /etc/*.conf; do echo <|>$f<|>; done"',
      good: "docker exec web sh -c 'for f in /etc/*.conf; do echo $f; done'",
    },
    {
      bad: 'docker exec web sh -c "name=$HOST; echo <|>$name<|>"',
      good: 'docker exec web sh -c "name=$HOST; echo \\$name"',
    },
  ],
  message: ({ name }) => ({
    en: `\`$${name}\` is replaced before the container starts the script that sets it.`,
    ko: `\`$${name}\` 변수는 그 값을 정하는 스크립트가 컨테이너에서 시작되기 전에 바뀝니다.`,
  }),
  *check(invocation, nearby) {
    const { site } = invocation;
    if (site.shell !== 'posix' || !site.text.includes('$') || !site.text.includes('"')) return;
    const word = containerScript(invocation);
    if (word?.quoting !== 'double' || !isReadOnce(site)) return;
    const parts = word.dynamic.filter((part) => isSetBefore(word.cooked, part));
    const first = parts[0];
    if (first?.name === undefined) return;
    // The same name may well be meant where the script outside has a variable of it.
    const setting = assignment(first.name);
    const inside = site.text.slice(word.span.start, word.span.end);
    if (nearby.inFile(setting) > countIn(inside, setting)) return;
    yield { span: sourceSpan(word, first.start, first.end), data: { name: first.name, word, parts } };
  },
  fixes({ data: { word, parts } }, { site }) {
    const inner = site.text.slice(word.span.start + 1, word.span.end - 1);
    const backslashes = parts.map((part): Edit => {
      const { start } = sourceSpan(word, part.start, part.end);
      return { span: { start, end: start }, newText: '\\' };
    });
    const escape: Fix = {
      title: { en: 'Write `\\$`', ko: '`\\$` 형태로 쓰기' },
      edits: backslashes,
      safe: false,
    };
    if (parts.length < word.dynamic.length || !/^(?:[^"'\\]|\\[^])*$/u.test(inner)) return [escape];
    const single: Fix = {
      title: { en: 'Put it in single quotes', ko: '작은따옴표로 묶기' },
      edits: [{ span: word.span, newText: `'${inner.replace(/\\(["$`\\])/gu, '$1')}'` }],
      safe: false,
    };
    return [single, escape];
  },
});

const shells = /^(?:\/(?:usr\/(?:local\/)?)?bin\/)?(?:ba|da|z|k|a)?sh$/u;

/** The word after `sh -c` among the operands, or after `-c` alone where the entrypoint may be a shell. */
function containerScript({ operands, site }: Invocation): Word | undefined {
  const index = operands.findIndex(
    ({ text }, position) =>
      position > 0 && /^-[a-z]*c$/u.test(text) && shells.test(operands[position - 1]?.text ?? ''),
  );
  const script = index < 0 ? undefined : operands[index + 1];
  return script && site.words[script.word];
}

/** Set in the script before it is used, and from something else than itself, as in `PATH=$PATH:/opt`. */
function isSetBefore(script: string, { kind, name, start }: DynamicPart): boolean {
  if (kind !== 'variable' || name === undefined || !/^[A-Za-z_]\w*$/u.test(name)) return false;
  const set = firstAssignment(script, name);
  if (set < 0 || set > start) return false;
  const value = /^[^;&|\n]*/u.exec(script.slice(set))?.[0] ?? '';
  return !value.includes(`$${name}`) && !value.includes(`\${${name}`);
}
