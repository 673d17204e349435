// `--dns-search`: a domain, or a dot for none.
import { partOf, pieceOf, spanOf } from './piece';
import { parsed, parseProblem, quote, type ParsedValue } from './value';

const longest = 254;

export function parseDnsDomain(text: string): ParsedValue {
  const value = pieceOf(text);
  const parts = [partOf('name', value)];
  if (/^ *\. *$/u.test(text) || isDomain(text.trim())) return { parts };
  return parsed(
    parts,
    parseProblem('bad-form', spanOf(value), {
      en: `${quote(text)} is not a domain: expected names of letters, digits and dashes with dots between, or \`.\` for none`,
      ko: `${quote(text)} 값은 도메인이 아닙니다. 영문자, 숫자, \`-\` 문자로 된 이름을 점으로 구분해 쓰거나, 없으면 \`.\` 값을 씁니다`,
    }),
  );
}

/** With a letter somewhere, so that no address is taken for one; a dot at the end may stand. */
function isDomain(text: string): boolean {
  if (!/[A-Za-z]/u.test(text)) return false;
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  // The client's own check lets a colon stand before a name, surely by mistake.
  const labels = name.replaceAll(':', '').split('.');
  return (
    name.length <= longest &&
    labels.every((label) => /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/u.test(label))
  );
}
