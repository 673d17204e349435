// The comment that silences a finding, put on a line of its own above the command.
import { insertionPoint, lineStart } from '../base/lines';
import type { Text } from '../base/text';
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { HostFile, ShellName } from '../hosts/types';
import type { Edit } from '../rules/rule';
import { placeEdits } from './place-finding';
import type { VisibleFinding } from './visible-findings';

export interface SuppressionComment {
  readonly title: Text;
  /** Spans are offsets in the file. */
  readonly edits: readonly Edit[];
}

/** Undefined where no comment can be put, and for findings on such comments themselves. */
export function suppressionComment(file: HostFile, visible: VisibleFinding): SuppressionComment | undefined {
  const { origin, offset: from, finding: shown } = visible;
  if (shown.rule.suppressions) return undefined;
  if (file.dockerfile) return aboveInstruction(file.dockerfile, from + shown.start, shown.rule.id);
  if (!origin) return undefined;
  const { place } = origin;
  const { text, shell } = place.script;
  const { offset, finding } = origin.located;
  const { id } = finding.rule;
  const at = firstLineStart(text, Math.min(offset, offset + finding.start));
  const indent = /^[ \t]*/u.exec(text.slice(at, at + 200))?.[0] ?? '';
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const newText = `${indent}${leaders[shell]} dockline-disable-next-line ${id}${lineBreak}`;
  const edits = placeEdits([{ span: { start: at, end: at }, newText }], 0, place);
  if (!edits) return undefined;
  return { title: titleFor(id), edits };
}

function titleFor(id: string): Text {
  return { en: `Silence \`${id}\` for this command`, ko: `이 명령에서 \`${id}\` 규칙 끄기` };
}

/** A comment within an instruction would silence only the line below it. */
function aboveInstruction({ text, instructions }: Dockerfile, at: number, id: string): SuppressionComment {
  const around = instructions.findLast(
    ({ offset, instruction }) => offset <= at && at <= offset + instruction.text.length,
  );
  const start = insertionPoint(text, lineStart(text, around?.offset ?? at));
  const indent = /^[ \t]*/u.exec(text.slice(start, start + 200))?.[0] ?? '';
  const newText = `${indent}# dockline-disable-next-line ${id}${text.includes('\r\n') ? '\r\n' : '\n'}`;
  return { title: titleFor(id), edits: [{ span: { start, end: start }, newText }] };
}

/** What begins a comment. */
const leaders: Readonly<Record<ShellName, string>> = {
  posix: '#',
  cmd: 'rem',
  powershell: '#',
  'exec-form': '#',
};

/** Up through continued lines: a comment between them would end the command. */
function firstLineStart(text: string, offset: number): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (start > 0 && /[\\^`][ \t]*\r?\n$/u.test(text.slice(Math.max(0, start - 200), start)))
    start = text.lastIndexOf('\n', start - 2) + 1;
  return insertionPoint(text, start);
}
