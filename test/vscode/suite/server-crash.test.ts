// A server that dies comes back by itself, and is given up when it keeps dying. Only in Node, which has processes.
import { execFileSync } from 'node:child_process';
import { commands, type TextDocument } from 'vscode';
import {
  closeEditors,
  findings,
  hoverText,
  openScript,
  positionOf,
  waitForFindings,
  waitForHover,
  wrongLine,
} from './editor';
import { eventually, settle } from './eventually';
import { expectEqual } from './expect';

describe('server crash', () => {
  let document: TextDocument;

  beforeEach(async () => {
    await commands.executeCommand('dockline.restartServer');
    ({ document } = await openScript(wrongLine));
    await waitForFindings(document, ['flag-after-image']);
  });
  afterEach(async () => {
    await commands.executeCommand('dockline.startServer');
    await closeEditors();
  });

  it('is followed by a new server that serves the open documents', async () => {
    const first = await serverProcess();
    process.kill(first, 'SIGKILL');
    const second = await eventually(
      'a new server',
      findServerProcess,
      (pid) => pid !== undefined && pid !== first,
    );
    expectEqual(typeof second, 'number', 'the type of the process id');
    await waitForHover(document, positionOf(document, '8080:80', 1));
    await waitForFindings(document, ['flag-after-image']);
  });

  it('ends the service after too many, until it is started again', async () => {
    for (let ends = 0; ends < 5; ends += 1) {
      const server = await serverProcess();
      await waitForHover(document, positionOf(document, '8080:80', 1));
      process.kill(server, 'SIGKILL');
      await eventually('the end of the server', findServerProcess, (pid) => pid !== server);
    }
    await settle();
    expectEqual(findServerProcess(), undefined, 'the server that runs');
    expectEqual(
      await hoverText(document, positionOf(document, '8080:80', 1)),
      '',
      'the hover without a server',
    );
    expectEqual(findings(document), [], 'findings without a server');
    await commands.executeCommand('dockline.startServer');
    await waitForFindings(document, ['flag-after-image']);
  });
});

async function serverProcess(): Promise<number> {
  const pid = await eventually('a server process', findServerProcess, (seen) => seen !== undefined);
  return pid ?? 0;
}

/** The child of this extension host that runs our bundle. */
function findServerProcess(): number | undefined {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' });
  const line = list.split('\n').find((process) => isServer(process.trim().split(/\s+/u)));
  return line === undefined ? undefined : Number.parseInt(line, 10);
}

function isServer([, parent, state = '', ...args]: string[]): boolean {
  return (
    Number(parent) === process.pid &&
    !state.startsWith('Z') &&
    args.some((arg) => arg.endsWith('dockline-language-server.js'))
  );
}
