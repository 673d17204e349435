// What the extension host calls, in Node as in the web worker: runs all tests in this folder with mocha.
import 'mocha';

/** Put in by the bundler; an empty text asks for all tests. */
declare const DOCKLINE_GREP: string;
declare const DOCKLINE_HOST: 'node' | 'webworker';

const testSeconds = 60;

/** Rejects unless there were tests and all of them passed, which makes VS Code end with a failure. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ reporter: 'spec', timeout: testSeconds * 1000, slow: 3000 });
  if (DOCKLINE_GREP) mocha.fgrep(DOCKLINE_GREP);
  // Makes `describe` and `it`, which defining the tests takes; hence the import that comes after.
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  await import('./all-tests');
  if (DOCKLINE_HOST === 'node' && process.platform !== 'win32') {
    await import('./live-docker.test');
    await import('./neighbours.test');
    await import('./server-crash.test');
  }
  const { tests, failures } = await runTests(mocha);
  if (tests === 0) throw new Error(`No test was run (only those with "${DOCKLINE_GREP}" were asked for).`);
  if (failures > 0) throw new Error(`${failures} of ${tests} tests failed.`);
}

function runTests(mocha: Mocha): Promise<{ tests: number; failures: number }> {
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => resolve({ tests: runner.stats?.tests ?? 0, failures }));
  });
}
