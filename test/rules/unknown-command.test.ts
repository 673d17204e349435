// Edge cases of unknown-command.
import { describe, test } from 'vitest';
import { defaultSettings } from '../../server/src/features/settings';
import { checkFindings, checkFix } from '../support/check';

describe('reports', () => {
  test.each([
    ['docker rnu nginx', 'unknown-command: rnu'],
    ['docker conatiner ls', 'unknown-command: conatiner'],
    ['docker network creat my-net', 'unknown-command: creat'],
    ['docker volume delete data', 'unknown-command: delete'],
    ['docker compose pul', 'unknown-command: pul'],
  ])('%s', (line, finding) => {
    checkFindings(line, [finding]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker scout quickview',
    'docker my-own-plugin --flag',
    'docker $CMD nginx',
    'docker COMMAND',
    'docker stop/start web',
    'docker <command>',
    'docker',
    'docker container',
    'docker help run',
    'docker ps && docker',
    'docker compose future-command',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

test('the fix takes the nearest name', () => {
  checkFix('unknown-command', 'docker iamges -q', 'docker images -q');
});

test('a command of a plugin that the settings name is known', () => {
  const plugins = new Set(['stak']);
  checkFindings('docker stak up', ['unknown-command: stak']);
  checkFindings('docker stak up', [], { ...defaultSettings, plugins });
});
