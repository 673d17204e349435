// Edge cases of logs-without-stderr.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'logs-without-stderr';

describe('reports', () => {
  test.each([
    ['docker logs web | grep -i error', 'docker logs'],
    ['docker container logs -f web | grep -i error', 'docker container logs'],
    ['sudo docker logs web | tail -n 20', 'docker logs'],
    ['docker logs -f web |\n  while read -r line; do echo "$line"; done', 'docker logs'],
    ['until docker logs db | grep -q ready; do sleep 1; done', 'docker logs'],
    ['docker logs web | /usr/bin/grep error | wc -l', 'docker logs'],
    ['docker service logs web | less', 'docker service logs'],
  ])('%s', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker logs web 2>&1 | grep error',
    'docker logs web |& grep error',
    'docker logs web 2>/dev/null | grep error',
    'docker logs web 2>&1 >/dev/null | grep error',
    'docker logs web &> log | grep error',
    'docker logs web | jq .message',
    'docker logs web > web.log',
    'docker logs web',
    'docker compose logs web | grep error',
    'docker ps | grep web',
    'docker logs --help | grep tail',
    'grep x file | xargs docker logs',
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});

test('the fix stands before the pipe', () => {
  checkFix(
    id,
    'docker logs --tail 5 \\\n  web   | grep -i error # all',
    'docker logs --tail 5 \\\n  web 2>&1   | grep -i error # all',
  );
});
