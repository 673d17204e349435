// Edge cases of unknown-flag.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

describe('reports', () => {
  test.each([
    ['docker run --nmae web nginx', 'unknown-flag: --nmae'],
    ['docker run --port 80:80 nginx', 'unknown-flag: --port'],
    ['docker run --pub 80:80 nginx', 'unknown-flag: --pub'],
    ['docker run --Name x nginx', 'unknown-flag: --Name'],
    ['docker ps -x', 'unknown-flag: -x'],
    ['docker stop -f web', 'unknown-flag: -f'],
    ['docker run --debug nginx', 'unknown-flag: --debug'],
    ['docker --nosuch ps', 'unknown-flag: --nosuch'],
    ['docker compose up --detatch', 'unknown-flag: --detatch'],
  ])('%s', (line, finding) => {
    checkFindings(line, [finding]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --help',
    'docker ps -h',
    'docker run -h web nginx',
    'docker run --$FLAG nginx',
    'docker run $OPTS nginx --weird',
    'docker run nginx --weird',
    'docker scout cves --weird nginx',
    'docker run [OPTIONS] IMAGE [COMMAND] [ARG...]',
    'docker run --<flag> nginx',
    'docker --debug ps -a',
    'docker logs web -f',
    'docker run --network host nginx',
    'docker run -it=false alpine sh',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

test('the fix takes the nearest name and keeps the value', () => {
  checkFix('unknown-flag', 'docker run --nmae=web nginx', 'docker run --name=web nginx');
  checkFix('unknown-flag', 'docker run --enviroment A=1 nginx', 'docker run --env A=1 nginx');
  checkFix('unknown-flag', 'docker run --port 80:80 nginx', 'docker run --publish 80:80 nginx');
  checkFix('unknown-flag', 'docker run --it nginx', 'docker run -it nginx');
  checkFix('unknown-flag', 'docker run --p 80:80 nginx', 'docker run -p 80:80 nginx');
});
