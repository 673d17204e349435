// All safe fixes at once, as on save.
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { diagnostics } from '../../server/src/features/diagnostics';
import { fixAllEdits } from '../../server/src/features/fix-all';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from '../support/check';

const script = [
  'docker run -d nginx --name web # 웹',
  'docker run -rm alpine date',
  'docker rnu nginx',
  'docker ps',
  '',
].join('\n');

test('safe fixes are applied, others are left to the user', () => {
  const edits = fixAllEdits(openHostFile(script, shell), defaultSettings);
  const fixed = applyEdits(script, edits);
  expect(fixed).toBe(
    [
      'docker run -d --name web nginx # 웹',
      'docker run --rm alpine date',
      'docker rnu nginx',
      'docker ps',
      '',
    ].join('\n'),
  );
  const left = diagnostics(openHostFile(fixed, shell), defaultSettings).map(({ ruleId }) => ruleId);
  expect(left).toEqual(['unknown-command']);
  expect(fixAllEdits(openHostFile(fixed, shell), defaultSettings)).toEqual([]);
});

test('nothing where everything is turned off', () => {
  expect(fixAllEdits(openHostFile(script, shell), { ...defaultSettings, enable: false })).toEqual([]);
});
