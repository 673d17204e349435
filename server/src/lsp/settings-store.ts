// The settings as they are now: sent at the start, asked for whenever they change, complained of where they are wrong.
import {
  DidChangeConfigurationNotification,
  MessageType,
  ShowMessageNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { pick, type Text } from '../base/text';
import type { LearnedNames } from '../features/live/learned-names';
import { readNeighbours } from '../features/neighbours';
import { defaultSettings, type Settings } from '../features/settings';
import { guard, guardNotification } from './guard';
import { readSettings } from './read-settings';

export class SettingsStore {
  readonly #connection: Connection;
  readonly #changed: () => void;
  readonly #told = new Set<string>();
  #initialization: InitializeParams | undefined;
  #settings = defaultSettings;
  #learned: LearnedNames | undefined;
  #neighbours = defaultSettings.neighbours;

  /** `changed` is called after every change. */
  constructor(connection: Connection, changed: () => void) {
    this.#connection = connection;
    this.#changed = changed;
  }

  get current(): Settings {
    return this.#settings;
  }

  /** What the client can do, as it told at initialization. */
  get client(): InitializeParams['capabilities'] {
    return this.#initialization?.capabilities ?? {};
  }

  /** Whether the client said at initialization that it offers an ability of ours, as `{ "live": true }`. */
  offers(ability: string): boolean {
    return this.#option(ability) === true;
  }

  /** What the client said by this name at initialization, of any type. */
  #option(name: string): unknown {
    const options: unknown = this.#initialization?.initializationOptions;
    if (typeof options !== 'object' || options === null) return undefined;
    return new Map<string, unknown>(Object.entries(options)).get(name);
  }

  /** Commands that lenses of this client may run; an editor without our extension has none. */
  get clientCommands(): ReadonlySet<string> {
    const options: unknown = this.#initialization?.initializationOptions;
    const told =
      typeof options === 'object' && options !== null && 'commands' in options ? options.commands : undefined;
    return new Set(Array.isArray(told) ? told.filter((name) => typeof name === 'string') : []);
  }

  initialize(params: InitializeParams): void {
    this.#initialization = params;
    this.#neighbours = readNeighbours(this.#option('neighbours'));
    this.#apply(sectionOf(params.initializationOptions));
  }

  /** What the user's docker was found to know counts like what they have set. */
  learn(learned: LearnedNames): void {
    this.#learned = learned;
    this.#settings = { ...this.#settings, learned };
    this.#changed();
  }

  /** The tools beside us have become others. */
  #meet(told: unknown): void {
    const neighbours = readNeighbours(told);
    const before = this.#neighbours;
    if (neighbours.size === before.size && [...neighbours].every((name) => before.has(name))) return;
    this.#neighbours = neighbours;
    this.#settings = { ...this.#settings, neighbours };
    this.#changed();
  }

  /** A client that can be asked is asked, now and at every change; others tell by themselves. */
  listen(initialized: () => void): void {
    const connection = this.#connection;
    connection.onDidChangeConfiguration((params) => {
      if (this.client.workspace?.configuration) void this.#pull();
      else
        guardNotification(connection.console, 'didChangeConfiguration', {}, () => {
          this.#apply(sectionOf(params.settings));
        });
    });
    connection.onNotification('dockline/neighbours', (params: unknown) => {
      guardNotification(connection.console, 'neighbours', {}, () => {
        this.#meet(params);
      });
    });
    connection.onInitialized(() => {
      initialized();
      const { workspace } = this.client;
      if (!workspace?.configuration) return;
      if (workspace.didChangeConfiguration?.dynamicRegistration)
        void connection.client.register(DidChangeConfigurationNotification.type, { section: 'dockline' });
      void this.#pull();
    });
  }

  async #pull(): Promise<void> {
    await guard(this.#connection.console, 'workspace/configuration', {}, undefined, async () => {
      this.#apply(await this.#connection.workspace.getConfiguration('dockline'));
    });
  }

  #apply(section: unknown): void {
    const locale = this.#option('locale') ?? this.#initialization?.locale;
    const reading = readSettings(section, typeof locale === 'string' ? locale : undefined);
    this.#settings = {
      ...reading.settings,
      neighbours: this.#neighbours,
      ...(this.#learned ? { learned: this.#learned } : {}),
    };
    for (const complaint of reading.complaints) this.complain(complaint);
    this.#changed();
  }

  /** Once for each message. A notification, not a request with buttons: nothing is waited for. */
  complain(complaint: Text): void {
    const message = pick(complaint, this.#settings.locale);
    if (this.#told.has(message)) return;
    this.#told.add(message);
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: `Dockline: ${message}`,
    });
  }
}

/** Settings come under their section's name from most clients, bare from some. */
function sectionOf(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null) return undefined;
  if ('dockline' in sent) return sent.dockline;
  if ('settings' in sent) return sectionOf(sent.settings) ?? sent.settings;
  return undefined;
}
