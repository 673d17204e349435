// What rules find on the steps of a script is kept across edits, and is after each of them what it is in a script that is just opened.
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { quickFixes } from '../../server/src/features/code-actions';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import type { HostFile, HostScript } from '../../server/src/hosts/types';
import { scriptOf } from '../../server/src/model/script';
import { findInSteps } from '../../server/src/rules/find-in-steps';
import type { LocatedFinding } from '../../server/src/rules/rule';
import { settingsFor } from '../support/check';

const start = `#!/bin/sh
NAME=web
docker run -d --name "$NAME" -p 8080:80 nginx:1.29
echo 준비
docker exec web true
docker stop web
docker pull nginx:1.29
docker run -d --name web nginx:1.29
docker run -d --name backend -p 9090:3000 api:1.0
docker run --rm -e DB_HOST=backend api:1.0
`;
const end = `docker run -d --name proxy -p 9090:80 nginx:1.29
docker run -d --name backend nginx:1.29
docker exec bakcend nginx -t
docker logs backend
`;
const text = `${start}${'docker image ls\necho "$NAME"\n'.repeat(20)}${end}`;

const scriptIn = (file: HostFile): HostScript => file.scripts[0]?.script ?? expect.fail('there is a script');
const found = (file: HostFile): readonly LocatedFinding[] =>
  findInSteps(scriptOf(scriptIn(file)), () => false);

function told(file: HostFile): string[] {
  return found(file).map(
    ({ offset, finding: { rule, start, end, message } }) =>
      `${rule.id} ${String(offset + start)} ${String(offset + end)} ${message.ko}`,
  );
}

function replace(file: HostFile, start: number, oldEnd: number, by: string): HostFile {
  const edited = file.text.slice(0, start) + by + file.text.slice(oldEnd);
  return editHostFile(file, edited, { start, oldEnd, newEnd: start + by.length });
}

const open = (content: string): HostFile => openHostFile(content, 'shellscript');

test.each([
  'docker rm -f web',
  'docker run -d --name web nginx:1.29',
  'docker network create backend',
  'NAME=db',
  'exit 0',
  'set -e',
  './deploy.sh',
  '# 설명',
  'source ./names',
  'export DOCKER_HOST=ssh://host',
  'if true; then',
  'fi',
  'cat <<EOF',
  'docker compose up -d',
  "sh -c '",
  'docker exec app sh -c "',
])('the line "%s", wherever it is put in and as it is typed', (line) => {
  const file = open(text);
  const before = told(file);
  let at = 0;
  for (const [index, { length }] of text.split('\n').entries()) {
    if (index % 3 === 0) {
      const half = replace(file, at, at, line.slice(0, 6));
      expect(told(half)).toEqual(told(open(half.text)));
      const whole = replace(half, at + 6, at + 6, `${line.slice(6)}\n`);
      expect(told(whole)).toEqual(told(open(whole.text)));
      const longer = replace(whole, whole.text.length, whole.text.length, 'docker stop web\n');
      expect(told(longer)).toEqual(told(open(longer.text)));
    }
    at += length + 1;
  }
  expect(told(file)).toEqual(before);
});

test.each([
  ['a flag that removes', '--rm ', '', 0],
  ['a blank before the name', 'docker run -d --name backend nginx', 'docker run  -d --name backend nginx', 0],
  ['a name', 'docker logs backend', 'docker logs backen', 0],
  ['a comment', '#!/bin/sh', '#!/bin/sh ', 5],
  ['another command', 'echo 준비', 'echo 준비됨', 5],
  ['a flag that changes no step', 'docker logs backend', 'docker logs -t backend', 5],
])('as often as %s is edited rules look again, or not', (_, what, by, kept) => {
  const file = open(text);
  const before = new Set(found(file).map(({ finding }) => finding.message));
  expect(before.size).toBe(5);
  const at = text.indexOf(what);
  const edited = replace(file, at, at + what.length, by);
  expect(found(edited).filter(({ finding }) => before.has(finding.message))).toHaveLength(kept);
  expect(told(edited)).toEqual(told(open(edited.text)));
});

test('a fix that is kept goes to where things are after the edit', () => {
  const settings = settingsFor('restarted-without-removal');
  const file = open(`docker stop web\ndocker pull nginx:1.29\ndocker run -d --name web nginx:1.29\n`);
  expect(quickFixes(file, { start: 0, end: file.text.length }, settings)[0]?.kind).toBe('mend');
  const edited = replace(file, 0, 0, 'echo 한국어\n');
  const [fix] = quickFixes(edited, { start: 0, end: edited.text.length }, settings);
  expect(applyEdits(edited.text, fix?.edits ?? [])).toBe(
    'echo 한국어\ndocker stop web\ndocker rm web\ndocker pull nginx:1.29\ndocker run -d --name web nginx:1.29\n',
  );
});
