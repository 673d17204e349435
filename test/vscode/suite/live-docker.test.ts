// What the docker of the machine holds is offered and told of. Only in Node: in the browser nothing can be run.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationTarget, workspace } from 'vscode';
import {
  closeEditors,
  completions,
  labelOf,
  openScript,
  positionOf,
  waitForFindings,
  waitForHover,
  wrongLine,
} from './editor';
import { eventually, settle } from './eventually';
import { expectEqual, expectPattern } from './expect';

const row = '{"Names":"real-web","State":"running","Status":"Up 2 hours","Ports":"0.0.0.0:8080->80/tcp"}';

describe('live docker', () => {
  let folder = '';
  let calls = '';

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dockline-live-'));
    calls = join(folder, 'calls');
    const program = join(folder, 'docker');
    writeFileSync(
      program,
      `#!/bin/sh\necho "$*" >> '${calls}'\ncase "$*" in container*) echo '${row}';; esac\n`,
    );
    chmodSync(program, 0o755);
    await set('docker.path', program);
  });
  afterEach(async () => {
    await set('docker.path', undefined);
    await set('live', undefined);
    await closeEditors();
    rmSync(folder, { recursive: true });
  });

  it('is not asked when a script is opened and judged', async () => {
    const { document } = await openScript(wrongLine);
    await waitForFindings(document, ['flag-after-image']);
    await settle();
    expectEqual(existsSync(calls), false, 'whether docker was run');
  });

  it('offers a container that exists, and a hover tells how it is', async () => {
    const { document } = await openScript('docker stop real-web\ndocker logs ');
    const end = document.positionAt(document.getText().length);
    await eventually(
      'the container of docker',
      async () => (await completions(document, end)).map(labelOf),
      (labels) => labels.includes('real-web'),
    );
    const hover = await waitForHover(document, positionOf(document, 'real-web', 2));
    expectPattern(hover, /Up 2 hours/u, 'the hover');
    const asked = readFileSync(calls, 'utf8').trim().split('\n');
    expectEqual(
      asked.every((line) => / ls /u.test(line)),
      true,
      `only lists are asked for:\n${asked.join('\n')}`,
    );
  });

  it('is left in peace when the setting says so', async () => {
    await set('live', 'off');
    const { document } = await openScript('docker stop real-web');
    await waitForHover(document, positionOf(document, 'real-web', 2));
    await completions(document, document.positionAt(12));
    expectEqual(existsSync(calls), false, 'whether docker was run');
  });
});

function set(name: string, value: unknown): Thenable<void> {
  return workspace.getConfiguration('dockline').update(name, value, ConfigurationTarget.Global);
}
