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

/** Documents may hold secrets: of the parameters only the place is told, of the error only where it was thrown. */
function report(
  console: Pick<RemoteConsole, 'error'>,
  request: string,
  params: unknown,
  error: unknown,
): void {
  console.error([`${request} failed${placeOf(params)}: ${nameOf(error)}`, ...callsOf(error)].join('\n'));
}

/** ` in <uri>:<line>:<character>`, both counted from 0, as much of it as the parameters tell. */
function placeOf(params: unknown): string {
  const uri = member(member(params, 'textDocument'), 'uri') ?? member(params, 'uri');
  if (typeof uri !== 'string') return '';
  const position = member(params, 'position') ?? member(member(params, 'range'), 'start');
  const line = member(position, 'line');
  const character = member(position, 'character');
  const at = typeof line === 'number' && typeof character === 'number' ? `:${line}:${character}` : '';
  return ` in ${uri}${at}`;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name : typeof error;
}

/** The lines of the trace behind the message, which may quote the document. */
function callsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { message, stack = '' } = error;
  const at = stack.indexOf(message);
  if (at < 0) return [];
  return stack
    .slice(at + message.length)
    .split('\n')
    .filter((line) => /^\s+at /u.test(line));
}
