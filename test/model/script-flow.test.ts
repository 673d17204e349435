// The flow through a script: what is found after an edit is what is found in the file read anew.
import { describe, expect, test } from 'vitest';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import type { HostFile } from '../../server/src/hosts/types';
import { scriptOf } from '../../server/src/model/script';
import { stepsOf } from '../../server/src/model/script-flow';
import { findFindings } from '../../server/src/rules/find-findings';

const script = [
  '#!/bin/sh',
  'NAME=web',
  'docker network create frontend',
  'docker run -d --name "$NAME" -p 8080:80 --network frontend nginx:1.29',
  'docker run -d --name db mysql:8.4',
  'docker stop "$NAME"',
  'docker run -d --name "$NAME" -p 8080:80 nginx:1.29',
  'docker logs db',
  '',
].join('\n');

/** Each is replaced by the second text, one after another, in the text as it then is. */
const edits: readonly (readonly [string, string])[] = [
  ['NAME=web', 'NAME=db'],
  ['NAME=db', 'export NAME=db'],
  ['export NAME=db', 'NAME=web'],
  ['docker stop "$NAME"', 'docker rm -f "$NAME"'],
  ['docker rm -f "$NAME"\n', ''],
  ['docker run -d --name db mysql:8.4', 'docker run -d --name db -p 8080:80 mysql:8.4'],
  ['--network frontend', '--network fronend'],
  ['docker logs db', 'if true; then docker logs bd; fi'],
  ['#!/bin/sh', '#!/bin/sh\nexit 1'],
  ['exit 1\n', ''],
];

test('after each edit the findings and steps are those of the same text opened anew', () => {
  let file = openHostFile(script, 'shellscript');
  let changes = 0;
  for (const [before, after] of edits) {
    const old = told(file);
    const start = file.text.indexOf(before);
    expect(start, before).toBeGreaterThanOrEqual(0);
    const text = file.text.slice(0, start) + after + file.text.slice(start + before.length);
    const edit = { start, oldEnd: start + before.length, newEnd: start + after.length };
    file = editHostFile(file, text, edit);
    const fresh = openHostFile(text, 'shellscript');
    expect(told(file), `${before} → ${after}`).toEqual(told(fresh));
    expect(effectsIn(file)).toEqual(effectsIn(fresh));
    if (told(file).join() !== old.join()) changes += 1;
  }
  expect(changes).toBeGreaterThan(6);
});

test('what does not depend on variables is worked out once for each command', () => {
  const file = openHostFile(script, 'shellscript');
  const text = `# a comment\n${script}`;
  const edited = editHostFile(file, text, { start: 0, oldEnd: 0, newEnd: text.length - script.length });
  const [old, now] = [stepsOf(scriptOf(file)), stepsOf(scriptOf(edited))];
  expect(now[2]?.effects.creation?.name?.text).toBe('db');
  expect(now[2]?.effects).toBe(old[2]?.effects);
  expect(now[1]?.effects.creation?.name?.text).toBe('web');
});

describe('a variable', () => {
  const use = '\ndocker stop "$NAME"';
  test.each([
    ['NAME=web', 'web'],
    ['NAME="web"  # the name', 'web'],
    ["NAME='web'", 'web'],
    ['NAME=web\necho "${NAME}" # NAME', undefined],
    ['NAME=web\necho "${NAME}"', 'web'],
    ['# NAME is the name\nNAME=web', 'web'],
    ['if true; then\n  X=1\nfi\nNAME=web', 'web'],
    ['f() {\n  echo\n}\nNAME=web', 'web'],
    ['NAME=$1', undefined],
    ['NAME="a b"', undefined],
    ['NAME=web\nNAME=db', undefined],
    ['  NAME=web', undefined],
    ['export NAME=web', undefined],
    ['NAME=web\nunset NAME', undefined],
    ['NAME=web\nfor NAME in a b; do :; done', undefined],
    ['if true; then\nNAME=web\nfi', undefined],
    ['f() {\nNAME=web\n}', undefined],
    ['cat <<END\nNAME=web\nEND', undefined],
    ['NAME=web\nsource ./env', undefined],
    ['NAME=web; . ./env', undefined],
    ['NAME=web\neval "$X"', undefined],
  ])('%s', (head, expected) => {
    const steps = stepsOf(scriptOf(openHostFile(head + use, 'shellscript')));
    expect(steps.at(-1)?.effects.containers?.names[0]?.text).toBe(expected);
  });

  test('is not known before its assignment', () => {
    const [step] = stepsOf(scriptOf(openHostFile(`docker stop "$NAME"\nNAME=web\n`, 'shellscript')));
    expect(step?.effects.containers).toEqual({ act: 'stop', names: [], others: true });
  });
});

function told(file: HostFile): string[] {
  return findFindings(file).map(
    ({ offset, finding }) =>
      `${finding.rule.id} ${String(offset + finding.start)}-${String(offset + finding.end)} ${finding.message.en}`,
  );
}

function effectsIn(file: HostFile): unknown[] {
  return stepsOf(scriptOf(file)).map(({ index, effects, command }) => [index, command.offset, effects]);
}
