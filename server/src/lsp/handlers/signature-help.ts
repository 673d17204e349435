// Answers textDocument/signatureHelp.
import { MarkupKind, type SignatureHelp, type SignatureHelpParams } from 'vscode-languageserver';
import { signatureHelp } from '../../features/signature-help';
import type { ServerContext } from '../server';

export async function handleSignatureHelp(
  context: ServerContext,
  params: SignatureHelpParams,
): Promise<SignatureHelp | null> {
  const { documents, settings } = context;
  const document = documents.get(params.textDocument.uri);
  if (!document || !settings(document.uri).enable) return null;
  await context.docs.ready(settings(document.uri).locale);
  const found = signatureHelp(
    document.file,
    document.offsetAt(params.position),
    settings(document.uri).locale,
  );
  if (!found) return null;
  const markdown = (value: string): { kind: typeof MarkupKind.Markdown; value: string } => ({
    kind: MarkupKind.Markdown,
    value,
  });
  return {
    signatures: [
      {
        label: found.label,
        documentation: markdown(found.doc),
        parameters: found.parameters.map(({ start, end, doc }) => ({
          label: [start, end],
          documentation: markdown(doc),
        })),
      },
    ],
    activeSignature: 0,
    // An index outside of the list marks nothing; clients take a missing one for the first.
    activeParameter: found.active ?? found.parameters.length,
  };
}
