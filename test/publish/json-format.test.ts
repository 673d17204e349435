// The JSON that the README shows is what the program prints.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/source-files';

test('the JSON format is documented as it is', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const shown = /^### The JSON format\n.*?^```json\n(.*?)^```$/msu.exec(readme)?.[1] ?? '';
  const args = ['check', '--format', 'json', '--locale', 'en', '--stdin-filename', 'run.sh', '-'];
  const { stdout } = spawnSync(process.execPath, [path.join(root, 'dist/dockline.js'), ...args], {
    encoding: 'utf8',
    input: 'docker run nginx --name web\n',
  });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(shown));
});
