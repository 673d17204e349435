// What editors ask for where the user types, points or looks; loaded at the first of these requests.
export { handleCodeAction } from './code-action';
export { handleCompletion, handleCompletionResolve } from './completion';
export { handleHover } from './hover';
export { handleDefinition, handleDocumentHighlight, handleReferences } from './references';
export { handlePrepareRename, handleRename } from './rename';
export { handleSelectionRanges } from './selection-range';
export { handleSignatureHelp } from './signature-help';
