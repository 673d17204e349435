// Edge cases of compose-v1.
import { expect, test } from 'vitest';
import { applyFirstFix, checkFindings } from '../support/check';

const id = 'compose-v1';

test.each(['docker-compose up -d', 'sudo docker-compose -f a.yml ps', 'V=1 docker-compose "$COMMAND"'])(
  'reports %s',
  (line) => {
    checkFindings(line, [`${id}: docker-compose`]);
  },
);

test.each([
  'docker compose up -d',
  '/usr/local/bin/docker-compose up -d',
  'command -v docker-compose',
  'echo docker-compose up',
  'docker run docker-compose:1 up',
])('is quiet on %s', (line) => {
  checkFindings(line, []);
});

test('the fix keeps what stands around', () => {
  expect(applyFirstFix(id, 'sudo docker-compose \\\n  -f a.yml up # go')).toBe(
    'sudo docker compose \\\n  -f a.yml up # go',
  );
});
