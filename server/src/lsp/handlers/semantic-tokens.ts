// Answers textDocument/semanticTokens for a whole document, for what has changed in it, and for a range of it.
import {
  SemanticTokensBuilder,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { Span } from '../../base/span';
import { servedFile } from '../../features/dockerfile/mode';
import { semanticTokens } from '../../features/semantic-tokens/semantic-tokens';
import { tokenTypes } from '../../features/semantic-tokens/token';
import type { OpenDocument } from '../document-store';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

const declaration = 1;

export function handleSemanticTokens(context: ServerContext, params: SemanticTokensParams): SemanticTokens {
  const document = servedDocument(context, params);
  return document ? context.tokens.whole(document.uri, encodeAll(context, document)) : { data: [] };
}

export function handleSemanticTokensDelta(
  context: ServerContext,
  params: SemanticTokensDeltaParams,
): SemanticTokens | SemanticTokensDelta {
  const document = servedDocument(context, params);
  if (!document) return { data: [] };
  return context.tokens.since(document.uri, params.previousResultId, encodeAll(context, document));
}

export function handleSemanticTokensRange(
  context: ServerContext,
  params: SemanticTokensRangeParams,
): SemanticTokens {
  const document = servedDocument(context, params);
  if (!document) return { data: [] };
  const { start, end } = params.range;
  return {
    data: encode(context, document, { start: document.offsetAt(start), end: document.offsetAt(end) }),
  };
}

function encodeAll(context: ServerContext, document: OpenDocument): number[] {
  return encode(context, document, { start: 0, end: document.file.text.length });
}

function encode({ settings }: ServerContext, document: OpenDocument, range: Span): number[] {
  const file = servedFile(document.file, settings(document.uri));
  const builder = new SemanticTokensBuilder();
  for (const { start, end, type, defines } of semanticTokens(file, range)) {
    const { line, character } = document.rangeOf(start, start).start;
    builder.push(line, character, end - start, tokenTypes.indexOf(type), defines ? declaration : 0);
  }
  return builder.build().data;
}
