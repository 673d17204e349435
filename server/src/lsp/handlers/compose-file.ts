// Answers dockline/composeFile, and the command that does the same for editors that know only the standard.
import type { ExecuteCommandParams, Range, WorkspaceEdit } from 'vscode-languageserver';
import { pick } from '../../base/text';
import { composeFileOf } from '../../features/compose-file/compose-file';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

/** A compose file made of commands. */
export interface ComposePage {
  readonly text: string;
  /** What a person has to know; it also stands at the head of the text. */
  readonly notes: readonly string[];
}

interface ComposeParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
}

/** Null where the range touches no `docker run` that can be converted. */
export function handleComposeFile(context: ServerContext, params: ComposeParams): ComposePage | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  const { enable, locale } = context.settings(document.uri);
  const range = {
    start: document.offsetAt(params.range.start),
    end: document.offsetAt(params.range.end),
  };
  const file = enable ? composeFileOf(document.file, range, locale) : undefined;
  return file ? { text: file.text, notes: file.notes.map((note) => pick(note, locale)) } : null;
}

/** Makes a new file beside the script where the client can, else shows a page; answers with the text in any case. */
export async function handleComposeCommand(
  context: ServerContext,
  { arguments: given = [] }: ExecuteCommandParams,
): Promise<string | null> {
  const [uri, range] = given as [unknown, unknown];
  if (typeof uri !== 'string' || !isRange(range)) return null;
  await context.projects.loaded(uri);
  const page = handleComposeFile(context, { textDocument: { uri }, range });
  if (!page) return null;
  const target = await createBeside(context, uri, page.text);
  if (target !== undefined && context.client().window?.showDocument?.support === true)
    await context.connection.window.showDocument({ uri: target, takeFocus: true });
  return page.text;
}

/** The URI of the file or page; undefined where the client can have neither. */
async function createBeside(context: ServerContext, uri: string, text: string): Promise<string | undefined> {
  const { applyEdit, workspaceEdit } = context.client().workspace ?? {};
  const mayCreate = workspaceEdit?.documentChanges && workspaceEdit.resourceOperations?.includes('create');
  if (applyEdit && mayCreate && URL.canParse('compose.yaml', uri)) {
    const target = new URL('compose.yaml', uri).href;
    // A file that is there already is never written over.
    const { applied } = await context.connection.workspace.applyEdit({ edit: newFile(target, text) });
    if (applied) return target;
  }
  return context.writePage?.('compose.yaml', text);
}

function newFile(uri: string, text: string): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  };
}

function isRange(value: unknown): value is Range {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false;
  return [value.start, value.end].every(
    (at) =>
      typeof at === 'object' &&
      at !== null &&
      'line' in at &&
      'character' in at &&
      typeof at.line === 'number' &&
      typeof at.character === 'number',
  );
}
