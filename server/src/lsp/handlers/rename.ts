// Answers textDocument/prepareRename and textDocument/rename; what cannot be renamed is refused with the reason.
import {
  LSPErrorCodes,
  ResponseError,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { pick, type Text } from '../../base/text';
import { servedFile } from '../../features/dockerfile/mode';
import { prepareRename, rename } from '../../features/navigation/rename';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';
import { toWorkspaceEdit } from '../to-proto';

export function handlePrepareRename(
  context: ServerContext,
  params: PrepareRenameParams,
): { range: Range; placeholder: string } | ResponseError | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  const file = servedFile(document.file, context.settings(document.uri));
  const answer = prepareRename(file, document.offsetAt(params.position));
  if (!answer) return null;
  if ('refusal' in answer) return refuse(context, document.uri, answer.refusal);
  const { start, end } = answer.span;
  return { range: document.rangeOf(start, end), placeholder: answer.text };
}

export function handleRename(
  context: ServerContext,
  params: RenameParams,
): WorkspaceEdit | ResponseError | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  const file = servedFile(document.file, context.settings(document.uri));
  const answer = rename(file, document.offsetAt(params.position), params.newName);
  if (!answer) return null;
  if ('refusal' in answer) return refuse(context, document.uri, answer.refusal);
  return toWorkspaceEdit(answer.edits, document);
}

function refuse({ settings }: ServerContext, uri: string, refusal: Text): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, pick(refusal, settings(uri).locale));
}
