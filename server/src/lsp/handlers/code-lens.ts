// Answers textDocument/codeLens. A lens does something only in a client that has told of the command behind it.
import type { CodeLens as ProtocolLens, CodeLensParams, Command } from 'vscode-languageserver';
import { codeLenses, type CodeLens } from '../../features/code-lenses';
import type { OpenDocument } from '../document-store';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

/** Commands of the client: their arguments are plain LSP values, which VS Code has to make its own of. */
const showReferences = 'dockline.showReferences';
const runInTerminal = 'dockline.runInTerminal';

export function handleCodeLenses(context: ServerContext, params: CodeLensParams): ProtocolLens[] | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  const { clientCommands } = context;
  return codeLenses(document.file, context.settings(document.uri))
    .filter(({ kind }) => kind !== 'run' || clientCommands().has(runInTerminal))
    .map((lens) => ({
      range: document.rangeOf(lens.span.start, lens.span.end),
      command: commandOf(lens, document, clientCommands()),
    }));
}

function commandOf(lens: CodeLens, document: OpenDocument, commands: ReadonlySet<string>): Command {
  const { title, span } = lens;
  const { uri } = document;
  const range = document.rangeOf(span.start, span.end);
  if (lens.kind === 'run') return { title, command: runInTerminal, arguments: [uri, range] };
  // An empty command shows the count alone.
  if (!commands.has(showReferences)) return { title, command: '' };
  const locations = lens.uses.map(({ start, end }) => ({ uri, range: document.rangeOf(start, end) }));
  return { title, command: showReferences, arguments: [uri, range.start, locations] };
}
