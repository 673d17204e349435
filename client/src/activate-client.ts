// What activation sets up on the desktop and on the web alike; only the way to the server differs.
import { window, type ExtensionContext } from 'vscode';
import type { ErrorHandler } from 'vscode-languageclient';
import type { ClientChannels } from './client-options';
import { registerCommands } from './commands';
import { registerConvertToCompose } from './convert-to-compose';
import { registerExplain } from './explain';
import { createServedContext } from './served-editor';
import { watchNeighbours } from './neighbours';
import { registerRunCommands } from './run-in-terminal';
import { ServerControl, type ServerSession, type ServerState } from './server-control';
import { registerShowReferences } from './show-references';
import { createFailureMessage } from './start-failure';
import { startWhenNeeded } from './start-when-needed';
import { registerOpenShellCommand } from './open-shell-command';
import { createStatus } from './status';
import { registerTopology } from './topology/topology-commands';
import { createTraceChannel } from './trace-channel';

/** What other extensions, and tests, can ask of this one. */
export interface DocklineApi {
  readonly serverState: () => ServerState;
}

/**
 * Has the server started when a document needs it, without waiting for it, so that the editor is not held up; returns
 * what deactivation ends.
 * @param canRun whether there are terminals, as there are none in a browser
 */
export function activateClient(
  context: ExtensionContext,
  canRun: boolean,
  openSession: (channels: ClientChannels, errorHandler: ErrorHandler) => ServerSession,
): ServerControl {
  const output = window.createOutputChannel('Dockline', { log: true });
  const trace = createTraceChannel(output);
  const control = new ServerControl(
    (errorHandler) => openSession({ output, trace }, errorHandler),
    createFailureMessage(output),
  );
  context.subscriptions.push(
    output,
    trace,
    createStatus(control),
    createServedContext(),
    ...registerCommands(control, output),
    registerConvertToCompose(control),
    watchNeighbours(control),
    ...registerExplain(control),
    ...registerTopology(context.extensionUri, control),
    ...registerRunCommands(control, canRun),
    registerShowReferences(),
    registerOpenShellCommand(),
    startWhenNeeded(control),
  );
  return control;
}
