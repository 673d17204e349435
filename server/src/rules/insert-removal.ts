// Putting a `docker rm` on the line below a `docker stop`, written as that command is.
import { upTo } from '../base/cut-off';
import type { SitedText } from '../hosts/types';
import type { Step } from '../model/script-flow';
import { partSpan } from '../model/word-places';
import type { Edit } from './rule';

/**
 * The edit relative to `origin`, an offset in the file; undefined where the stop shares its line with something else
 * that would have to be weighed. What stands before it (`sudo`) and after it (`2>/dev/null || true`) is repeated.
 */
export function insertRemoval(
  file: SitedText,
  { command: { offset, site, invocation }, effects }: Step,
  name: string,
  origin: number,
): Edit | undefined {
  const operand = effects.containers?.names.find(({ text }) => text === name);
  const verb = invocation.path.at(-1);
  const verbSpan = verb && site.words[verb.word]?.span;
  const lastWord = site.words.at(-1)?.span;
  if (!operand || !verbSpan || !lastWord) return undefined;
  const lineStart = file.text.lastIndexOf('\n', offset - 1) + 1;
  const before = file.text.slice(lineStart, offset);
  const end = offset + site.text.length;
  const newline = file.text.indexOf('\n', end);
  const lineEnd = newline < 0 ? file.text.length : newline;
  const rest = file.text.slice(end, lineEnd).replace(/\r$/u, '');
  const tail = /^[ \t]*(?:\|\|[ \t]*(?:true|:)[ \t]*)?(?:;[ \t]*)?(?:#.*)?$/u.test(rest);
  if (!tail || !/^[ \t]*(?:sudo[ \t]+)?$/u.test(before)) return undefined;
  const nameSpan = partSpan(site, operand.at);
  const command = `${site.text.slice(0, verbSpan.start)}rm ${site.text.slice(nameSpan.start, nameSpan.end)}`;
  const redirections = site.text.slice(lastWord.end);
  const line = `${before}${command}${redirections}${upTo(rest, '#')}`.trimEnd();
  const ending = file.text[newline - 1] === '\r' ? '\r\n' : '\n';
  const at = lineEnd - (ending === '\r\n' ? 1 : 0) - origin;
  return { span: { start: at, end: at }, newText: `${ending}${line}` };
}
