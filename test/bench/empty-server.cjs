// The floor of the benchmark: a language server on the same library that keeps documents and knows nothing.
const { createConnection, ProposedFeatures, TextDocuments } = require('vscode-languageserver/node');
const { TextDocument } = require('vscode-languageserver-textdocument');

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const items = Array.from({ length: 60 }, (_, index) => ({ label: `--flag-${index}`, kind: 10 }));
const pulls = process.argv.includes('--pull');
const diagnosticProvider = { interFileDependencies: false, workspaceDiagnostics: false };

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: 2,
    hoverProvider: true,
    completionProvider: {},
    ...(pulls ? { diagnosticProvider } : {}),
  },
}));
connection.onHover(() => ({ contents: { kind: 'markdown', value: '**--flag** string\n\nA flag.' } }));
connection.onCompletion(() => items);
if (pulls) connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
else
  documents.onDidChangeContent(({ document: { uri, version } }) => {
    void connection.sendDiagnostics({ uri, version, diagnostics: [] });
  });
documents.listen(connection);
connection.listen();
