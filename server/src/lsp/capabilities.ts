// What the client is told of the server at initialization. It is answered before most of the server is loaded: imports stay few and light.
import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type CompletionOptions,
  type InitializeParams,
  type InitializeResult,
  type SemanticTokensOptions,
  type ServerCapabilities,
  type SignatureHelpOptions,
} from 'vscode-languageserver';
import { tokenTypes } from '../features/semantic-tokens/token';

export interface ServerInfo {
  readonly name: string;
  readonly version: string;
}

/** Only instructions and directives have something behind these: variables and names of directives. */
export const dockerfileSigns = ['$', '{', '#'];

export const fixAllKind = `${CodeActionKind.SourceFixAll}.dockline`;

/** Changes nothing, so it is of none of the standard kinds. */
export const explainKind = 'dockline.explain';

/** The arguments are the URI of a document and a position in it. */
export const explainCommand = 'dockline.server.explain';

/** The arguments are the URI of a document and a range in it. */
export const composeCommand = 'dockline.server.convertToCompose';

export const serverCommands = [composeCommand, explainCommand] as const;

const completionOptions: CompletionOptions = {
  resolveProvider: true,
  triggerCharacters: ['-', ' ', '=', ':', ',', '/', ...dockerfileSigns],
};

const signatureHelpOptions: SignatureHelpOptions = {
  triggerCharacters: [' '],
  retriggerCharacters: [' ', '='],
};

const semanticTokensOptions: SemanticTokensOptions = {
  legend: { tokenTypes: [...tokenTypes], tokenModifiers: ['declaration'] },
  full: { delta: true },
  range: true,
};

export function initializeResult(
  { capabilities: client }: InitializeParams,
  serverInfo: ServerInfo,
): InitializeResult {
  return { capabilities: { ...capabilitiesFor(client), ...diagnosticsFor(client) }, serverInfo };
}

/** Whether the client asks for diagnostics instead of waiting for them. */
export function asksForDiagnostics({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined;
}

function diagnosticsFor(client: ClientCapabilities): ServerCapabilities {
  if (!asksForDiagnostics(client)) return {};
  // A client that can be asked to look again need not do so for all documents at each edit of one.
  const interFileDependencies = !client.workspace?.diagnostics?.refreshSupport;
  const dependencies = { interFileDependencies, workspaceDiagnostics: false };
  return { diagnosticProvider: { identifier: 'dockline', ...dependencies } };
}

function capabilitiesFor({ textDocument, workspace }: ClientCapabilities): ServerCapabilities {
  return {
    // Said here and not registered later: Emacs knows the folders, but warns of that registration.
    ...(workspace?.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: completionOptions,
    signatureHelpProvider: signatureHelpOptions,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind, explainKind],
    },
    executeCommandProvider: { commands: [...serverCommands] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: semanticTokensOptions,
  };
}
