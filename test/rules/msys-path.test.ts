// Edge cases of msys-path, which is off by default and here turned on.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, checkFix, settingsFor } from '../support/check';

const id = 'msys-path';
const settings = settingsFor(id);

describe('turned on, reports', () => {
  test.each([
    ['docker run --workdir=/app node:22 npm test', ['/app']],
    ['docker run -v data:/data nginx:1.29', ['/data']],
    ['docker run -v "$(pwd):/app" nginx:1.29', ['/app']],
    ['docker run -v //c/work:/app:ro nginx:1.29', ['/app']],
    ['docker run --tmpfs /run --entrypoint /bin/sh alpine:3', ['/run', '/bin/sh']],
    ['docker run -e HOME=/root alpine:3 env', ['/root']],
    ['docker exec web cat /etc/hosts', ['/etc/hosts']],
    ['winpty docker exec -it web ls / -l', ['/']],
    ['docker cp web:/etc/hosts .', ['/etc/hosts']],
  ])('%s', (text, paths) => {
    checkFindings(
      text,
      paths.map((path) => `${id}: ${path}`),
      settings,
    );
  });
});

describe('turned on, is quiet on', () => {
  test.each([
    'docker run -w //app node:22 npm test',
    'MSYS_NO_PATHCONV=1 docker run -w /app node:22 npm test',
    'export MSYS_NO_PATHCONV=1\ndocker run -w /app node:22 npm test',
    'docker run -v /c/work://app nginx:1.29',
    'docker run -p 80:80 ghcr.io/acme/web:1.0',
    'docker build -t acme/web:1.0 ./app',
    'docker cp ./a c:/temp',
    'ssh host docker exec web cat /etc/hosts',
  ])('%s', (text) => {
    checkFindings(text, [], settings);
  });
});

test('says nothing by default', () => {
  checkFindings('docker run -w /app node:22 npm test', []);
});

test('the fix stands before the whole command', () => {
  checkFix(id, 'docker exec web cat /etc/hosts', 'MSYS_NO_PATHCONV=1 docker exec web cat /etc/hosts');
  expect(applyFirstFix(id, 'time docker exec web cat /a')).toBe(
    'MSYS_NO_PATHCONV=1 time docker exec web cat /a',
  );
});
