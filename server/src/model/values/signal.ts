// Signals: `SIGTERM`, `term`, `15`. The engine checks them, the client does not.
import { partOf, pieceOf } from './piece';
import type { ParsedValue } from './value';

export interface ParsedSignal extends ParsedValue {
  /** The number on Linux; left out for what is no signal there. */
  readonly number?: number;
}

/** Names without `SIG` and numbers of Linux, as moby's `signal` package lists them for x86 and ARM. */
export const signalNumbers: ReadonlyMap<string, number> = new Map([
  ['ABRT', 6],
  ['ALRM', 14],
  ['BUS', 7],
  ['CHLD', 17],
  ['CLD', 17],
  ['CONT', 18],
  ['FPE', 8],
  ['HUP', 1],
  ['ILL', 4],
  ['INT', 2],
  ['IO', 29],
  ['IOT', 6],
  ['KILL', 9],
  ['PIPE', 13],
  ['POLL', 29],
  ['PROF', 27],
  ['PWR', 30],
  ['QUIT', 3],
  ['SEGV', 11],
  ['STKFLT', 16],
  ['STOP', 19],
  ['SYS', 31],
  ['TERM', 15],
  ['TRAP', 5],
  ['TSTP', 20],
  ['TTIN', 21],
  ['TTOU', 22],
  ['URG', 23],
  ['USR1', 10],
  ['USR2', 12],
  ['VTALRM', 26],
  ['WINCH', 28],
  ['XCPU', 24],
  ['XFSZ', 25],
]);

export function parseSignal(text: string): ParsedSignal {
  const isNumber = /^\d+$/u.test(text);
  const parts = [partOf(isNumber ? 'number' : 'name', pieceOf(text))];
  const number = isNumber ? Number(text) : signalNumber(text.toUpperCase().replace(/^SIG/u, ''));
  return number === undefined || number < 1 || number > 64 ? { parts } : { parts, number };
}

/** Real-time signals are counted from 34 up, or from 64 down: `RTMIN+3`, `RTMAX-1`. */
function signalNumber(name: string): number | undefined {
  const realTime = /^RT(?:MIN(?:\+(?<above>\d{1,2}))?|MAX(?:-(?<below>\d{1,2}))?)$/u.exec(name);
  if (!realTime) return signalNumbers.get(name);
  const { above, below } = realTime.groups ?? {};
  const number = name.startsWith('RTMIN') ? 34 + Number(above ?? 0) : 64 - Number(below ?? 0);
  return number >= 34 && number <= 64 ? number : undefined;
}
