// Which documents Dockline serves: one line per VS Code language id, and per pattern where a language has many kinds.

// Without a scheme, so that unsaved documents, files on vscode.dev and both sides of a diff are served too. Compared
// with the kinds of files that the server knows by `test/client/document-selector.test.ts`.
export const documentSelector: { language: string; pattern?: string }[] = [
  { language: 'markdown' },
  { language: 'mdx' },
  { language: 'shellscript' },
];
