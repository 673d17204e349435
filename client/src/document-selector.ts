// Which documents Dockline serves: one line per VS Code language id, wherever the document lies.

const languages = ['shellscript'] as const;

// Without a scheme, so that unsaved documents, files on vscode.dev and both sides of a diff are served too.
export const documentSelector: { language: string }[] = languages.map((language) => ({ language }));
