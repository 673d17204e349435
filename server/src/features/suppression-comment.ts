// The comment that silences a finding, put on a line of its own above the command.
import { insertionPoint } from '../base/lines';
import type { HostFile } from '../hosts/types';
import type { Fix, LocatedFinding } from '../rules/rule';

/** Undefined for findings on such comments themselves. */
export function suppressionComment({ text }: HostFile, { offset, finding }: LocatedFinding): Fix | undefined {
  if (finding.rule.suppressions) return undefined;
  const { id } = finding.rule;
  const at = firstLineStart(text, Math.min(offset, offset + finding.start));
  const indent = /^[ \t]*/u.exec(text.slice(at, at + 200))?.[0] ?? '';
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    title: {
      en: `Silence \`${id}\` for this command`,
      ko: `이 명령에서 \`${id}\` 규칙 끄기`,
    },
    edits: [
      { span: { start: at, end: at }, newText: `${indent}# dockline-disable-next-line ${id}${lineBreak}` },
    ],
    safe: false,
  };
}

/** Up through continued lines: a comment between them would end the command. */
function firstLineStart(text: string, offset: number): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (start > 0 && /[\\^`][ \t]*\r?\n$/u.test(text.slice(Math.max(0, start - 200), start)))
    start = text.lastIndexOf('\n', start - 2) + 1;
  return insertionPoint(text, start);
}
