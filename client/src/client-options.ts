// What the language client is told of the editor, the same on the desktop and on the web.
import { commands, env, workspace, type LogOutputChannel } from 'vscode';
import {
  RevealOutputChannelOn,
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { composeCommand, composeOnServer } from './convert-to-compose';
import { documentSelector } from './document-selector';
import { explainCommand, explainOnServer } from './explain';
import { neighbours } from './neighbours';
import { openShellCommand } from './open-shell-command';

/** By the server's command, the one that does it better in VS Code. */
const ownCommands: Readonly<Record<string, string>> = {
  [composeOnServer]: composeCommand,
  [explainOnServer]: explainCommand,
};

export interface ClientChannels {
  readonly output: LogOutputChannel;
  readonly trace: LogOutputChannel;
}

/** What this client does for the server beside what the protocol knows. */
export interface ClientAbilities {
  /** Answers questions about the real docker. */
  readonly live?: boolean;
  /** Runs commands in a terminal. */
  readonly run?: boolean;
}

export function makeClientOptions(
  channels: ClientChannels,
  errorHandler: ErrorHandler,
  abilities: ClientAbilities = {},
): LanguageClientOptions {
  return {
    documentSelector,
    outputChannel: channels.output,
    traceOutputChannel: channels.trace,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler,
    initializationFailedHandler: () => false,
    // What the server sends may quote the document: no command link, no HTML and no icon in it may act.
    markdown: { isTrusted: false, supportHtml: false, supportThemeIcons: false },
    middleware: {
      // What the server would show as a file is shown as a page of ours.
      executeCommand: (command, args: unknown[], next) => {
        const own = ownCommands[command];
        return own === undefined ? (next(command, args) as unknown) : commands.executeCommand(own, ...args);
      },
    },
    // The settings come along so that nothing is shown for a moment that the user has turned off. Later changes reach
    // the server because it registers for them and then asks for the section.
    initializationOptions: () => ({
      locale: env.language,
      dockline: readSection(),
      live: abilities.live === true,
      commands: [
        'dockline.showReferences',
        'editor.action.triggerSuggest',
        openShellCommand,
        ...(abilities.run ? ['dockline.runInTerminal'] : []),
      ],
      neighbours: neighbours(),
    }),
  };
}

/** A configuration object has methods and read-only views in it; the server gets plain data. */
function readSection(): unknown {
  return JSON.parse(JSON.stringify(workspace.getConfiguration('dockline')));
}

/** Keeps what the client reports in the output channel; messages to people are ours, in their language. */
export function keepErrorsInOutput(client: BaseLanguageClient): void {
  const report = client.error.bind(client);
  client.error = (message, data) => report(message, data, false);
}
