// Suppression comments that name no rule.
import { test } from 'vitest';
import { checkFindings } from '../support/check';

test('each unknown id is marked, known ones beside it work', () => {
  checkFindings('# dockline-disable-next-line no-such-rule flag-after-image\ndocker run nginx --name web', [
    'unknown-suppression: no-such-rule',
  ]);
});

test('a comment without ids names nothing unknown', () => {
  checkFindings('# dockline-disable-next-line\ndocker run nginx --name web', []);
});
