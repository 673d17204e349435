// Publishes the findings of a document.
import { diagnostics } from '../../features/diagnostics';
import type { OpenDocument } from '../document-store';
import type { ServerContext } from '../server';
import { toProtocolDiagnostic } from '../to-proto';

export function publishDiagnostics({ connection, settings }: ServerContext, document: OpenDocument): void {
  const found = diagnostics(document.file, settings(document.uri)).map((diagnostic) =>
    toProtocolDiagnostic(diagnostic, document),
  );
  void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: found });
}
