// Answers dockline/commands: the commands of a range as they can be run or copied, for the commands of the editor.
import { Range, type TextDocumentIdentifier } from 'vscode-languageserver';
import { runnableCommands, type RunnableCommand } from '../../features/runnable-commands';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

export interface RunnableCommandsParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly range: Range;
}

export function handleRunnableCommands(
  context: ServerContext,
  params: RunnableCommandsParams,
): RunnableCommand[] {
  const document = servedDocument(context, params);
  if (!document || !Range.is(params.range)) return [];
  const { start, end } = params.range;
  return runnableCommands(document.file, { start: document.offsetAt(start), end: document.offsetAt(end) });
}
