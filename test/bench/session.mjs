// One server process with one open document, as an editor drives it, and what the system tells of the process.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { placeToType } from './documents.mjs';

const uri = (file) => `file:///bench/${file}`;

export class Session {
  #version = 1;
  #published = () => undefined;
  /** Letters typed at the place; they are taken away again when there are many. */
  #typed = 0;

  constructor(server, document, timeout) {
    this.document = document;
    this.timeout = timeout;
    this.started = performance.now();
    this.process = spawn(server.command[0], server.command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.settings = server.settings ?? {};
    this.pulls = false;
    this.uri = uri(document.name);
    this.place = placeToType(document.text);
    this.connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(({ section }) => this.settings[section] ?? null),
    );
    this.connection.onRequest(() => null);
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => {
      // A server that tells no version publishes once for every change.
      if (params.uri === this.uri && (params.version ?? this.#version) >= this.#version) this.#published();
    });
    this.connection.listen();
  }

  /** Milliseconds from the start of the process to its answer. */
  async initialize(pulls) {
    const diagnostic = pulls ? { diagnostic: { dynamicRegistration: false } } : {};
    const { capabilities } = await this.#request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: { configuration: true },
        textDocument: { publishDiagnostics: { versionSupport: true }, ...diagnostic },
      },
    });
    const took = performance.now() - this.started;
    this.pulls = pulls && capabilities.diagnosticProvider !== undefined;
    await this.connection.sendNotification('initialized', {});
    return took;
  }

  open() {
    const { languageId, text } = this.document;
    const textDocument = { uri: this.uri, languageId, version: this.#version, text };
    return this.#diagnosed(() => this.connection.sendNotification('textDocument/didOpen', { textDocument }));
  }

  /** One key; milliseconds until its diagnostics are there. */
  key() {
    return this.#diagnosed(() => this.type());
  }

  /** One key whose diagnostics nobody waits for. */
  type() {
    const { line, character } = this.place;
    this.#version++;
    const full = this.#typed === 20;
    const range = {
      start: { line, character: full ? character : character + this.#typed },
      end: { line, character: character + this.#typed },
    };
    this.#typed = full ? 0 : this.#typed + 1;
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.#version },
      contentChanges: [{ range, text: full ? '' : 'x' }],
    });
  }

  /** Milliseconds of a request at the place where one types, sent right behind a key. */
  async askAfterKey(method) {
    const { line, character } = this.place;
    const started = performance.now();
    await this.type();
    const position = {
      line,
      character: character + (method === 'hover' ? 0 : this.#typed) - (method === 'hover' ? 1 : 0),
    };
    await this.#request(`textDocument/${method}`, { textDocument: { uri: this.uri }, position });
    return performance.now() - started;
  }

  /** Many keys at once; milliseconds until the diagnostics of the last are there. */
  async burst(keys) {
    for (let key = 1; key < keys; key++) await this.type();
    return this.key();
  }

  async end() {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.connection.dispose();
    this.process.kill('SIGKILL');
    await ended;
  }

  async #diagnosed(send) {
    const started = performance.now();
    const published = this.pulls ? undefined : new Promise((resolve) => (this.#published = resolve));
    await send();
    if (published) await this.#inTime(published);
    else await this.#request('textDocument/diagnostic', { textDocument: { uri: this.uri } });
    return performance.now() - started;
  }

  #request(method, params) {
    return this.#inTime(this.connection.sendRequest(method, params));
  }

  #inTime(promise) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${this.timeout} ms`)), this.timeout);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  }

  /** CPU milliseconds that all threads of the process have used. */
  cpu() {
    const tasks = `/proc/${this.process.pid}/task`;
    const used = readdirSync(tasks).map((task) =>
      Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
    );
    return used.reduce((sum, time) => sum + time, 0) / 1e6;
  }

  /** Resident memory in MiB. */
  memory() {
    const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/mu.exec(status)[1]) / 1024;
  }
}
