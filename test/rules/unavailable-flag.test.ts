// Options of other versions than the one that is set.
import { describe, expect, test } from 'vitest';
import { concerns, defaultSettings } from '../../server/src/features/settings';
import { checkFindings } from '../support/check';

const id = 'unavailable-flag';
const gone = 'docker build --disable-content-trust -t myapp:1.0 .';
const young = 'docker run --health-start-interval 5s nginx:1.29';

describe('with the newest docker', () => {
  test('what was removed is reported, what is new is not', () => {
    checkFindings(gone, [`${id}: --disable-content-trust`]);
    checkFindings(young, []);
  });
});

describe('with an older docker', () => {
  test.each([
    ['20.10', gone, []],
    ['23.0', gone, [`${id}: --disable-content-trust`]],
    ['24.0.7', young, [`${id}: --health-start-interval`]],
    ['25', young, []],
  ])('%s: %s', (dockerVersion, line, findings) => {
    checkFindings(line, findings, { ...defaultSettings, dockerVersion });
  });
});

test.each([
  [{ from: '28' }, undefined, true],
  [{ before: '28' }, undefined, false],
  [{ from: '28' }, '27.5', false],
  [{ before: '28' }, '27.5', true],
  [{}, '27.5', true],
])('%j concerns %s: %s', (versions, dockerVersion, result) => {
  const settings = dockerVersion === undefined ? defaultSettings : { ...defaultSettings, dockerVersion };
  expect(concerns(versions, settings)).toBe(result);
});
