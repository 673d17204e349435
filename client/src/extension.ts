// The extension on the desktop: the language server runs in a Node process of its own.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateClient } from './activate-client';
import { keepErrorsInOutput, makeClientOptions } from './client-options';
import type { ServerControl } from './server-control';

let control: ServerControl | undefined;

export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/dockline-language-server.js');
  control = activateClient(context, (channels, errorHandler) => {
    const server = { module, transport: TransportKind.ipc };
    const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    const options = makeClientOptions(channels, errorHandler);
    const client = new LanguageClient('dockline', 'Dockline', { run: server, debug }, options);
    keepErrorsInOutput(client);
    return { client };
  });
}

/** The editor waits for the server to end. */
export async function deactivate(): Promise<void> {
  await control?.dispose();
}
