// What editors ask for whenever they show a document; loaded at the first of these requests.
export { handleCodeLenses } from './code-lens';
export { handleDocumentLinks } from './document-link';
export { handleFoldingRanges } from './folding-range';
export { handleInlayHints } from './inlay-hint';
export {
  handleSemanticTokens,
  handleSemanticTokensDelta,
  handleSemanticTokensRange,
} from './semantic-tokens';
export { handleDocumentSymbols, handleWorkspaceSymbols } from './symbols';
