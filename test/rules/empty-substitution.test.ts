// Edge cases of empty-substitution.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, checkFix } from '../support/check';

const id = 'empty-substitution';

describe('reports', () => {
  test.each([
    ['docker kill $(docker ps -q)', '$(docker ps -q)'],
    ['docker rm `docker ps -aq`', '`docker ps -aq`'],
    ['docker rm -v $(docker container ls -a -q)', '$(docker container ls -a -q)'],
    [
      'docker rmi $(docker images --quiet --filter dangling=true)',
      '$(docker images --quiet --filter dangling=true)',
    ],
    ['docker volume rm $(docker volume ls -qf dangling=true)', '$(docker volume ls -qf dangling=true)'],
    ['sudo docker stop $(sudo docker ps -q)', '$(sudo docker ps -q)'],
    ['docker rm $(docker ps -q) $(docker ps -aq)', '$(docker ps -q) $(docker ps -aq)'],
  ])('%s', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker stop web $(docker ps -q)',
    'docker stop $(docker ps -q) || true',
    'docker stop $(docker ps -q) 2>/dev/null',
    'docker stop $(docker ps -q) &>/dev/null',
    '[ -n "$(docker ps -q)" ] && docker stop $(docker ps -q)',
    'if [ -n "$ids" ]; then docker stop $(docker ps -q); fi',
    'docker stop $(cat ids)',
    'docker stop $(docker ps | wc -l)',
    'docker stop $ids',
    'docker inspect $(docker ps -q)',
    'docker exec $(docker ps -q) ls',
    'docker stop $(docker ps)',
    'docker ps -q | xargs -r docker stop',
    'docker stop $(docker inspect -f x web)',
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});

describe('the fix', () => {
  test.each([
    ['docker rm -f $(docker ps -aq)', 'docker ps -aq | xargs -r docker rm -f'],
    ['docker stop $(docker ps -q) --time 5 # all', 'docker ps -q | xargs -r docker stop --time 5 # all'],
    ['docker stop $(docker ps -q) >/dev/null', 'docker ps -q | xargs -r docker stop >/dev/null'],
    ['sudo docker stop `sudo docker ps -q`', 'sudo docker ps -q | xargs -r sudo docker stop'],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });

  test('is not offered where a pipe would not fit', () => {
    for (const text of [
      'docker stop $(docker ps -q) | wc -l',
      'out=$(docker stop $(docker ps -q))',
      'sudo -u web docker stop $(docker ps -q)',
      'docker stop \\\n  --time 5 $(docker ps -q)',
    ])
      expect(applyFirstFix(id, text), text).toBeUndefined();
  });
});
