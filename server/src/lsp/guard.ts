// A wall around every handler: an exception is logged with the request that caused it and never reaches the client.
import type { RemoteConsole } from 'vscode-languageserver';

/** The handler's result, or `fallback` where it throws. */
export async function guard<Result>(
  console: Pick<RemoteConsole, 'error'>,
  request: string,
  params: unknown,
  fallback: Result,
  handle: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await handle();
  } catch (error) {
    report(console, request, params, error);
    return fallback;
  }
}

/** For notifications, which must be handled in the order they come in, without a turn of the event loop between. */
export function guardNotification(
  console: Pick<RemoteConsole, 'error'>,
  notification: string,
  params: unknown,
  handle: () => void,
): void {
  try {
    handle();
  } catch (error) {
    report(console, notification, params, error);
  }
}

/** The text of documents is left out: it may hold secrets. */
function report(
  console: Pick<RemoteConsole, 'error'>,
  request: string,
  params: unknown,
  error: unknown,
): void {
  const shown = JSON.stringify(params, (key, value: unknown) => (key === 'text' ? '…' : value));
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`${request} failed for ${shown ?? 'no parameters'}\n${trace}`);
}
