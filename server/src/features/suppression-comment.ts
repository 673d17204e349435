// The comment that silences a finding, put on a line of its own above the command.
import { insertionPoint, lineBreakOf, lineStart } from '../base/lines';
import { sourceStart } from '../base/offset-map';
import type { Text } from '../base/text';
import type { HostFile, LocatedScript, ShellName } from '../hosts/types';
import type { EscapeName } from '../hosts/writing';
import { continuationOf } from '../hosts/shell-syntax/continuation';
import type { Edit, LocatedFinding } from '../rules/rule';
import { dockerfileAt, type PlaceInDockerfile } from './dockerfile/dockerfiles-of';
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
  const inDockerfile = dockerfileAt(file, from + shown.start);
  if (inDockerfile) return aboveInstruction(inDockerfile, shown.rule.id);
  if (!origin) return undefined;
  const { place } = origin;
  const edits =
    inScript(file, origin.located, place, shown.rule.id) ??
    inFile(file, place, from + shown.start, shown.rule.id);
  return edits && { title: titleFor(shown.rule.id), edits };
}

/** As a comment of the shell, in a line of its own above the command. */
function inScript(
  file: HostFile,
  { offset, finding }: LocatedFinding,
  place: LocatedScript,
  id: string,
): readonly Edit[] | undefined {
  const { text, shell, writing } = place.script;
  const at = firstLineStart(text, Math.min(offset, offset + finding.start), shell);
  const indent = /^[ \t]*/u.exec(text.slice(at, at + 200))?.[0] ?? '';
  // A command in a comment has the sign before each of its lines.
  const isComment = writing.linePrefix?.trimEnd().endsWith('#') === true;
  const comment = isComment ? `${directive} ${id}` : `${indent}${leaders[shell]} ${directive} ${id}`;
  const edits = placeEdits(
    [{ span: { start: at, end: at }, newText: `${comment}${lineBreakOf(text)}` }],
    0,
    place,
  );
  const start = edits?.[0]?.span.start;
  if (start === undefined) return undefined;
  const line = insertionPoint(file.text, lineStart(file.text, start));
  const before = file.text.slice(line, start);
  if (before.trim() === '' || before === writing.linePrefix) return edits;
  // What tells make or just how to run the line belongs to the command, and to the comment as well.
  if (!/^[ \t][@+\- \t]+$/u.test(before)) return undefined;
  return [{ span: { start: line, end: line }, newText: `${before}${comment}${lineBreakOf(file.text)}` }];
}

/** As a comment of the file, above the line in which the script begins. */
function inFile(file: HostFile, place: LocatedScript, at: number, id: string): readonly Edit[] | undefined {
  const { map, writing } = place.script;
  const start = lineStart(file.text, at);
  if (!hasCommentLines(writing.escape, file.languageId) || place.offset + sourceStart(map, 0) < start)
    return undefined;
  return [commentAbove(file.text, start, id)];
}

/** A comment with the indentation of the line that begins at `line`. */
function commentAbove(text: string, line: number, id: string): Edit {
  const start = insertionPoint(text, line);
  const indent = /^[ \t]*/u.exec(text.slice(start, start + 200))?.[0] ?? '';
  return { span: { start, end: start }, newText: `${indent}# ${directive} ${id}${lineBreakOf(text)}` };
}

/** Whether a line may begin with `#` wherever an entry of the file begins. */
function hasCommentLines(escape: EscapeName, languageId: string): boolean {
  // Strings in double quotes are written in the same way in YAML and in JSON.
  if (escape === 'json') return !languageId.startsWith('json');
  return ['cron', 'systemd-word', 'yaml-flow', 'yaml-plain', 'yaml-single'].includes(escape);
}

const directive = 'dockline-disable-next-line';

function titleFor(id: string): Text {
  return { en: `Silence \`${id}\` for this command`, ko: `이 명령에서 \`${id}\` 규칙 끄기` };
}

/** A comment within an instruction would silence only the line below it. */
function aboveInstruction(
  { place, dockerfile: { text, instructions }, at }: PlaceInDockerfile,
  id: string,
): SuppressionComment | undefined {
  const around = instructions.findLast(
    ({ offset, instruction }) => offset <= at && at <= offset + instruction.text.length,
  );
  const line = lineStart(text, around?.offset ?? at);
  const edits = placeEdits([commentAbove(text, line, id)], 0, place);
  return edits && { title: titleFor(id), edits };
}

/** What begins a comment. */
const leaders: Readonly<Record<ShellName, string>> = {
  posix: '#',
  cmd: 'rem',
  powershell: '#',
  'exec-form': '#',
};

/** Up through continued lines: a comment between them would end the command. */
function firstLineStart(text: string, offset: number, shell: ShellName): number {
  const joining = continuationOf(shell);
  let start = lineStart(text, offset);
  while (joining !== undefined && start > 0) {
    const above = lineStart(text, start - 1);
    if (!text.slice(above, start).trimEnd().endsWith(joining)) break;
    start = above;
  }
  return insertionPoint(text, start);
}
