// Puts questions about the real docker to the client, which alone may run it.
import type { Connection } from 'vscode-languageserver';
import type { HelpSource } from './help-store';
import type { AskForList } from './live-store';

export interface LiveClient extends HelpSource {
  readonly list: AskForList;
}

/** Only clients that offer it are asked, see `initializationOptions.live`; for all others there is no answer. */
export function makeLiveClient(connection: Connection, isOffered: () => boolean): LiveClient {
  const ask = async (method: string, question: object): Promise<string | undefined> => {
    if (!isOffered()) return undefined;
    const answer: unknown = await connection.sendRequest(method, question);
    const output =
      typeof answer === 'object' && answer !== null && 'output' in answer ? answer.output : undefined;
    return typeof output === 'string' ? output : undefined;
  };
  return {
    list: (question) => ask('dockline/list', question),
    help: (path) => ask('dockline/help', { path }),
    version: () => ask('dockline/version', {}),
  };
}
