// Edge cases of detached-shell-exits.
import { describe, expect, test } from 'vitest';
import { quickFixes } from '../../server/src/features/code-actions';
import { defaultSettings } from '../../server/src/features/settings';
import { applyEdits } from '../../server/src/base/apply-edits';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkFindings, checkFix, shell } from '../support/check';

const id = 'detached-shell-exits';

describe('reports', () => {
  test.each([
    ['docker run -d ubuntu', '-d'],
    ['docker run --detach --restart always alpine:3.22', '--detach'],
    ['docker run -dp 80:80 debian:bookworm bash', 'd'],
    ['docker container run -d busybox /bin/sh', '-d'],
    ['docker run -d docker.io/library/ubuntu:24.04', '-d'],
    ['docker run -d python:3.13', '-d'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -dit ubuntu',
    'docker run -d -t ubuntu bash',
    'docker run -di ubuntu bash',
    'docker run -d --interactive="$I" ubuntu',
    'docker run -d ubuntu sleep infinity',
    'docker run -d ubuntu bash -c "while :; do sleep 1; done"',
    'docker run -d ubuntu /bin/bash /start.sh',
    'docker run -d ubuntu "$COMMAND"',
    'docker run -d ubuntu $COMMAND',
    'docker run -d --entrypoint /start.sh -v ./start.sh:/start.sh ubuntu',
    'docker run -d $OPTS ubuntu',
    'docker run -d "$IMAGE"',
    'docker run -d nginx:1.29',
    'docker run -d me/ubuntu',
    'docker run -d ubuntu:my-service',
    'docker run -d=false ubuntu',
    'docker run ubuntu',
    'docker create ubuntu',
    'echo sh | xargs docker run -d ubuntu',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

describe('the fixes', () => {
  test.each([
    ['docker run -dp 80:80 debian:bookworm', 'docker run -ditp 80:80 debian:bookworm'],
    ['docker run -d=true \\\n  debian:bookworm', 'docker run -d=true -it \\\n  debian:bookworm'],
  ])('a terminal in %s', (before, after) => {
    checkFix(id, before, after);
  });

  test.each([
    ['docker run -d ubuntu \\\n', 'docker run -d ubuntu sleep infinity \\\n'],
    ['docker run -d ubuntu bash # wait', 'docker run -d ubuntu sleep infinity # wait'],
  ])('sleep in %s', (before, after) => {
    const file = openHostFile(before, shell);
    const fixes = quickFixes(file, { start: 0, end: before.length }, defaultSettings);
    expect(applyEdits(before, fixes[1]?.edits ?? [])).toBe(after);
  });
});
