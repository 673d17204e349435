// `--security-opt`: `no-new-privileges`, or `key=value` as in `seccomp=unconfined`; an old form has a colon.
import { cutPiece, partOf, pieceOf, spanOf } from './piece';
import { lateProblem, parsed, quote, type ParsedValue } from './value';

export function parseSecurityOption(text: string): ParsedValue {
  const value = pieceOf(text);
  const [key, content] = cutPiece(value, text.includes('=') ? '=' : ':');
  const parts = content ? [partOf('key', key), partOf('value', content)] : [partOf('key', key)];
  if (text === 'no-new-privileges' || (content && key.text !== '' && content.text !== '')) return { parts };
  return parsed(
    parts,
    lateProblem('bad-form', spanOf(value), {
      en: `${quote(text)} is not a security option: expected \`no-new-privileges\`, or \`key=value\` as in \`seccomp=unconfined\``,
      ko: `${quote(text)} 값은 보안 옵션이 아닙니다. \`no-new-privileges\` 또는 \`seccomp=unconfined\`처럼 \`키=값\` 형식이 필요합니다`,
    }),
  );
}
