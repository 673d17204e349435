// Answers the server's questions about the real docker of this machine, as far as the user lets it.
import { workspace, type Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, CancellationToken } from 'vscode-languageclient';
import { runDocker, type NoAnswer, type ProgramResult } from './docker-program';
import { helpArguments, listArguments } from './questions';

/** What the server hears: the output, or that there is none to be had. */
export type LiveAnswer = { readonly output: string } | { readonly problem: NoAnswer | 'off' | 'refused' };

/** How it went the last time docker was asked; undefined before. */
export type LiveState = 'answering' | 'off' | Exclude<NoAnswer, 'cancelled'>;

export class LiveDocker implements Disposable {
  readonly #output: LogOutputChannel;
  readonly #changed: (state: LiveState) => void;
  readonly #running = new Set<AbortController>();
  readonly #following: Disposable;
  #told = '';

  /** @param changed called with each answer, also where the state is the same as before */
  constructor(output: LogOutputChannel, changed: (state: LiveState) => void) {
    this.#output = output;
    this.#changed = changed;
    this.#following = workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('dockline.live') || isAllowed()) return;
      this.#endAll();
      changed('off');
    });
  }

  /** To be called for each new client, before it starts. */
  serve(client: BaseLanguageClient): void {
    client.onRequest('dockline/list', (question: unknown, token: CancellationToken) =>
      this.#answer(listArguments(question), token),
    );
    client.onRequest('dockline/help', (question: unknown, token: CancellationToken) =>
      this.#answer(helpArguments(question), token),
    );
    client.onRequest('dockline/version', (_question: unknown, token: CancellationToken) =>
      this.#answer(['--version'], token),
    );
  }

  async #answer(argv: readonly string[] | undefined, token: CancellationToken): Promise<LiveAnswer> {
    if (!argv) return { problem: 'refused' };
    if (!isAllowed()) return { problem: 'off' };
    const running = new AbortController();
    const cancelling = token.onCancellationRequested(() => running.abort());
    this.#running.add(running);
    try {
      const result = await runDocker(programOf(), argv, { signal: running.signal });
      this.#note(result);
      return 'output' in result ? result : { problem: result.problem };
    } finally {
      cancelling.dispose();
      this.#running.delete(running);
    }
  }

  /** The same complaint is written down once, not with every question. */
  #note(result: ProgramResult): void {
    if ('output' in result) {
      this.#told = '';
      this.#changed('answering');
      return;
    }
    const { problem, message } = result;
    if (problem === 'cancelled') return;
    this.#changed(problem);
    const line = `docker: ${problem}${message === '' ? '' : `: ${message}`}`;
    if (line !== this.#told) this.#output.info(line);
    this.#told = line;
  }

  #endAll(): void {
    for (const running of this.#running) running.abort();
  }

  dispose(): void {
    this.#following.dispose();
    this.#endAll();
  }
}

/** Nothing is run for a folder that the user does not trust. */
export function isAllowed(): boolean {
  return workspace.isTrusted && workspace.getConfiguration('dockline').get('live') !== 'off';
}

/** A setting of the machine: no workspace can name a program. */
function programOf(): string {
  const path = workspace.getConfiguration('dockline').get<string>('docker.path', '').trim();
  return path === '' ? 'docker' : path;
}
