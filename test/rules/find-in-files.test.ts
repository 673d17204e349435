// What rules on other files find is kept across edits, and is after each of them what it is in a file that is just opened.
import { expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import type { HostFile } from '../../server/src/hosts/types';
import { defaultSettings } from '../../server/src/features/settings';
import { filesOf } from '../support/files-around';

const files = filesOf({ 'app.env': 'A="b"\n', 'deploy/Dockerfile': 'FROM alpine:3.22 AS base\n' });
const command = [
  'docker run --rm --env-file app.env nginx:1.29',
  'docker logs web',
  'docker build -f deploy/Dockerfile --target bsae .',
  '# 설명',
  'docker run --rm -v ./data:/data nginx:1.29',
  'docker exec web true',
];
const lines = Array.from({ length: 90 }, (_, index) => command[index % command.length] ?? '');

function insert(file: HostFile, start: number, text: string): HostFile {
  const edited = file.text.slice(0, start) + text + file.text.slice(start);
  return editHostFile(file, edited, { start, oldEnd: start, newEnd: start + text.length });
}

function told(file: HostFile): string[] {
  return diagnostics(file, defaultSettings, files).map(
    ({ ruleId, start, end }) => `${ruleId} ${String(start)} ${String(end)}`,
  );
}

test.each([
  ['that goes elsewhere', 'cd /srv\n'],
  ['that goes to the folder of the script', 'cd "$(dirname "$0")"\n'],
  ['that makes a file', 'touch app.env\n'],
  ['that fetches all files', 'git checkout main\n'],
  ['that makes any file', 'curl -O https://example.com/data\n'],
  ['of a command', 'docker build -f deploy/Dockerfile --target bsae .\n'],
  ['that says nothing of files', 'echo 안녕\n'],
])('a line %s, wherever it is put in', (_, line) => {
  const file = openHostFile(lines.join('\n'), 'shellscript', 'deploy.sh');
  const before = told(file);
  expect(new Set(before.map((one) => one.split(' ')[0]))).toContain('env-file-syntax');
  expect(new Set(before.map((one) => one.split(' ')[0]))).toContain('unknown-build-target');
  let at = 0;
  for (const [index, text] of lines.entries()) {
    at += text.length + 1;
    if (index % 4 > 0) continue;
    const edited = insert(file, at, line);
    expect(told(edited)).toEqual(told(openHostFile(edited.text, 'shellscript', 'deploy.sh')));
    const typed = insert(edited, at, '#');
    expect(told(typed)).toEqual(told(openHostFile(typed.text, 'shellscript', 'deploy.sh')));
  }
  expect(told(file)).toEqual(before);
});
