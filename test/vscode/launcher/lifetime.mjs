// Ends what a script has started on every way out: done, failed, interrupted, or too late.
import process from 'node:process';

const interrupted = 130;
const tooLate = 124;

/**
 * Runs `work(atEnd)`, then whatever it passed to `atEnd`, last one first, and ends the process.
 * The exit code is what `work` returns; 1 where it throws.
 * @param options.capSeconds after which the work is given up
 * @param options.interruptedCode the exit code after Ctrl+C; 0 where that is the usual end
 */
export async function runToTheEnd(work, { capSeconds, interruptedCode = interrupted } = {}) {
  const endings = [];
  let ending;
  const end = (code) => (ending ??= runEndings(endings).then(() => process.exit(code)));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(interruptedCode));
  if (capSeconds) {
    const giveUp = () => {
      console.error(`Given up after ${capSeconds} s.`);
      void end(tooLate);
    };
    setTimeout(giveUp, capSeconds * 1000).unref();
  }
  try {
    await end(await work((ending) => endings.push(ending)));
  } catch (error) {
    // A page that an interruption has closed under the work is no news.
    if (!ending) console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    await end(1);
  }
}

async function runEndings(endings) {
  for (const end of endings.reverse()) {
    try {
      await end();
    } catch (error) {
      console.error(error);
    }
  }
}
