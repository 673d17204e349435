// The extension on the desktop: the language server runs in a Node process of its own.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateClient, type DocklineApi } from './activate-client';
import { keepErrorsInOutput, makeClientOptions } from './client-options';
import { LiveDocker } from './live/live-docker';
import { createLiveStatus } from './live/live-status';
import type { ServerControl } from './server-control';

/** MiB for objects that have just been made; `server/src/lsp/young-objects.ts` says why. */
const youngObjects = ['--max-semi-space-size=2'];

let control: ServerControl | undefined;

export function activate(context: ExtensionContext): DocklineApi {
  const module = context.asAbsolutePath('dist/dockline-language-server.js');
  const status = createLiveStatus();
  let live: LiveDocker | undefined;
  const served = activateClient(context, true, (channels, errorHandler) => {
    live ??= new LiveDocker(channels.output, (state) => status.show(state));
    const server = { module, transport: TransportKind.ipc };
    const run = { ...server, options: { execArgv: youngObjects } };
    const debug = { ...server, options: { execArgv: [...youngObjects, '--nolazy', '--inspect=6009'] } };
    const options = makeClientOptions(channels, errorHandler, { live: true, run: true });
    const client = new LanguageClient('dockline', 'Dockline', { run, debug }, options);
    keepErrorsInOutput(client);
    live.serve(client);
    return { client };
  });
  control = served;
  context.subscriptions.push(status, { dispose: () => live?.dispose() });
  return { serverState: () => served.state };
}

/** The editor waits for the server to end. */
export async function deactivate(): Promise<void> {
  await control?.dispose();
}
