// `--dns-search`: a domain, or a dot for none.
import { partOf, pieceOf, spanOf } from './piece';
import { parsed, parseProblem, quote, type ParsedValue } from './value';

const longest = 254;

export function parseDnsDomain(text: string): ParsedValue {
  const value = pieceOf(text);
  const parts = [partOf('name', value)];
  if (/^ *\. *$/u.test(text) || isDomain(text.replace(/^ +/u, '').trimEnd())) return { parts };
  return parsed(
    parts,
    parseProblem('bad-form', spanOf(value), {
      en: `${quote(text)} is not a domain: expected names of letters, digits and dashes with dots between, or \`.\` for none`,
      ko: `${quote(text)} 값은 도메인이 아닙니다. 영문자, 숫자, \`-\` 문자로 된 이름을 점으로 구분해 쓰거나, 없으면 \`.\` 값을 씁니다`,
    }),
  );
}

/** With a letter somewhere, so that no address is taken for one; a dot at the end may stand. */
function isDomain(domain: string): boolean {
  if (!/[A-Za-z]/u.test(domain)) return false;
  const name = domain.endsWith('.') ? domain.slice(0, -1) : domain;
  // The client's own check lets colons stand beside the dots, surely by mistake.
  const label = /^:{0,3}[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?:?$/u;
  return name.length <= longest && name.split('.').every((text) => label.test(text)) && !name.endsWith(':');
}
