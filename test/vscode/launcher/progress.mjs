// Tells the person at the terminal what is going on and for how long already.
import process from 'node:process';

const begin = performance.now();
const quietSeconds = 10;

/** One line with the seconds since the program started. */
export function say(message) {
  const seconds = ((performance.now() - begin) / 1000).toFixed(1).padStart(5);
  process.stderr.write(`[${seconds} s] ${message}\n`);
}

/** Says what begins and what ended, and now and then that it is still going on. */
export async function saySteps(message, work) {
  const started = performance.now();
  const elapsed = () => Math.round((performance.now() - started) / 1000);
  say(`${message} …`);
  const reminder = setInterval(() => say(`  … still at it, ${elapsed()} s`), quietSeconds * 1000);
  try {
    const result = await work();
    say(`  done in ${elapsed()} s`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
