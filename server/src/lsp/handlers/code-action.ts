// Answers textDocument/codeAction with quick fixes, with other ways to write the command under the cursor, and with all safe ones at once where they are asked for.
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { pick } from '../../base/text';
import { quickFixes } from '../../features/code-actions';
import { isConvertibleAt } from '../../features/compose-file/compose-file';
import { cursorAt } from '../../features/cursor';
import { fixAllEdits } from '../../features/fix-all';
import { commandsInOtherShells, type ShellCommand } from '../../features/other-shell/other-shell';
import { rewritingsAt } from '../../features/refactorings/registry';
import type { Settings } from '../../features/settings';
import type { FilesAround } from '../../model/known-files';
import { shellTitles, type LineShell } from '../../hosts/shell-syntax/continuation';
import { composeCommand, explainCommand, explainKind, fixAllKind } from '../capabilities';
import type { OpenDocument } from '../document-store';
import type { ServerContext } from '../server';
import { toCodeAction, toWorkspaceEdit } from '../to-proto';

export function handleCodeAction(
  { documents, settings, client, clientCommands, help, files }: ServerContext,
  params: CodeActionParams,
): CodeAction[] {
  const { only, diagnostics } = params.context;
  const wants = (kind: string): boolean =>
    !only || only.some((asked) => asked === '' || isWithin(kind, asked));
  const document = documents.get(params.textDocument.uri);
  if (!document) return [];
  const range = { start: document.offsetAt(params.range.start), end: document.offsetAt(params.range.end) };
  const fixes = wants(CodeActionKind.QuickFix)
    ? quickFixes(document.file, range, settings(document.uri), files.around(document.uri))
    : [];
  // The user looks at them now, so it is worth asking docker itself.
  void help.lookUp(fixes.flatMap(({ diagnostic: { missing } }) => (missing ? [missing] : [])));
  const quick = fixes.map((fix) => toCodeAction(fix, document, diagnostics));
  const rewritings = wants(CodeActionKind.RefactorRewrite)
    ? rewritingsAt(document.file, range.start, settings(document.uri)).map(({ title, edits }) => ({
        title,
        kind: CodeActionKind.RefactorRewrite,
        edit: toWorkspaceEdit(edits, document),
      }))
    : [];
  // Only on request, as on save: it is no answer to what stands under the cursor.
  const all =
    only && wants(fixAllKind)
      ? toFixAllAction(document, settings(document.uri), files.around(document.uri))
      : [];
  // The action is a command, which a client need not be able to send.
  const told =
    client().workspace?.executeCommand && wants(explainKind) && cursorAt(document.file, range.start);
  const explanations = told ? [toExplainAction(document, range.start, settings(document.uri))] : [];
  const composable =
    client().workspace?.executeCommand &&
    wants(CodeActionKind.RefactorRewrite) &&
    settings(document.uri).enable &&
    isConvertibleAt(document.file, range);
  const conversions = composable ? [toComposeAction(params, settings(document.uri))] : [];
  const translatable =
    clientCommands().has(openShellCommand) &&
    wants(CodeActionKind.RefactorRewrite) &&
    settings(document.uri).enable;
  const translations = translatable
    ? commandsInOtherShells(document.file, range.start).map((command) =>
        toShellAction(command, settings(document.uri)),
      )
    : [];
  return [...quick, ...rewritings, ...conversions, ...translations, ...all, ...explanations];
}

function toFixAllAction(document: OpenDocument, settings: Settings, files: FilesAround): CodeAction[] {
  const edits = fixAllEdits(document.file, settings, files);
  if (edits.length === 0) return [];
  const title = pick(fixAllTitle, settings.locale);
  return [{ title, kind: fixAllKind, edit: toWorkspaceEdit(edits, document) }];
}

const fixAllTitle = {
  en: 'Apply all safe fixes of Dockline',
  ko: 'Dockline의 안전한 수정 모두 적용',
};

function toExplainAction(document: OpenDocument, at: number, { locale }: Settings): CodeAction {
  const title = pick(explainTitle, locale);
  const position = document.rangeOf(at, at).start;
  return {
    title,
    kind: explainKind,
    command: { title, command: explainCommand, arguments: [document.uri, position] },
  };
}

const explainTitle = { en: 'Explain this command', ko: '이 명령 설명 보기' };

function toComposeAction({ textDocument, range }: CodeActionParams, { locale }: Settings): CodeAction {
  const title = pick(composeTitle, locale);
  return {
    title,
    kind: CodeActionKind.RefactorRewrite,
    command: { title, command: composeCommand, arguments: [textDocument.uri, range] },
  };
}

const composeTitle = {
  en: 'Convert docker run to compose.yaml',
  ko: 'docker run 명령을 compose.yaml 파일로 변환',
};

/** A command of the client that opens text in a new editor: there is no standard way to show a text without a file. */
const openShellCommand = 'dockline.openShellCommand';

const languageIds: Readonly<Record<LineShell, string>> = {
  posix: 'shellscript',
  cmd: 'bat',
  powershell: 'powershell',
};

function toShellAction({ shell, text }: ShellCommand, { locale }: Settings): CodeAction {
  const name = shellTitles[shell];
  const title = pick(
    {
      en: `Convert the command to ${name} in a new editor`,
      ko: `새 편집기에서 이 명령을 ${name} 명령으로 변환`,
    },
    locale,
  );
  return {
    title,
    kind: CodeActionKind.RefactorRewrite,
    command: { title, command: openShellCommand, arguments: [languageIds[shell], text] },
  };
}

/** Code action kinds are a hierarchy of dotted names. */
function isWithin(kind: string, asked: string): boolean {
  return kind === asked || kind.startsWith(`${asked}.`);
}
