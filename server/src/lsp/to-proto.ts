// From our plain types to those of the Language Server Protocol.
import {
  CodeActionKind,
  DiagnosticSeverity,
  DiagnosticTag,
  type CodeAction,
  type Diagnostic as ProtocolDiagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { QuickFix } from '../features/code-actions';
import type { Diagnostic } from '../features/diagnostics';
import { rulePage } from '../features/doc-pages';
import type { FileEdits, LineSpan } from '../rules/elsewhere';
import type { Edit, Severity } from '../rules/rule';
import type { OpenDocument } from './document-store';

export function toProtocolDiagnostic(diagnostic: Diagnostic, document: OpenDocument): ProtocolDiagnostic {
  const related = diagnostic.related?.map(({ uri = document.uri, at, message }) => ({
    location: { uri, range: toLineRange(at) },
    message,
  }));
  return {
    range: document.rangeOf(diagnostic.start, diagnostic.end),
    severity: toProtocolSeverity(diagnostic.severity),
    code: diagnostic.ruleId,
    codeDescription: { href: rulePage(diagnostic.ruleId) },
    source: 'dockline',
    message: diagnostic.message,
    ...(related ? { relatedInformation: related } : {}),
    ...(diagnostic.tag ? { tags: [toProtocolTag(diagnostic.tag)] } : {}),
  };
}

export function toLineRange({ line, start, end }: LineSpan): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

function toProtocolSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'info':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}

function toProtocolTag(tag: NonNullable<Diagnostic['tag']>): DiagnosticTag {
  switch (tag) {
    case 'deprecated':
      return DiagnosticTag.Deprecated;
    case 'unnecessary':
      return DiagnosticTag.Unnecessary;
  }
}

/** With the diagnostic of the client's own list where it sent it along, so that both are linked in the editor. */
export function toCodeAction(
  fix: QuickFix,
  document: OpenDocument,
  sent: readonly ProtocolDiagnostic[],
): CodeAction {
  const own = toProtocolDiagnostic(fix.diagnostic, document);
  const same = sent.find(
    (other) =>
      other.code === own.code &&
      other.range.start.line === own.range.start.line &&
      other.range.start.character === own.range.start.character,
  );
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [same ?? own],
    isPreferred: fix.preferred,
    edit: fix.elsewhere ? editElsewhere(fix.elsewhere) : toWorkspaceEdit(fix.edits, document),
  };
}

export function toWorkspaceEdit(edits: readonly Edit[], document: OpenDocument): WorkspaceEdit {
  const changes = edits.map(({ span, newText }) => ({
    range: document.rangeOf(span.start, span.end),
    newText,
  }));
  return { changes: { [document.uri]: changes } };
}

function editElsewhere({ uri, edits }: FileEdits): WorkspaceEdit {
  return { changes: { [uri]: edits.map(({ at, newText }) => ({ range: toLineRange(at), newText })) } };
}
