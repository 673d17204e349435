// Edge cases of global-option-after-command.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, checkFix } from '../support/check';

const id = 'global-option-after-command';

describe('reports', () => {
  test.each([
    ['docker compose up -d --env-file .env', '--env-file .env'],
    ['docker compose up --profile=dev', '--profile=dev'],
    ['docker compose up -f compose.dev.yaml -d', '-f compose.dev.yaml'],
    ['docker compose down -p shop', '-p shop'],
    ['docker compose up --project-directory "$DIR"', '--project-directory "$DIR"'],
    ['docker ps -H tcp://build:2376', '-H tcp://build:2376'],
    ['docker image ls --context build', '--context build'],
    ['docker ps --debug', '--debug'],
    ['docker compose ps --context build', '--context build'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });

  test('docker-compose too', () => {
    checkFindings('docker-compose up --env-file .env', [
      'compose-v1: docker-compose',
      `${id}: --env-file .env`,
    ]);
  });
});

describe('leaves to others', () => {
  test.each([
    ['docker compose down -f', 'unknown-flag: -f'],
    ['docker compose stop -f web', 'unknown-flag: -f'],
    ['docker compose up -df compose.yaml', 'unknown-flag: -df'],
    ['docker compose up --env-file', 'unknown-flag: --env-file'],
    ['docker compose up --profil dev', 'unknown-flag: --profil'],
    ['docker run --debug app:1', 'unknown-flag: --debug'],
    ['docker ps -c build', 'unknown-flag: -c'],
  ])('%s', (line, finding) => {
    checkFindings(line, [finding]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker compose --env-file .env up -d',
    'docker compose -f a.yaml -p shop --profile dev up -d',
    'docker compose logs -f web',
    'docker compose rm -f web',
    'docker compose exec web app --profile dev',
    'docker --context build ps',
    'docker run app:1 --config x --host y',
    'docker service create --host db:10.0.0.5 app:1',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

describe('the fix', () => {
  test.each([
    [
      'docker compose up \\\n  --env-file "$FILE" \\\n  -d # go',
      'docker compose --env-file "$FILE" up \\\n  -d # go',
    ],
    ['docker compose up -d -f a.yaml', 'docker compose -f a.yaml up -d'],
    ['docker image ls --debug -q', 'docker --debug image ls -q'],
    ['docker compose ps --context build --format json', 'docker --context build compose ps --format json'],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });

  test('works under the old name', () => {
    expect(applyFirstFix(id, 'docker-compose up --profile dev')).toBe('docker-compose --profile dev up');
  });
});
