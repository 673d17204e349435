// Diagnostics: given when the client asks for them, or sent after each change to a client that never asks.
import {
  DiagnosticRefreshRequest,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { toDiagnostic } from '../features/diagnostics';
import { visibleFindingsInSteps } from '../features/visible-findings';
import { asksForDiagnostics } from './capabilities';
import type { OpenDocument } from './document-store';
import { guard } from './guard';
import { nextTurn } from './next-turn';
import type { ServerContext } from './server';
import { toProtocolDiagnostic } from './to-proto';

/** After so many milliseconds of work on one document others have their turn. */
const longestStretch = 8;

export class DiagnosticsFeed {
  readonly #context: ServerContext;
  /** The last change of each document whose diagnostics are under way. */
  readonly #changes = new Map<string, symbol>();
  /** How often settings have changed: after that nothing is as it was reported. */
  #generation = 0;
  #isRefreshing = false;
  #toRefresh = false;

  constructor(context: ServerContext) {
    this.#context = context;
  }

  listen(): void {
    const { connection, projects, documents } = this.#context;
    connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
      await projects.loaded(uri);
      const document = documents.get(uri);
      if (!document) return full([]);
      const resultId = `${String(document.version)}:${String(this.#generation)}`;
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      const isWanted = (): boolean => !token.isCancellationRequested && documents.get(uri) === document;
      const found = await this.#find(document, isWanted);
      if (found) return full(found, resultId);
      // Also where the client itself has cancelled: VS Code does so to ask anew, and told not to it never would.
      const retriggerRequest = true;
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed.', {
        retriggerRequest,
      });
    });
  }

  /** A document has been opened or edited, or what counts for it is known at last. */
  changed(uri: string): void {
    if (this.#isAsked) return;
    const change = Symbol(uri);
    this.#changes.set(uri, change);
    void this.#send(uri, () => this.#changes.get(uri) === change);
  }

  /** All documents are to be judged anew. */
  changedAll(): void {
    this.#generation += 1;
    for (const { uri } of this.#context.documents.all()) this.changed(uri);
    this.#refresh();
  }

  /** While the client has not answered one request it is not sent another, but one more when it has. */
  #refresh(): void {
    const { connection, client } = this.#context;
    if (!this.#isAsked || !client().workspace?.diagnostics?.refreshSupport) return;
    this.#toRefresh = true;
    if (this.#isRefreshing) return;
    this.#isRefreshing = true;
    this.#toRefresh = false;
    void connection
      .sendRequest(DiagnosticRefreshRequest.type)
      .catch(() => undefined)
      .then(() => {
        this.#isRefreshing = false;
        if (this.#toRefresh) this.#refresh();
      });
  }

  /** Files have changed that these documents speak of. */
  changedFiles(uris: ReadonlySet<string>): void {
    this.#generation += 1;
    for (const uri of uris) this.changed(uri);
    this.#refresh();
  }

  closed(uri: string): void {
    this.#changes.delete(uri);
    if (!this.#isAsked) void this.#context.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  get #isAsked(): boolean {
    return asksForDiagnostics(this.#context.client());
  }

  async #send(uri: string, isWanted: () => boolean): Promise<void> {
    const { connection, documents, projects } = this.#context;
    const document = documents.get(uri);
    // Not before it is known what counts for the document: nothing flashes up that its project has turned off.
    if (!document || !projects.isLoaded(uri)) return;
    const diagnostics = await this.#find(document, isWanted);
    if (!diagnostics) return;
    this.#changes.delete(uri);
    void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  }

  /** Undefined as soon as nobody wants to know any more. Changes that have come in already go first. */
  async #find(document: OpenDocument, isWanted: () => boolean): Promise<Diagnostic[] | undefined> {
    const { connection, settings, files } = this.#context;
    const { uri, version } = document;
    return guard(connection.console, 'diagnostics', { uri, version }, undefined, async () => {
      // The message that waits is read in the next turn, so that its change stops this work in the turn after.
      await nextTurn();
      await nextTurn();
      const counting = settings(uri);
      const steps = visibleFindingsInSteps(document.file, counting, files.around(uri));
      while (isWanted()) {
        const end = performance.now() + longestStretch;
        let step = steps.next();
        while (!step.done && performance.now() < end) step = steps.next();
        if (step.done)
          return step.value.map((visible) => toProtocolDiagnostic(toDiagnostic(visible, counting), document));
        await nextTurn();
      }
      return undefined;
    });
  }
}

function full(items: Diagnostic[], resultId?: string): DocumentDiagnosticReport {
  const kind = DocumentDiagnosticReportKind.Full;
  return resultId === undefined ? { kind, items } : { kind, items, resultId };
}
