// Edge cases of destructive-cleanup.
import { describe, test } from 'vitest';
import { defaultSettings, type Settings } from '../../server/src/features/settings';
import { checkFindings } from '../support/check';

const id = 'destructive-cleanup';

/** Off by default; what may become of such a list when it is empty is another rule's business. */
const settings: Settings = {
  ...defaultSettings,
  rules: new Map([
    [id, 'warning'],
    ['empty-substitution', 'off'],
  ]),
};

describe('reports', () => {
  test.each([
    ['docker rm -f $(docker ps -aq)', '$(docker ps -aq)'],
    ['docker rm `docker container ls -a -q`', '`docker container ls -a -q`'],
    ['docker rmi -f $(docker images -q)', '$(docker images -q)'],
    ['docker image rm $(sudo docker image ls -aq)', '$(sudo docker image ls -aq)'],
    ['docker volume rm $(docker volume ls -q)', '$(docker volume ls -q)'],
    ['docker network rm $(docker network ls -q)', '$(docker network ls -q)'],
    ['docker system prune -af', 'system prune'],
    ['docker system prune --volumes', 'system prune'],
    ['docker volume prune -a', 'volume prune'],
    ['docker image prune --all --force', 'image prune'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`], settings);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker rm -f web db',
    'docker rm -f "$ID"',
    'docker rm $(docker ps -aq --filter label=a)',
    'docker rm $(docker ps -aqf name=web)',
    'docker rm $(docker ps -a | grep web | cut -c1-12)',
    'docker rm $(cat ids)',
    'docker stop $(docker ps -q)',
    'docker inspect $(docker ps -aq)',
    'docker system prune -f',
    'docker system prune --all --filter label=a',
    'docker volume prune -f',
    'docker image prune',
    'docker container prune -f',
  ])('%s', (line) => {
    checkFindings(line, [], settings);
  });

  test('everything by default', () => {
    checkFindings('docker system prune -af', []);
  });
});
