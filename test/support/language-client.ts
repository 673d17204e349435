// A language client over a real stdio connection to the built server.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver-protocol/node';
import type { InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { root } from './source-files';

const program = path.join(root, 'dist/dockline-language-server.js');

export class LanguageClient {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly messages: string[] = [];
  readonly #published = new Map<string, PublishDiagnosticsParams>();
  readonly #waiting: (() => void)[] = [];

  /** @param nodeOptions with which the process can be asked through its IPC channel, too */
  constructor(nodeOptions: readonly string[] = []) {
    if (!existsSync(program)) throw new Error(`${program} is missing: run npm run build`);
    this.process = spawn(process.execPath, [...nodeOptions, program, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit', ...(nodeOptions.length > 0 ? ['ipc' as const] : [])],
    });
    const { stdin, stdout } = this.process;
    if (!stdin || !stdout) throw new Error('the server has no streams');
    this.connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.set(params.uri, params);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    for (const method of ['window/showMessage', 'window/logMessage'])
      this.connection.onNotification(method, (params: { message: string }) => {
        this.messages.push(params.message);
      });
    this.connection.listen();
  }

  async initialize(options: object = {}): Promise<InitializeResult> {
    const params = { processId: process.pid, rootUri: null, capabilities: {}, ...options };
    const result = await this.connection.sendRequest<InitializeResult>('initialize', params);
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  async open(uri: string, text: string, languageId = 'shellscript', version = 1): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text },
    });
  }

  async change(uri: string, version: number, contentChanges: readonly object[]): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** The diagnostics published for this version of the document. */
  async diagnostics(uri: string, version: number): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const published = this.#published.get(uri);
      if (published?.version === version) return published;
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  /** Those published next, for whatever version. */
  async nextDiagnostics(uri: string): Promise<PublishDiagnosticsParams> {
    const before = this.#published.get(uri);
    for (;;) {
      const published = this.#published.get(uri);
      if (published && published !== before) return published;
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  /** The exit code after an orderly end. */
  async end(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}
