// The life of the language server: start, stop and restart, one at a time, and the state that others show.
import { EventEmitter, type Event } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  State,
  type BaseLanguageClient,
  type ErrorHandler,
} from 'vscode-languageclient';
import { createRestartPolicy } from './restart-policy';
import { say, type Text } from './text';

/** `waiting`: nothing has needed it yet. */
export type ServerState = 'waiting' | 'stopped' | 'starting' | 'running' | 'failed';

/** One client with its server, used for one start only: a client whose start failed can never start again. */
export interface ServerSession {
  readonly client: BaseLanguageClient;
  /** Rejects where the start fails in a way that the client does not notice; never resolves. */
  readonly broken?: Promise<never>;
  /** Frees what the client does not free by itself. */
  readonly release?: () => void;
}

export type OpenSession = (errorHandler: ErrorHandler) => ServerSession;

const forgivenEnds = 4;
const forgetEndsAfterSeconds = 180;
const forgivenConnectionErrors = 3;

const endedEarly: Text = {
  en: 'the server ended before it was ready',
  ko: '서버가 준비되기 전에 종료되었습니다',
};
const keepsEnding: Text = {
  en: `the server ended ${forgivenEnds + 1} times within ${forgetEndsAfterSeconds} seconds`,
  ko: `서버가 ${forgetEndsAfterSeconds}초 안에 ${forgivenEnds + 1}번 종료되었습니다`,
};
const didNotComeBack: Text = {
  en: 'the server ended and did not start again',
  ko: '서버가 종료된 뒤 다시 시작되지 않았습니다',
};

export class ServerControl {
  readonly onDidChangeState: Event<ServerState>;
  readonly #changes = new EventEmitter<ServerState>();
  readonly #openSession: OpenSession;
  readonly #tellFailure: (reason: unknown) => void;
  #state: ServerState = 'waiting';
  #session: ServerSession | undefined;
  #mayRestart = createRestartPolicy(forgivenEnds, forgetEndsAfterSeconds);
  #queue: Promise<void> = Promise.resolve();

  /** @param tellFailure called once for each time the server fails to start or ends for good unasked */
  constructor(openSession: OpenSession, tellFailure: (reason: unknown) => void) {
    this.#openSession = openSession;
    this.#tellFailure = tellFailure;
    this.onDidChangeState = this.#changes.event;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** The client whose server can be asked, after a start or stop that is under way; undefined where it is not running. */
  async client(): Promise<BaseLanguageClient | undefined> {
    await this.#queue;
    return this.#state === 'running' ? this.#session?.client : undefined;
  }

  start(): Promise<void> {
    return this.#enqueue(() => this.#open());
  }

  stop(): Promise<void> {
    return this.#enqueue(() => this.#close());
  }

  restart(): Promise<void> {
    return this.#enqueue(async () => {
      await this.#close();
      await this.#open();
    });
  }

  async dispose(): Promise<void> {
    await this.stop();
    this.#changes.dispose();
  }

  /** Steps wait for each other, since a client that is on its way up cannot be stopped. */
  #enqueue(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step);
    return this.#queue;
  }

  async #open(): Promise<void> {
    if (this.#state === 'running') return;
    await this.#close();
    this.#enter('starting');
    this.#mayRestart = createRestartPolicy(forgivenEnds, forgetEndsAfterSeconds);
    try {
      const session = this.#openSession(this.#errorHandler);
      this.#session = session;
      session.client.onDidChangeState(({ newState }) => this.#follow(session, newState));
      await Promise.race([session.client.start(), ...(session.broken ? [session.broken] : [])]);
      this.#watch(session);
    } catch (reason) {
      this.#fail(reason);
    }
  }

  async #close(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    // A client that never came up refuses to be disposed; its server is freed all the same.
    await session?.client.dispose().catch(() => undefined);
    session?.release?.();
    this.#enter('stopped');
  }

  /** Shows how the client comes up; that it failed or stopped is told of by whoever caused it. */
  #follow(session: ServerSession, newState: State): void {
    if (session !== this.#session || this.#state === 'failed') return;
    if (newState === State.Starting) this.#enter('starting');
    if (newState === State.Running) this.#enter('running');
  }

  /** Once it was up, nobody awaits a start any more: the client starts an ended server again by itself. */
  #watch(session: ServerSession): void {
    session.client.onDidChangeState(({ newState }) => {
      if (session !== this.#session || newState !== State.StartFailed) return;
      this.#fail(new Error(say(didNotComeBack)));
    });
  }

  /** Replaces the client's own, which speaks English only. */
  readonly #errorHandler: ErrorHandler = {
    error: (error, _message, count) => {
      if ((count ?? 0) <= forgivenConnectionErrors) return { action: ErrorAction.Continue, handled: true };
      this.#fail(error);
      return { action: ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      const mayRestart = this.#state === 'running' && this.#mayRestart(Date.now() / 1000);
      if (mayRestart) return { action: CloseAction.Restart, handled: true };
      this.#fail(new Error(say(this.#state === 'starting' ? endedEarly : keepsEnding)));
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };

  #fail(reason: unknown): void {
    if (this.#state === 'failed' || this.#state === 'stopped') return;
    this.#enter('failed');
    this.#tellFailure(reason);
  }

  #enter(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changes.fire(state);
  }
}
